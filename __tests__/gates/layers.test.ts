import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { node, root } from '../helpers/run.ts';

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

async function cruise(cwd: string): Promise<Cruise['summary']> {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout, stderr } = await node([bin, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'], {
    cwd,
  });
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as Cruise).summary;
}

/** One forbidden import for each rule. */
const seeded = {
  'domain-looks-up': ['domain/a.ts', '../lib/x.ts'],
  'lib-looks-up': ['lib/a.ts', '../modules/checks/check.ts'],
  'modules-looks-up': ['modules/checks/a.ts', '../../app/x.ts'],
  'pipeline-looks-up': ['pipeline/check/a.ts', '../../app/x.ts'],
  'config-looks-up': ['config/a.ts', '../app/x.ts'],
  'app-looks-up': ['app/a.ts', '../entry/x.ts'],
  'shelf-to-shelf': ['modules/checks/b.ts', '../reporters/reporter.ts'],
  'pipeline-to-pipeline': ['pipeline/check/b.ts', '../review/x.ts'],
  'entry-to-entry': ['entry/cli/a.ts', '../action/x.ts'],
  'pipeline-sees-contracts-only': ['pipeline/check/c.ts', '../../modules/checks/x.ts'],
  'entry-sees-app': ['entry/cli/b.ts', '../../modules/checks/x.ts'],
  'domain-is-pure': ['domain/b.ts', 'yaml'],
  'side-effects-in-lib': ['modules/checks/c.ts', 'node:fs'],
  'actions-kit-in-action': ['app/b.ts', '@actions/core'],
} as const;

describe('the layers', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kempt-layers-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('hold', async () => {
    const { totalCruised, violations } = await cruise(root);
    // A cruiser that sees nothing finds nothing: dependency-cruiser does so under TypeScript 7.
    expect(totalCruised).toBeGreaterThan(200);
    expect(violations).toEqual([]);
  });

  it('are guarded by rules that fire', async () => {
    const files: Record<string, string> = {
      'domain/cycle.ts': `import './cycle-back.ts';\n`,
      'domain/cycle-back.ts': `import './cycle.ts';\n`,
    };
    for (const [from, to] of Object.values(seeded)) {
      files[from] = `import '${to}';\n`;
      if (to.startsWith('.')) files[join(dirname(from), to)] ??= 'export {};\n';
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(scratch, 'src', dirname(path)), { recursive: true });
      writeFileSync(join(scratch, 'src', path), text);
    }
    for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
      copyFileSync(join(root, name), join(scratch, name));
    symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
    const { violations } = await cruise(scratch);
    const caught = new Set(violations.map(({ rule }) => rule.name));
    expect([...caught].sort()).toEqual([...Object.keys(seeded), 'cycle'].sort());
  });
});
