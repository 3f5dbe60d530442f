import { changeCheck } from './check.ts';

const ownersFile = /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/;

export const codeownersChange = changeCheck({
  scope: 'change',
  id: 'codeowners-change',
  summary: 'The change alters who must approve changes',
  level: 'note',
  docs: `The rules in \`CODEOWNERS\` decide whose approval a change needs. A line in a long change can take a folder away
from its owners, so the change of the file is worth a look of its own.

The places where GitHub and GitLab look for the file count: the top, \`.github/\`, \`.gitlab/\` and \`docs/\`. Comments and
empty lines are left alone. A rule without an owner, which lets everybody approve, is a warning.

There is nothing to mend where the change is meant. To have it guarded, give \`CODEOWNERS\` an owner itself.`,
  source:
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
  examples: () => [
    {
      title: 'a new rule, and a path that nobody owns any more',
      base: { '.github/CODEOWNERS': '* @all\n' },
      files: { '.github/CODEOWNERS': '* @all\n/lib/ @lib\n/ci/\n' },
      findings: ['.github/CODEOWNERS:2', '.github/CODEOWNERS:3'],
    },
    {
      title: 'the file is gone',
      base: { CODEOWNERS: '* @all\n' },
      files: { 'a.txt': 'a\n' },
      findings: ['CODEOWNERS'],
    },
    {
      title: 'a comment, or a file of that name elsewhere',
      base: { CODEOWNERS: '* @all\n' },
      files: { CODEOWNERS: '# Everybody.\n\n* @all\n', 'test/CODEOWNERS': '* @all\n' },
      findings: [],
    },
  ],
  run(change, report) {
    for (const file of change.files) {
      const { path, status, hunks } = file;
      if (!ownersFile.test(path)) continue;
      if (status === 'deleted') {
        report(path, { level: 'warning', message: 'the file is deleted: no owner is asked any more' });
        continue;
      }
      const rules = hunks.flatMap((hunk) => hunk.added.map((text, index) => ({ text, line: hunk.headStart + index })));
      // Under a section of GitLab's, a path without owners has those of the section.
      const sections = /^\^?\[/m.test(change.text(file) ?? '');
      const added = rules.filter(({ text }) => isRule(text));
      const ownerless = sections ? [] : added.filter(({ text }) => /^\s*\S+\s*$/.test(text));
      const removing = hunks.find((hunk) => hunk.baseCount > hunk.headCount);
      const line = added[0]?.line ?? (removing === undefined ? undefined : Math.max(1, removing.headStart));
      if (line !== undefined && line !== ownerless[0]?.line)
        report(path, { line, message: 'the change alters who must approve changes' });
      for (const rule of ownerless)
        report(path, { line: rule.line, level: 'warning', message: 'this path has no owner: nobody is asked' });
    }
  },
});

/** Neither empty, nor a comment, nor the head of one of GitLab's sections. */
function isRule(text: string): boolean {
  return !/^\s*(?:$|#|\^?\[)/.test(text);
}
