import { explain, explainAll } from '../../../app/explain.ts';
import { command } from '../command.ts';

export const explainCommand = command({
  name: 'explain',
  summary: 'Explain a rule: why it matters, what it leaves alone, how to mend it',
  usage: '[RULE]',
  description: 'Without a rule: the list of all checks.',
  flags: { json: { type: 'boolean', summary: 'print as JSON' } },
  async run(flags, [rule]) {
    process.stdout.write(rule === undefined ? explainAll(flags.json ?? false) : explain(rule, flags.json ?? false));
    return 0;
  },
});
