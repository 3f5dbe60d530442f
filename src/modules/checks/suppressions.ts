import { FileType } from '../../domain/file-type.ts';
import { parseSuppressions } from '../../domain/suppression.ts';
import { fileCheck } from './check.ts';

export const suppressions = fileCheck({
  id: 'suppressions',
  scope: 'file',
  summary: 'Comments that suppress nothing, or do not say what and why',
  level: 'warning',
  keywords: () => [{ text: 'kempt-ignore' }],
  docs: `A comment can set a finding apart, in any language that has comments:

    value = "x"  # kempt${'-'}ignore RULE: why it is meant to be so

It speaks of its own line, or, alone on its line, of the next one; \`kempt-ignore-file RULE: reason\` speaks of the whole
file. It must name the rule (or several, with commas; a check's id stands for all its rules) and the reason. One that
suppresses nothing is reported as \`suppressions/unused\`, unless a check it names did not run.`,
  examples: () => [
    {
      title: 'Names no rule, gives no reason',
      files: { 'a.py': `x = 1  # kempt${'-'}ignore\ny = 2  # kempt${'-'}ignore no-such-check\n` },
      findings: ['a.py:1 malformed', 'a.py:2 malformed'],
    },
    {
      title: 'Suppresses nothing',
      files: { 'a.py': `x = 1  # kempt${'-'}ignore suppressions: none\n` },
      findings: ['a.py:1 unused'],
    },
    { title: 'In prose', files: { 'a.md': 'Write `# kempt-ignore`.\n' }, findings: [] },
  ],
  run(file, report) {
    const text = file.text();
    for (const comment of parseSuppressions(text, (file.types & FileType.markdown) !== 0)) {
      const missing =
        comment.rules.length === 0 ? 'which rule it suppresses' : comment.reason === '' ? 'why' : undefined;
      if (missing === undefined) continue;
      const offset = Buffer.byteLength(text.slice(0, comment.at.offset));
      report({
        rule: 'malformed',
        message: `The comment does not say ${missing}: kempt${'-'}ignore RULE: reason`,
        at: { offset, length: comment.at.length },
      });
    }
  },
});
