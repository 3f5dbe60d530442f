import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import type { Scalar } from './workflow/model.ts';
import { judgeWorkflow, type Remark } from './workflow/parse.ts';

const sha = 'a5ac7e51b41094c92402da3b24376905380afc29';

export const workflowUnpinnedUses = fileCheck({
  scope: 'file',
  id: 'workflow-unpinned-uses',
  summary: 'An action that is named by a tag or a branch, which can be moved',
  level: 'warning',
  docs: `Whoever can push to an action's repository can move its tags, and every workflow that names one then runs other
code, with its secrets and its token. Only the full SHA of a commit stands for the same code always.

Looked at are the steps and the called workflows of \`.github/workflows\`, and the steps of composite actions. Local
actions (\`./…\`) and images with a digest are left alone. GitHub's own actions (\`actions/…\`, \`github/…\`) are a note only.
\`allow\` names owners or repositories that are trusted, your own organisation for instance: \`acme\`, \`acme/deploy\`,
\`acme/deploy-*\`.

Put the SHA in place of the tag and the tag in a comment behind it: \`uses: acme/deploy@${sha.slice(0, 8)}… # v1.2.3\`.
Dependabot and Renovate update both.`,
  source: 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
  types: FileType.workflow,
  options: {
    allow: {
      type: 'strings',
      default: [],
      summary: 'Owners and repositories that are trusted; `*` stands for any name',
    },
  },
  examples: () => [
    {
      title: 'tags, branches, short SHAs, images and called workflows',
      files: {
        '.github/workflows/ci.yml': `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: acme/setup@main
      - uses: acme/setup/node@a5ac7e5
      - uses: docker://alpine:3.20
  call:
    uses: acme/shared/.github/workflows/ci.yml@v1
`,
      },
      findings: [6, 7, 8, 9, 11].map((line) => `.github/workflows/ci.yml:${line}`),
    },
    {
      title: 'pinned, local, or trusted',
      options: { allow: ['acme', 'else/deploy-*'] },
      files: {
        'deploy/action.yml': `runs:
  using: composite
  steps:
    - uses: elsewhere/setup@${sha} # v1
    - uses: ./setup
    - uses: docker://alpine@sha256:${sha}${sha.slice(0, 24)}
    - uses: acme/deploy@v1
    - uses: else/deploy-web@v1
`,
      },
      findings: [],
    },
  ],
  run(file, report, options) {
    const allowed = options.allow.map(toPattern);
    return judgeWorkflow(file, report, function* (workflow) {
      for (const job of workflow.jobs) {
        for (const uses of [job.uses, ...job.steps.map((step) => step.uses)]) {
          const remark = uses === undefined ? undefined : judge(uses, allowed);
          if (remark !== undefined) yield remark;
        }
      }
    });
  },
});

function judge(uses: Scalar, allowed: readonly RegExp[]): Remark | undefined {
  const { value, start, end } = uses;
  if (value.startsWith('./') || value.startsWith('.\\') || value.includes('${{')) return undefined;
  if (value.startsWith('docker://')) {
    return /@sha256:[\da-f]{64}$/.test(value)
      ? undefined
      : { start, end, message: `the image \`${value.slice(9)}\` is not pinned by its digest` };
  }
  const [action = '', ref = ''] = value.split('@');
  const [owner = '', repository = ''] = action.split('/');
  if (/^[\da-f]{40}(?:[\da-f]{24})?$/i.test(ref) || allowed.some((pattern) => pattern.test(`${owner}/${repository}`)))
    return undefined;
  const message =
    ref === ''
      ? `\`${value}\` names no version`
      : `\`${action}\` is pinned to \`${ref}\`, which can be moved, not to the SHA of a commit`;
  return { start, end, message, level: /^(?:actions|github)$/i.test(owner) ? 'note' : 'warning' };
}

/** `acme`, `acme/deploy` and `acme/deploy-*`, as a pattern for `owner/repository`. */
function toPattern(allowed: string): RegExp {
  const escaped = allowed.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`^${escaped}${allowed.includes('/') ? '' : '/.*'}$`, 'i');
}
