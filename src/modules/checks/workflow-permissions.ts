import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import type { Workflow } from './workflow/model.ts';
import { judgeWorkflow, type Remark } from './workflow/parse.ts';

export const workflowPermissions = fileCheck({
  scope: 'file',
  id: 'workflow-permissions',
  summary: 'A workflow whose token may do more than it says',
  level: 'warning',
  docs: `Every job receives a token for the repository. Without \`permissions\` the settings of the repository or the
organisation decide what it may do, and in many that is to write everything. Whatever the job runs, an action or a
package that turned bad, may do the same.

Reported are \`permissions: write-all\`, and once per workflow that neither the workflow nor each of its jobs names its
permissions. A workflow that is only called by others (\`workflow_call\`) is left alone: its caller sets the limit.

Begin with \`permissions: { contents: read }\` at the top, or \`permissions: {}\`, and give single jobs what they need.`,
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
  types: FileType.workflow,
  examples: () => [
    {
      title: 'no permissions at all, or in one job only',
      files: {
        '.github/workflows/a.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps: []\n',
        '.github/workflows/b.yml':
          'on: push\njobs:\n  one:\n    permissions: {}\n    runs-on: ubuntu-latest\n  two:\n    runs-on: ubuntu-latest\n',
      },
      findings: ['.github/workflows/a.yml:3 missing', '.github/workflows/b.yml:6 missing'],
    },
    {
      title: 'everything',
      files: {
        '.github/workflows/a.yml': 'on: push\npermissions: write-all\njobs:\n  build:\n    runs-on: ubuntu-latest\n',
      },
      findings: ['.github/workflows/a.yml:2 write-all'],
    },
    {
      title: 'at the top, in each job, or set by the caller',
      files: {
        '.github/workflows/a.yml':
          'on: push\npermissions:\n  contents: read\njobs:\n  build:\n    runs-on: ubuntu-latest\n',
        '.github/workflows/b.yml': 'on: push\njobs:\n  build:\n    permissions: {}\n    runs-on: ubuntu-latest\n',
        '.github/workflows/c.yml': 'on: workflow_call\njobs:\n  build:\n    runs-on: ubuntu-latest\n',
      },
      findings: [],
    },
  ],
  run(file, report) {
    return judgeWorkflow(file, report, judge);
  },
});

function* judge({ kind, triggers, permissions, jobs }: Workflow): Generator<Remark> {
  for (const { all } of [permissions, ...jobs.map((job) => job.permissions)].filter((some) => some !== undefined)) {
    if (all?.value !== 'write-all') continue;
    yield {
      start: all.start,
      end: all.end,
      rule: 'write-all',
      message: '`write-all` lets the token change everything in the repository',
    };
  }
  const called = triggers.size === 1 && triggers.has('workflow_call');
  if (kind === 'action' || called || permissions !== undefined) return;
  const open = jobs.filter((job) => job.permissions === undefined);
  if (open[0] === undefined) return;
  const who =
    open.length === jobs.length
      ? 'neither the workflow nor its jobs name'
      : `neither the workflow nor ${list(open.map((job) => job.name.value))} names`;
  const { start, end } = open[0].name;
  yield { start, end, rule: 'missing', message: `${who} the permissions of the token` };
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `\`${name}\``);
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more jobs` : shown.join(', ');
}
