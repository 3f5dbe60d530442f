import { execFileSync } from 'node:child_process';
import { chmodSync, lutimesSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExampleFile } from '../../src/modules/checks/check.ts';

export type Files = Readonly<Record<string, string | ExampleFile>>;

const identity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** A repository in a folder of its own, made by the real git. */
export class Repo {
  readonly top: string;

  constructor(files: Files = {}) {
    this.top = mkdtempSync(join(tmpdir(), 'kempt-test-'));
    this.git('init', '-q', '-b', 'main', '--template=');
    if (Object.keys(files).length > 0) this.write(files).stage();
  }

  git(...args: readonly string[]): string {
    const quiet = ['-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false', '-c', 'core.excludesFile=/dev/null'];
    return execFileSync('git', [...quiet, ...args], {
      cwd: this.top,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...identity },
    });
  }

  write(files: Files): this {
    for (const [path, file] of Object.entries(files)) {
      const { content, mode = 0o100644 } = typeof file === 'string' ? { content: file } : file;
      const target = join(this.top, path);
      mkdirSync(dirname(target), { recursive: true });
      rmSync(target, { force: true, recursive: mode === 0o160000 });
      if (mode === 0o120000) symlinkSync(String(content), target);
      else if (mode === 0o160000) this.git('update-index', '--add', '--cacheinfo', `160000,${String(content)},${path}`);
      else writeFileSync(target, content);
      if (mode === 0o100755) chmodSync(target, 0o755);
    }
    return this;
  }

  /** Lets a file be of yesterday. */
  age(path: string): this {
    const yesterday = Date.now() / 1000 - 86_400;
    lutimesSync(join(this.top, path), yesterday, yesterday);
    return this;
  }

  remove(...paths: readonly string[]): this {
    for (const path of paths) rmSync(join(this.top, path), { recursive: true, force: true });
    return this;
  }

  /** Stages everything, ignored files too; a submodule, which has no folder, stays as it was staged. */
  stage(): this {
    const modules = this.git('ls-files', '-s')
      .split('\n')
      .filter((line) => line.startsWith('160000'));
    this.git('add', '-A', '-f');
    for (const line of modules)
      this.git('update-index', '--add', '--cacheinfo', `160000,${line.split(/\s/)[1]},${line.split('\t')[1]}`);
    return this;
  }

  commit(subject = 'A change', ...flags: readonly string[]): this {
    this.stage().git('commit', '-q', '--allow-empty', '-m', subject, ...flags);
    return this;
  }

  dispose(): void {
    chmodSync(this.top, 0o755);
    rmSync(this.top, { recursive: true, force: true });
  }
}
