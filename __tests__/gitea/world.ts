import { Refusal } from '../forges/server.ts';
import { git, patchedFiles } from '../github/diff.ts';

export interface Person {
  readonly id: number;
  readonly login: string;
  readonly write: boolean;
}

/** One comment; without a place it is on the pull request as a whole. */
export interface Comment {
  readonly id: number;
  author: Person;
  body: string;
  readonly place: Place | undefined;
  resolver: Person | undefined;
}

export interface Place {
  readonly review: number;
  readonly path: string;
  /** It stays, whatever becomes of the file. */
  readonly line: number;
  /** The diff as it was, which ends with the line. */
  readonly hunk: string;
  readonly commit: string;
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
}

export const bot: Person = { id: -2, login: 'gitea-actions', write: true };
export const somebody: Person = { id: 77, login: 'somebody', write: true };

/** Everything that the fake knows; it has one pull request. */
export class World {
  readonly repository = 'acme/widgets';
  readonly index = 7;
  readonly gitDir: string;
  base = '';
  head = '';
  open = true;
  reviews: { readonly id: number; author: Person; readonly commit: string }[] = [];
  comments: Comment[] = [];
  readonly statuses: CommitStatus[] = [];
  #ids = 0;

  constructor(gitDir: string) {
    this.gitDir = gitDir;
  }

  nextId(): number {
    return ++this.#ids;
  }

  get mergeBase(): string {
    return git(this.gitDir, 'merge-base', this.base, this.head).trim();
  }

  review(author: Person): number {
    const id = this.nextId();
    this.reviews.push({ id, author, commit: this.head });
    return id;
  }

  say(author: Person, body: string, place?: Place): Comment {
    const comment: Comment = { id: this.nextId(), author, body, place, resolver: undefined };
    this.comments.push(comment);
    return comment;
  }

  comment(id: number): Comment {
    const found = this.comments.find((one) => one.id === id);
    if (found) return found;
    throw new Refusal(404, "The target couldn't be found.");
  }

  /** Gitea takes any line of a file; Kempt speaks only at those that the diff shows. */
  place(review: number, path: string, line: number): Place {
    const patch = patchedFiles(this.gitDir, this.base, this.head).find((one) => one.path === path)?.patch;
    if (patch === undefined) throw new Error(`a comment on ${path}, which is not in the diff`);
    return { review, path, line, hunk: cutHunk(patch, line), commit: this.head };
  }
}

/** The hunk from its beginning to the line. */
function cutHunk(patch: string, line: number): string {
  for (const hunk of patch.split(/^(?=@@ )/m)) {
    const [, old = '0', start = '0', count = '1'] = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(hunk) ?? [];
    if (line < Number(start) || line >= Number(start) + Number(count)) continue;
    const kept: string[] = [];
    let at = Number(start) - 1;
    for (const text of hunk.split('\n').slice(1)) {
      if (at === line) break;
      if (!text.startsWith('-')) at++;
      kept.push(text);
    }
    const before = kept.filter((text) => !text.startsWith('+')).length;
    return `@@ -${old},${before} +${start},${line - Number(start) + 1} @@\n${kept.join('\n')}`;
  }
  throw new Error(`a comment at line ${line}, which is not in the diff`);
}
