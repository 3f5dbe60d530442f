import { describe, expect, it } from '@jest/globals';
import { FileType } from '../../src/domain/file-type.ts';
import { SourceFile } from '../../src/domain/source-file.ts';
import type { Draft } from '../../src/modules/checks/check.ts';
import { workflowPermissions } from '../../src/modules/checks/workflow-permissions.ts';
import { workflowScriptInjection } from '../../src/modules/checks/workflow-script-injection.ts';
import { workflowUnpinnedUses } from '../../src/modules/checks/workflow-unpinned-uses.ts';
import { workflowUntrustedCheckout } from '../../src/modules/checks/workflow-untrusted-checkout.ts';

const checks = [workflowPermissions, workflowScriptInjection, workflowUnpinnedUses, workflowUntrustedCheckout];

/** What all workflow checks say of `content`, each with the bytes it points at. */
async function remarks(content: string | Buffer): Promise<(readonly [string, string | undefined])[]> {
  const bytes = Buffer.from(content);
  const file = new SourceFile();
  file.reset('.github/workflows/a.yml', 0o100644, FileType.yaml | FileType.workflow, 0, bytes, bytes.length);
  const found: (readonly [string, string | undefined])[] = [];
  for (const check of checks) {
    const report = ({ at }: Draft) => {
      found.push([check.id, at && bytes.toString('utf8', at.offset, at.offset + at.length)]);
    };
    if (check.scope === 'file') await check.run(file, report, { allow: [] } as never, () => undefined);
  }
  return found;
}

const workflow = `name: "Prüfung 🧹" # ünï
on: [issues, pull_request_target]
permissions: {}
jobs:
  tést:
    runs-on: ubuntu-latest
    steps:
      - uses: "acme/setup@v1"
      - uses: actions/checkout@a5ac7e51b41094c92402da3b24376905380afc29
        with: { ref: '\${{ github.event.pull_request.head.sha }}' }
      - run: >-
          echo "ü 🧹"
          echo \${{ github.event.issue.title }}
`;

const expression = (path: string) => `\${{ ${path} }}`;

const expected = [
  ['workflow-script-injection', expression('github.event.issue.title')],
  ['workflow-unpinned-uses', '"acme/setup@v1"'],
  ['workflow-untrusted-checkout', `'${expression('github.event.pull_request.head.sha')}'`],
];

describe('places in workflows', () => {
  it('are bytes, also behind letters of several bytes', async () => {
    expect(await remarks(workflow)).toEqual(expected);
  });

  it('are right behind a byte-order mark and with CR LF', async () => {
    expect(await remarks(`\uFEFF${workflow}`)).toEqual(expected);
    expect(await remarks(workflow.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('are left out where bytes are not UTF-8', async () => {
    const broken = Buffer.concat([Buffer.from([0x23, 0xff, 0x0a]), Buffer.from(workflow)]);
    expect(await remarks(broken)).toEqual(expected.map(([id]) => [id, undefined]));
  });

  it('are said once for a step that an anchor repeats', async () => {
    const anchored = `on: push
permissions: {}
jobs:
  a:
    steps:
      - &setup
        uses: acme/setup@v1
  b:
    steps:
      - *setup
`;
    expect(await remarks(anchored)).toEqual([['workflow-unpinned-uses', 'acme/setup@v1']]);
  });

  it.each([
    ['broken YAML', 'on: push\njobs:\n  a: [\n'],
    ['no workflow', 'key: value\n'],
    ['nothing', ''],
    ['parts of another kind', 'on: 1\njobs:\n  - a\n  - steps: x\n'],
    [
      'steps of another kind',
      'on: push\npermissions: {}\njobs:\n  a:\n    steps: [1, [a], { run: { b: c } }, { uses: }]\n',
    ],
    ['an alias to itself', 'on: push\npermissions: {}\njobs: &a\n  b: *a\n'],
  ])('%s: nothing is said', async (_title, text) => {
    expect(await remarks(text)).toEqual([]);
  });
});
