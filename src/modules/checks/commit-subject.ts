import { judgeSubject } from './change/subject.ts';
import { changeCheck } from './check.ts';

export const commitSubject = changeCheck({
  scope: 'change',
  id: 'commit-subject',
  summary: 'A commit whose subject does not follow Conventional Commits',
  level: 'warning',
  optIn: true,
  docs: `With subjects of one form, change logs and version numbers can be made by a program.

Each commit of the change is judged by its subject: \`type(scope): text\`, with an optional \`!\` for a breaking change.
Types are compared without regard to case, as the specification asks. Subjects that git writes itself (\`Merge branch\`,
\`Revert "…"\`) are left alone. A \`fixup!\` or \`squash!\` commit is reported, because it is to be folded into another one
before the change is merged; allow it where changes are squashed on merging.

Reword the commit: \`git rebase -i\`, or \`git commit --amend\` for the last one.`,
  source: 'https://www.conventionalcommits.org/en/v1.0.0/',
  options: {
    types: {
      type: 'strings',
      default: ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'],
      summary: 'The types that are allowed; empty: any',
    },
    scopes: { type: 'strings', default: [], summary: 'The scopes that are allowed; empty: any' },
    'max-length': { type: 'integer', default: 100, summary: 'Characters of a subject; 0: no limit' },
    'allow-fixups': { type: 'boolean', default: false, summary: 'Allow `fixup!`, `squash!` and `amend!` commits' },
  },
  examples: () => [
    { title: 'no type', subject: 'Add sums', files: { 'a.txt': 'a\n' }, findings: ['. form'] },
    { title: 'an unknown type', subject: 'feet(sum): add sums', files: { 'a.txt': 'a\n' }, findings: ['. type'] },
    {
      title: 'a scope that is not on the list',
      subject: 'feat(sums): add sums',
      options: { scopes: ['sum'] },
      files: { 'a.txt': 'a\n' },
      findings: ['. scope'],
    },
    {
      title: 'too long',
      subject: 'feat: add sums',
      options: { 'max-length': 10 },
      files: { 'a.txt': 'a\n' },
      findings: ['. length'],
    },
    {
      title: 'a commit that waits for its squash',
      subject: 'fixup! feat: add sums',
      files: { 'a.txt': 'a\n' },
      findings: ['. fixup'],
    },
    { title: 'a breaking change', subject: 'feat(sum)!: add sums', files: { 'a.txt': 'a\n' }, findings: [] },
    { title: 'a merge', subject: "Merge branch 'main' into sums", files: { 'a.txt': 'a\n' }, findings: [] },
  ],
  run(change, report, options) {
    for (const { commit, subject } of change.subjects) {
      const verdict = judgeSubject(subject, options);
      if (verdict === undefined) continue;
      const { rule, problem } = verdict;
      report('.', { rule, message: `the subject of ${commit.slice(0, 10)} ${problem}: "${subject}"` });
    }
  },
});
