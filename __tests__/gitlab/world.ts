import { createHash } from 'node:crypto';
import { parseOldLines } from '../../src/domain/patch.ts';
import { Refusal } from '../forges/server.ts';
import { followLine, type PatchedFile, patchedFiles } from '../github/diff.ts';

export interface End {
  readonly line_code: string;
  readonly type: 'new' | 'old';
  readonly old_line?: number;
  readonly new_line?: number;
}

export interface Position {
  readonly base_sha: string;
  readonly start_sha: string;
  readonly head_sha: string;
  readonly position_type: string;
  readonly old_path: string;
  readonly new_path: string;
  readonly old_line?: number;
  readonly new_line?: number;
  readonly line_range?: { readonly start: End; readonly end: End } | null;
}

export interface Note {
  readonly id: number;
  author: Person;
  body: string;
  readonly system: boolean;
  position: Position | undefined;
}

export interface Discussion {
  readonly id: string;
  /** A note on the merge request as a whole. */
  readonly alone: boolean;
  readonly notes: Note[];
  resolved: boolean;
}

export interface Person {
  readonly id: number;
  readonly username: string;
  /** Of the token that speaks for it. */
  readonly scopes: readonly string[];
  readonly level: number;
}

export interface CommitStatus {
  readonly sha: string;
  readonly state: string;
  readonly name: string;
  readonly description: string;
}

export const bot: Person = { id: 501, username: 'project_9_bot', scopes: ['api'], level: 30 };
export const somebody: Person = { id: 77, username: 'somebody', scopes: ['api'], level: 30 };

/** Everything that the fake GitLab knows; it has one merge request. */
export class World {
  readonly path = 'acme/tools/widgets';
  readonly iid = 7;
  readonly gitDir: string;
  base = '';
  head = '';
  open = true;
  discussions: Discussion[] = [];
  readonly statuses: CommitStatus[] = [];
  #ids = 1000;

  constructor(gitDir: string) {
    this.gitDir = gitDir;
  }

  get files(): readonly PatchedFile[] {
    return patchedFiles(this.gitDir, this.base, this.head);
  }

  add(
    author: Person,
    body: string,
    place: { readonly position?: Position; readonly system?: boolean } = {},
  ): Discussion {
    const { position, system = false } = place;
    const id = ++this.#ids;
    const discussion = {
      id: createHash('sha1').update(String(id)).digest('hex'),
      alone: position === undefined,
      notes: [{ id, author, body, system, position }],
      resolved: false,
    };
    this.discussions.push(discussion);
    return discussion;
  }

  answer(noteId: number, author: Person, body: string): void {
    const { notes } = this.discussionOf(noteId);
    notes.push({ id: ++this.#ids, author, body, system: false, position: undefined });
  }

  discussionOf(noteId: number): Discussion {
    const found = this.discussions.find(({ notes }) => notes.some(({ id }) => id === noteId));
    if (found) return found;
    throw new Refusal(404, '404 Not found');
  }

  /** Refuses what has no place in the diff, as the model of a note does. */
  validate(position: Position): void {
    const refuse = (why: string): never => {
      throw new Refusal(
        400,
        `400 Bad request - Note {:line_code=>["can't be blank", "must be a valid line code"]}: ${why}`,
      );
    };
    const {
      base_sha: base,
      start_sha: start,
      head_sha: head,
      new_path: path,
      new_line: line,
      old_line: old,
    } = position;
    if (base !== this.base || start !== this.base || head !== this.head) refuse('not of the newest diff');
    const file = this.files.find((one) => one.path === path) ?? refuse('no such file');
    if (position.old_path !== file.oldPath) refuse('another old path');
    const lines = parseOldLines(file.patch ?? '');
    const found = lines.get(line ?? 0) ?? refuse('the line is not in the diff');
    if (found.added ? old !== undefined : old !== found.line) refuse('the line has another number on the old side');
    const { line_range: range } = position;
    for (const end of range ? [range.start, range.end] : []) {
      const place = lines.get(end.new_line ?? 0) ?? refuse('the range is not in the diff');
      const code = `${createHash('sha1').update(path).digest('hex')}_${place.line}_${end.new_line}`;
      if (end.line_code !== code || (end.type === 'new') !== place.added) refuse('the range has another line code');
    }
    if (range && (range.end.new_line !== line || range.start.new_line! >= line!)) refuse('the range ends elsewhere');
  }

  /** A new head: notes follow their lines, and those whose line is changed or not shown stay with the old head. */
  push(head: string): void {
    const before = this.head;
    this.head = head;
    for (const note of this.discussions.flatMap(({ notes }) => notes)) {
      if (note.position?.head_sha === before) note.position = this.#follow(note.position, before);
    }
    this.add(somebody, 'added 1 commit', { system: true });
  }

  #follow(position: Position, before: string): Position {
    const { new_path: path, new_line: line = 0 } = position;
    const moved = followLine(this.gitDir, before, this.head, path, line);
    const file = this.files.find((one) => one.path === path);
    const old = moved === undefined ? undefined : parseOldLines(file?.patch ?? '').get(moved);
    if (moved === undefined || old === undefined) return position;
    const { old_line: _, line_range: __, ...rest } = position;
    return { ...rest, head_sha: this.head, new_line: moved, ...(!old.added && { old_line: old.line }) };
  }
}
