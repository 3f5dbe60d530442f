import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import type { Scalar, Step, Workflow } from './workflow/model.ts';
import { judgeWorkflow, type Remark } from './workflow/parse.ts';

const ofPullRequest =
  /github\.event\.pull_request\.(?:head\.|number|merge_commit_sha)|github\.head_ref|github\.event\.number|refs\/pull\//;
const ofRun = /github\.event\.workflow_run\.(?:head_(?!repository\.full_name\s*==)|pull_requests)/;
const inScript =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout|switch)\b[^\n]*(?:\bpull\/\S+\/(?:head|merge)|github\.head_ref|pull_request\.head\.)/;

// Conditions that hold only for code from the repository itself.
const onlyOwnCode =
  /head\.repo\.full_name\s*==\s*(?:github\.repository|'[^']+')|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork|workflow_run\.head_repository\.full_name\s*==|workflow_run\.event\s*==\s*'(?!pull_request)|workflow_run\.event\s*!=\s*'pull_request'/;

export const workflowUntrustedCheckout = fileCheck({
  scope: 'file',
  id: 'workflow-untrusted-checkout',
  summary: 'A workflow with secrets that checks out the code of a stranger',
  level: 'error',
  docs: `\`pull_request_target\` and \`workflow_run\` run in the name of the repository, with its secrets and a token that may
write, even when a fork set them off. If such a run checks out the head of the pull request and then builds, installs or
tests it, the author of the pull request runs commands with those secrets.

Looked at are \`actions/checkout\` with a \`ref\` or \`repository\` of the pull request, and scripts with \`gh pr checkout\` or
\`git fetch … pull/…\`. For \`workflow_run\` the level is a warning, since what set it off may never be a pull request. Jobs
and steps are left alone whose condition admits other events only, or only code from the repository itself
(\`head.repo.full_name == github.repository\`, \`workflow_run.event == 'push'\`).

Build under \`pull_request\`, hand the result over as an artifact, and let the privileged workflow read that as data.`,
  source:
    'https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout',
  types: FileType.workflow,
  examples: () => [
    {
      title: 'the head of the pull request, with secrets',
      files: {
        '.github/workflows/ci.yml': `on: [push, pull_request_target]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: gh pr checkout 1
`,
      },
      findings: ['.github/workflows/ci.yml:8', '.github/workflows/ci.yml:9'],
    },
    {
      title: 'the commit that set off the first workflow',
      files: {
        '.github/workflows/after.yml': `on:
  workflow_run:
    workflows: [CI]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.workflow_run.head_sha }}
`,
      },
      findings: ['.github/workflows/after.yml:10'],
    },
    {
      title: 'the base, an event without secrets, and code from the repository itself',
      files: {
        '.github/workflows/base.yml': `on: pull_request_target
jobs:
  label:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
  own:
    if: github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.head_ref }}
`,
        '.github/workflows/ci.yml': `on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
`,
      },
      findings: [],
    },
  ],
  run(file, report) {
    return judgeWorkflow(file, report, judge);
  },
});

function* judge({ triggers, jobs }: Workflow): Generator<Remark> {
  const events = ['pull_request_target', 'workflow_run'].filter((event) => triggers.has(event));
  for (const job of jobs) {
    for (const step of job.steps) {
      const conditions = `${job.condition}\n${step.condition}`;
      if (onlyOwnCode.test(conditions)) continue;
      const event = events.find((name) => admits(conditions, name) && checkedOut(step, name) !== undefined);
      const place = event === undefined ? undefined : checkedOut(step, event);
      if (event === undefined || place === undefined) continue;
      const message = `\`${event}\` runs with secrets, and this checks out code that a stranger may have written`;
      yield { start: place.start, end: place.end, message, level: event === 'workflow_run' ? 'warning' : 'error' };
    }
  }
}

/** False where a condition names the event that it wants, and that is another one. */
function admits(conditions: string, event: string): boolean {
  const wanted = [...conditions.matchAll(/github\.event_name\s*==\s*'(\w+)'/g)].map((match) => match[1]);
  const barred = [...conditions.matchAll(/github\.event_name\s*!=\s*'(\w+)'/g)].map((match) => match[1]);
  return (wanted.length === 0 || wanted.includes(event)) && !barred.includes(event);
}

/** What in the step names the stranger's code. */
function checkedOut({ uses, run, with: inputs }: Step, event: string): Scalar | undefined {
  const pattern = event === 'workflow_run' ? ofRun : ofPullRequest;
  if (/^actions\/checkout@/i.test(uses?.value ?? '')) {
    return ['ref', 'repository'].map((name) => inputs.get(name)).find((scalar) => scalar && pattern.test(scalar.value));
  }
  return event === 'pull_request_target' && inScript.test(run?.value ?? '') ? run : undefined;
}
