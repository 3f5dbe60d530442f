import { explain, explainAll } from '../../../app/explain.ts';
import { command } from '../command.ts';
import { print } from '../streams.ts';

export const explainCommand = command({
  name: 'explain',
  summary: 'Explain a rule: why it matters, what it leaves alone, how to mend it',
  usage: '[RULE]',
  description: 'Without a rule: the list of all checks.',
  flags: { json: { type: 'boolean', summary: 'print as JSON' } },
  async run(flags, [rule]) {
    const json = flags.json ?? false;
    print(await (rule === undefined ? explainAll(json) : explain(rule, json)));
    return 0;
  },
});
