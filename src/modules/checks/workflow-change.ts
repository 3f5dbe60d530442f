import type { ChangedFile } from '../../domain/change-set.ts';
import { type Change, changeCheck } from './check.ts';
import type { Permissions, Workflow } from './workflow/model.ts';
import { parseWorkflow } from './workflow/parse.ts';

const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const other =
  /^(?:\.gitlab-ci\.ya?ml|\.gitlab\/ci\/.+\.ya?ml|\.circleci\/[^/]+\.ya?ml|bitbucket-pipelines\.ya?ml|\.?azure-pipelines[\w.-]*\.ya?ml|Jenkinsfile[\w.-]*|\.travis\.ya?ml|\.drone\.ya?ml|appveyor\.ya?ml|\.appveyor\.ya?ml|\.cirrus\.ya?ml|\.buildkite\/.+\.ya?ml|\.woodpecker(?:\/.+)?\.ya?ml|\.semaphore\/.+\.ya?ml)$|^\.github\/actions\/.+/;

export const workflowChange = changeCheck({
  scope: 'change',
  id: 'workflow-change',
  summary: 'The change alters what runs in CI',
  level: 'note',
  docs: `What runs in CI holds the keys: tokens that write to the repository, secrets for releases and clouds. A change of
it deserves a reader who knows what it may do, so a changed GitHub workflow is reported together with that: events that
run with secrets even for forks, permissions to write, and the secrets it reads.

Also reported, without such detail, are local actions in \`.github/actions\` and the configuration of GitLab CI, CircleCI,
Bitbucket, Azure, Jenkins, Travis, Drone, AppVeyor, Cirrus, Buildkite, Woodpecker and Semaphore. Changes of comments and
empty lines alone are left alone, so are changes that only raise the versions of actions, and so are deleted files.

There is nothing to mend where the change is meant.`,
  source: 'https://docs.github.com/en/actions/reference/security/secure-use',
  examples: () => [
    {
      title: 'a workflow that may write, and another CI',
      base: { '.github/workflows/ci.yml': 'on: push\npermissions:\n  contents: write\njobs: {}\n' },
      files: {
        '.github/workflows/ci.yml': 'on: [push]\npermissions:\n  contents: write\njobs: {}\n',
        '.gitlab-ci.yml': 'test:\n  script: make\n',
      },
      findings: ['.github/workflows/ci.yml:1', '.gitlab-ci.yml:1'],
    },
    {
      title: 'comments, versions of actions, templates elsewhere, and deleted files',
      base: {
        '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
        '.github/actions/a/action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n',
        '.travis.yml': 'language: c\n',
      },
      files: {
        '.github/workflows/ci.yml': '# On each push.\non: push\njobs: {}\n',
        '.github/actions/a/action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: a/b@v2\n',
        'templates/.gitlab-ci.yml': 'a: {}\n',
      },
      findings: [],
    },
  ],
  async run(change, report) {
    for (const file of change.files) {
      const isWorkflow = workflow.test(file.path);
      const line = isWorkflow || other.test(file.path) ? firstLine(file) : undefined;
      if (line === undefined) continue;
      const powers = isWorkflow ? await powersOf(change, file) : '';
      report(file.path, { line, message: `the change alters what runs in CI${powers === '' ? '' : `: ${powers}`}` });
    }
  },
});

const version = /^\s*(?:-\s+)?uses:\s*[^\s@]+@\S+\s*(?:#.*)?$/;

function firstLine({ status, hunks }: ChangedFile): number | undefined {
  const raises = hunks.every(
    (hunk) => hunk.baseCount === hunk.headCount && hunk.added.every((line) => version.test(line)),
  );
  if (status === 'deleted' || raises) return undefined;
  for (const { added, baseCount, headStart } of hunks) {
    const index = added.findIndex((line) => !/^\s*(?:#|\/\/|$)/.test(line));
    if (index >= 0) return headStart + index;
    if (baseCount > 0 && added.length === 0) return Math.max(1, headStart);
  }
  return undefined;
}

/** What the workflow may do, as the end of a sentence; empty if there is nothing of note, or it is no YAML. */
async function powersOf(change: Change, file: ChangedFile): Promise<string> {
  const text = change.text(file) ?? '';
  const parsed = await parseWorkflow(text);
  if (parsed === undefined) return '';
  const events = ['pull_request_target', 'workflow_run', 'issue_comment'].filter((event) => parsed.triggers.has(event));
  const writes = writable(parsed);
  const secrets = [...new Set([...text.matchAll(/\bsecrets\.(\w+)/g)].map((match) => match[1]!))].filter(
    (name) => name !== 'GITHUB_TOKEN',
  );
  return [
    events.length > 0 ? `strangers can set it off (${events.join(', ')})` : '',
    writes.length > 0 ? `it may write ${writes.join(', ')}` : '',
    secrets.length > 0
      ? `it reads ${secrets.length === 1 ? 'the secret' : `${secrets.length} secrets, among them`} ${secrets[0]}`
      : '',
  ]
    .filter((power) => power !== '')
    .join('; ');
}

function writable({ permissions, jobs }: Workflow): readonly string[] {
  const scopes = new Set<string>();
  for (const { all, scopes: named } of [permissions, ...jobs.map((job) => job.permissions)].filter(isGiven)) {
    if (all?.value === 'write-all') scopes.add('everything');
    for (const [scope, level] of named) if (level.value === 'write') scopes.add(scope);
  }
  return [...scopes];
}

function isGiven(permissions: Permissions | undefined): permissions is Permissions {
  return permissions !== undefined;
}
