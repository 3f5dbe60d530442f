import { Refusal } from '../forges/server.ts';
import { followLine, patchedFiles, shownRanges } from '../github/diff.ts';

export interface User {
  readonly type: 'user' | 'app_user';
  readonly uuid: string;
  readonly display_name: string;
}

export interface Comment {
  readonly id: number;
  user: User;
  raw: string;
  readonly parent: number | undefined;
  readonly path: string | undefined;
  /** In the head; undefined: of the file, or not shown any more. */
  line: number | undefined;
  startLine: number | undefined;
  outdated: boolean;
  deleted: boolean;
  resolved: boolean;
}

export interface Annotation {
  readonly external_id: string;
  readonly path?: string;
  readonly line?: number;
  readonly summary: string;
}

export interface Report {
  readonly commit: string;
  fields: Readonly<Record<string, unknown>>;
  readonly annotations: Map<string, Annotation>;
}

/** Everything that the fake Bitbucket knows: one repository with one pull request. */
export class World {
  readonly gitDir: string;
  readonly repository = 'acme/widgets';
  readonly number = 7;
  baseSha = '';
  headSha = '';
  open = true;
  readonly comments: Comment[] = [];
  readonly reports: Report[] = [];
  /** Past 32 bits. */
  #ids = 3_000_000_000;

  constructor(gitDir: string) {
    this.gitDir = gitDir;
  }

  comment(id: string | undefined): Comment {
    const found = this.comments.find((one) => String(one.id) === id && !one.deleted);
    if (found) return found;
    throw new Refusal(404, 'Not found');
  }

  report(commit: string | undefined): Report {
    const found = this.reports.find((one) => one.commit === commit);
    if (found) return found;
    throw new Refusal(404, 'Report not found');
  }

  add(user: User, raw: string, place: Partial<Pick<Comment, 'parent' | 'path' | 'line' | 'startLine'>> = {}): Comment {
    const state = { outdated: false, deleted: false, resolved: false };
    const nowhere = { parent: undefined, path: undefined, line: undefined, startLine: undefined };
    const comment = { id: ++this.#ids, user, raw, ...nowhere, ...place, ...state };
    this.comments.push(comment);
    return comment;
  }

  /** A new head: comments follow their lines; those whose line changed or is gone are outdated. */
  push(head: string): void {
    for (const comment of this.comments) {
      const { path, line } = comment;
      if (path === undefined || line === undefined) continue;
      const moved = followLine(this.gitDir, this.headSha, head, path, line);
      comment.startLine = undefined;
      comment.line = moved;
      comment.outdated = moved === undefined;
    }
    this.headSha = head;
  }

  /** The lines of the head that the diff of the pull request shows; undefined: it has no such file. */
  shown(path: string): readonly { readonly from: number; readonly to: number }[] | undefined {
    const file = patchedFiles(this.gitDir, this.baseSha, this.headSha).find((one) => one.path === path);
    return file && shownRanges(file.patch ?? '');
  }
}
