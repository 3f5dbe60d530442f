import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../helpers/run.ts';

/* The blueprints and our own workflows, judged by the linters of the field. */

const has = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;
const tools = join(homedir(), '.cache/kempt-test');
const files = ['blueprints/github', '.github/workflows'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(folder, name)),
);

const hasGo = has('go', 'version');
const hasPip = has('python3', '-m', 'pip', '--version');

describe('workflows', () => {
  (hasGo ? it : it.skip)(
    'pass actionlint (it takes Go)',
    () => {
      const folder = join(tools, 'actionlint-v1.7.12');
      const file = join(folder, 'actionlint');
      mkdirSync(folder, { recursive: true });
      if (!existsSync(file)) {
        execFileSync('go', ['install', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'], {
          env: { ...process.env, GOBIN: folder },
          stdio: 'pipe',
        });
      }
      const { status, stdout, stderr } = spawnSync(file, ['-shellcheck=', '-pyflakes=', ...files], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(stdout + stderr).toBe('');
      expect(status).toBe(0);
    },
    600_000,
  );

  (hasPip ? it : it.skip)(
    'pass zizmor (it takes Python)',
    () => {
      const folder = join(tools, 'zizmor-1.22.0');
      if (!existsSync(join(folder, 'bin/zizmor'))) {
        execFileSync('python3', ['-m', 'pip', 'install', '-q', '--target', folder, 'zizmor==1.22.0'], {
          stdio: 'pipe',
        });
      }
      const { status, stdout } = spawnSync(join(folder, 'bin/zizmor'), ['--offline', '--no-progress', ...files], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(stdout).toContain('No findings to report');
      expect(status).toBe(0);
    },
    600_000,
  );
});
