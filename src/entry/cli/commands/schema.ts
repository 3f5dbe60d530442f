import { configJsonSchema, reportJsonSchema } from '../../../app/schema.ts';
import { UserError } from '../../../domain/errors.ts';
import { command } from '../command.ts';
import { print } from '../streams.ts';

export const schemaCommand = command({
  name: 'schema',
  summary: 'Print the JSON Schema of the configuration or the report',
  usage: '[config|report]',
  description: 'For completion in editors: # yaml-language-server: $schema=<file>',
  flags: {},
  async run(_, [which = 'config']) {
    if (which !== 'config' && which !== 'report')
      throw new UserError(`There is no schema ${which}`, 'There are: config, report');
    const schema = which === 'config' ? await configJsonSchema() : reportJsonSchema();
    print(`${JSON.stringify(schema, undefined, 2)}\n`);
    return 0;
  },
});
