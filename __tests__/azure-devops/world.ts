import { Refusal } from '../forges/server.ts';
import { followLine, patchedFiles } from '../github/diff.ts';

export interface Identity {
  readonly id: string;
  readonly displayName: string;
}

export interface Comment {
  readonly id: number;
  author: Identity;
  content: string;
  isDeleted: boolean;
}

export interface Thread {
  readonly id: number;
  readonly comments: Comment[];
  readonly path: string | undefined;
  line: number | undefined;
  status: string;
}

export interface Status {
  readonly id: number;
  readonly commit: string;
  readonly state: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether it is of the pull request. */
  readonly ofPull: boolean;
}

/** Everything that the fake Azure DevOps knows: one repository with one pull request. */
export class World {
  readonly gitDir: string;
  readonly project = 'My widgets';
  readonly name = 'widgets';
  readonly number = 7;
  baseSha = '';
  /** The heads, the oldest first: the iterations, counted from 1. */
  readonly heads: string[] = [];
  open = true;
  readonly threads: Thread[] = [];
  readonly statuses: Status[] = [];
  #ids = 100;

  constructor(gitDir: string) {
    this.gitDir = gitDir;
  }

  get head(): string {
    return this.heads.at(-1) ?? '';
  }

  nextId(): number {
    return ++this.#ids;
  }

  thread(id: string | undefined): Thread {
    const found = this.threads.find((one) => String(one.id) === id);
    if (found) return found;
    throw new Refusal(404, `The requested thread ${id} does not exist`);
  }

  add(
    author: Identity,
    content: string,
    place: Partial<Pick<Thread, 'path' | 'line'>> = {},
    status = 'active',
  ): Thread {
    const comments = [{ id: 1, author, content, isDeleted: false }];
    const thread = { id: this.nextId(), comments, path: undefined, line: undefined, ...place, status };
    this.threads.push(thread);
    return thread;
  }

  /** A new head: threads follow their lines; where a line is gone, they stay at its number. */
  push(head: string): void {
    for (const thread of this.threads) {
      const { path, line } = thread;
      if (path !== undefined && line !== undefined)
        thread.line = followLine(this.gitDir, this.head, head, path, line) ?? line;
    }
    this.heads.push(head);
  }

  /** The files that the pull request changes up to an iteration, each with the number it is known by. */
  changes(iteration: number): readonly { readonly path: string; readonly status: string; readonly tracking: number }[] {
    return patchedFiles(this.gitDir, this.baseSha, this.heads[iteration - 1] ?? '').map(({ path, status }, index) => ({
      path,
      status,
      tracking: index + 1,
    }));
  }
}
