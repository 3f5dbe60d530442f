import type { Contract } from './contract.ts';
import { type ChangedFile, Git } from './git.ts';
import { notFound, Problem } from './problem.ts';
import type { Account, Artifact, CheckRun, IssueComment, Pull, ReviewComment, Run, Sarif } from './types.ts';

/** What the fake GitHub knows: one repository, and who may do what. */
export class World {
  readonly owner: string;
  readonly repo: string;
  readonly contract: Contract;
  readonly tokens = new Map<string, Account>();
  readonly pulls = new Map<number, Pull>();
  readonly runs = new Map<number, Run>();
  readonly checkRuns: CheckRun[] = [];
  readonly sarifs: Sarif[] = [];
  /** Addresses of the API and of the store of the artifacts, without a slash at the end. */
  url = '';
  blobUrl = '';
  // Real ids are past 32 bits: whoever takes them for an Int fails.
  #lastId = 3_000_000_000;
  #git: { readonly dir: string; readonly git: Git } | undefined;
  gitDir: string;

  constructor(owner: string, repo: string, gitDir: string, contract: Contract) {
    this.owner = owner;
    this.repo = repo;
    this.gitDir = gitDir;
    this.contract = contract;
  }

  get fullName(): string {
    return `${this.owner}/${this.repo}`;
  }

  get git(): Git {
    if (this.gitDir === '') throw new Error('FakeGitHub has no gitDir, which this needs');
    if (this.#git?.dir !== this.gitDir) this.#git = { dir: this.gitDir, git: new Git(this.gitDir) };
    return this.#git.git;
  }

  nextId(): number {
    return ++this.#lastId;
  }

  pull(number: number | string): Pull {
    const pull = this.pulls.get(Number(number));
    if (pull === undefined) throw notFound();
    return pull;
  }

  reviewComment(id: number | string): { readonly pull: Pull; readonly comment: ReviewComment } {
    for (const pull of this.pulls.values()) {
      const comment = pull.comments.find((one) => one.id === Number(id));
      if (comment) return { pull, comment };
    }
    throw notFound();
  }

  issueComment(id: number | string): { readonly pull: Pull; readonly comment: IssueComment } {
    for (const pull of this.pulls.values()) {
      const comment = pull.issueComments.find((one) => one.id === Number(id));
      if (comment) return { pull, comment };
    }
    throw notFound();
  }

  artifact(id: number | string): Artifact {
    for (const { artifacts } of this.runs.values()) {
      const artifact = artifacts.find((one) => one.id === Number(id));
      if (artifact) return artifact;
    }
    throw notFound();
  }

  /** The files of the pull request as they are at one of its commits. */
  files({ baseSha, headSha }: Pull, commit = headSha): readonly ChangedFile[] {
    return this.git.changes(baseSha, commit);
  }

  /** The commit of an id, of a branch of a pull request (`branch` or `owner:branch`), or of `refs/pull/N/head`. */
  commit(ref: string): string | undefined {
    const branch = ref.replace(/^(refs\/)?heads\//, '');
    for (const pull of this.pulls.values()) {
      const [headOwner] = pull.headRepo.split('/');
      const heads = [`refs/pull/${pull.number}/head`, `${headOwner}:${pull.head}`];
      if (pull.headRepo === this.fullName) heads.push(pull.head);
      if (heads.includes(branch)) return pull.headSha;
      if ([pull.base, `${this.owner}:${pull.base}`].includes(branch)) return pull.baseSha;
    }
    return this.git.commit(branch);
  }
}

/** What a request brings, after it was found to be valid. */
export interface Call {
  readonly world: World;
  readonly account: Account;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Address of the request, with its query. */
  readonly url: URL;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers an operation; what it refuses it throws as a `Problem`. */
export type Handler = (call: Call) => Answer;

/** A page of a list, with the `Link` header that leads to the others. */
export function paged<T>({ url, query }: Call, all: readonly T[], show: (one: T) => unknown): Page {
  const size = Math.min(Math.max(Number(query['per_page'] ?? 30), 1), 100);
  const page = Math.max(Number(query['page'] ?? 1), 1);
  const last = Math.max(Math.ceil(all.length / size), 1);
  const link = (rel: string, to: number): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link('prev', page - 1)] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
    ...(page > 1 ? [link('first', 1)] : []),
  ];
  const items = all.slice((page - 1) * size, page * size).map(show);
  return { items, headers: links.length > 0 ? { link: links.join(', ') } : {} };
}

export interface Page {
  readonly items: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Characters of a comment. */
export const longestBody = 65_536;

export function tooLong(body: string): boolean {
  return [...body].length > longestBody;
}

/** For what only an app may do. */
export function requireApp({ kind }: Account): void {
  if (kind !== 'app') throw new Problem(403, 'You must authenticate via a GitHub App.');
}
