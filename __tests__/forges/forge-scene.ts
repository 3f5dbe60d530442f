import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Repo } from '../helpers/repo.ts';
import { kempt, type Ran } from '../helpers/run.ts';
import type { CiRun, FakeForge, Rig, SaidNote } from './rig.ts';

export const clean = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n';
/** With one finding, in line 2. */
export const dirty = clean.replace('two\n', 'two \n');

type Texts = Readonly<Record<string, string>>;

interface Job extends Partial<CiRun> {
  readonly args?: readonly string[];
  readonly command?: string;
  readonly cwd?: string;
}

/** A pull request on one forge, and the runs of the command line for it. */
export class ForgeScene {
  readonly rig: Rig;
  readonly repo: Repo;
  readonly forge: FakeForge;
  #runs = 0;

  private constructor(rig: Rig, repo: Repo, forge: FakeForge) {
    this.rig = rig;
    this.repo = repo;
    this.forge = forge;
  }

  static async of(rig: Rig, change: Texts, base: Texts = { 'a.txt': clean }): Promise<ForgeScene> {
    const repo = new Repo(base).commit('Base');
    repo.git('checkout', '-q', '-b', 'change');
    repo.write(change).commit('Change');
    const scene = new ForgeScene(rig, repo, await rig.start(repo.top));
    scene.forge.openPull({ baseSha: scene.sha('main'), headSha: scene.sha('change') });
    return scene;
  }

  async dispose(): Promise<void> {
    await this.forge.stop();
    this.repo.dispose();
  }

  sha(rev: string): string {
    return this.repo.git('rev-parse', rev).trim();
  }

  /** What is said at lines: `path:line rule`, by path. */
  get notes(): string[] {
    return this.forge.notes().map(toWords).sort();
  }

  get summary(): string {
    return this.forge.summaries().at(-1)?.body ?? '';
  }

  push(files: Texts): this {
    this.repo.write(files).commit('Next');
    this.forge.push(this.sha('HEAD'));
    return this;
  }

  /** Runs `kempt run` as a CI of the forge does. */
  async run({
    args = [],
    command = 'run',
    cwd = this.repo.top,
    ...job
  }: Job = {}): Promise<Ran & { readonly writes: number }> {
    const run = ++this.#runs;
    const about = { base: this.sha('main'), head: this.sha('HEAD'), run, token: 'write', fork: false, ...job };
    const cache = mkdtempSync(join(tmpdir(), 'kempt-forge-'));
    const before = this.forge.writes();
    const ran = await kempt([command, ...args], { cwd, env: { ...this.forge.env(about), XDG_CACHE_HOME: cache } });
    rmSync(cache, { recursive: true, force: true });
    return { ...ran, writes: this.forge.writes() - before };
  }
}

function toWords({ path, line, body }: SaidNote): string {
  return `${path}:${line ?? ''} ${/\(`([\w/-]+)`\)/.exec(body)?.[1] ?? body.split('\n')[0]}`;
}
