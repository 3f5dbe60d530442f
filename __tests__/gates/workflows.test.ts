import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../helpers/run.ts';
import { goTool, pythonTool } from '../helpers/tools.ts';

/* The blueprints and our own workflows, judged by the linters of the field. */

const files = ['blueprints/github', '.github/workflows'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(folder, name)),
);
const actionlint = goTool('actionlint', 'github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12');
const zizmor = pythonTool('zizmor', '1.22.0');

const judge = (program: string | undefined, ...args: readonly string[]) =>
  spawnSync(program ?? '', [...args, ...files], { cwd: root, encoding: 'utf8' });

describe('workflows', () => {
  (actionlint ? it : it.skip)('pass actionlint (it takes Go)', () => {
    const { status, stdout, stderr } = judge(actionlint, '-shellcheck=', '-pyflakes=');
    expect([status, stdout + stderr]).toEqual([0, '']);
  });

  (zizmor ? it : it.skip)('pass zizmor (it takes Python)', () => {
    const { status, stdout } = judge(zizmor, '--offline', '--no-progress');
    expect([status, stdout]).toEqual([0, expect.stringContaining('No findings to report')]);
  });
});
