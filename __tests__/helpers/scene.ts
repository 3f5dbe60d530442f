import { FakeGitHub } from '../github/fake-github.ts';
import type { Pull } from '../github/state.ts';
import { Repo } from './repo.ts';
import { type ActionRun, type Job, pullEvent, runAction } from './runner.ts';

const open: { dispose(): unknown }[] = [];

/** To be called after the tests of a file. */
export async function endScenes(): Promise<void> {
  for (const one of open.splice(0)) await one.dispose();
}

export const clean = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n';

/** A pull request on a repository, the forge that has it, and the runs for it. */
export class Scene {
  readonly repo: Repo;
  readonly github: FakeGitHub;
  #runs = 0;

  private constructor(repo: Repo, github: FakeGitHub) {
    this.repo = repo;
    this.github = github;
  }

  static async of(
    change: Readonly<Record<string, string>>,
    base: Readonly<Record<string, string>> = { 'a.txt': clean },
  ): Promise<Scene> {
    const repo = new Repo(base).commit('Base');
    repo.git('checkout', '-q', '-b', 'change');
    repo.write(change).commit('Change');
    const github = await FakeGitHub.start(repo.top);
    const scene = new Scene(repo, github);
    open.push(repo, { dispose: () => github.stop() });
    github.openPull({ number: 7, baseSha: scene.sha('main'), headSha: scene.sha('change') });
    return scene;
  }

  sha(rev: string): string {
    return this.repo.git('rev-parse', rev).trim();
  }

  get pull(): Pull {
    return this.github.pull(7);
  }

  /** What is said at lines, without the mark behind it. */
  get notes(): string[] {
    return this.pull.comments.map(
      ({ path, line, body }) => `${path}:${line ?? ''} ${/\(`([\w/-]+)`\)/.exec(body)?.[1] ?? body}`,
    );
  }

  push(files: Readonly<Record<string, string>>): this {
    this.repo.write(files).commit('Next');
    this.github.push(7, this.sha('HEAD'));
    return this;
  }

  async run(job: Partial<Job> = {}): Promise<ActionRun & { readonly writes: number }> {
    const payload = pullEvent(this.repo, { base: 'main', head: this.pull.headSha });
    const before = this.github.writes().length;
    const ran = await runAction({
      cwd: this.repo.top,
      event: 'pull_request',
      payload,
      github: this.github,
      run: ++this.#runs,
      ...job,
    });
    return { ...ran, writes: this.github.writes().length - before };
  }
}
