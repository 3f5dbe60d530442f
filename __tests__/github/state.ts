/** One thing said at a line or on a file. */
export interface ReviewComment {
  readonly id: number;
  readonly thread: string;
  readonly login: string;
  /** As GitHub tells it of the author. */
  readonly association?: string;
  thumbsDown?: number;
  readonly path: string;
  readonly subject: 'line' | 'file';
  readonly replyTo: number | undefined;
  line: number | undefined;
  startLine: number | undefined;
  body: string;
  outdated: boolean;
}

export interface IssueComment {
  readonly id: number;
  readonly login: string;
  body: string;
}

export interface Pull {
  readonly number: number;
  readonly baseRef: string;
  readonly headRef: string;
  readonly headRepo: string;
  readonly commits: string[];
  baseSha: string;
  headSha: string;
  open: boolean;
  comments: ReviewComment[];
  readonly reviews: { readonly id: number; readonly login: string; readonly comments: number }[];
  issueComments: IssueComment[];
  readonly resolved: Set<string>;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head: string;
  externalId: string;
  conclusion: string;
  output: { title: string; summary: string };
  readonly annotations: Annotation[];
}

export interface Run {
  readonly id: number;
  readonly artifacts: readonly {
    readonly name: string;
    readonly zip: Buffer | { readonly bytes: number; readonly told: number };
  }[];
}

export interface Actor {
  readonly login: string;
  readonly write: boolean;
}

/** A request as it came, and how it was answered; 0: not at all. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly write: boolean;
}

/** Something that goes wrong on demand. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** How often; default once. */
  readonly times?: number;
  /** So many requests that match pass first. */
  readonly after?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly delay?: number;
  /** The connection is cut; with `done` only after the work was done. */
  readonly cut?: 'before' | 'done';
  readonly when?: (body: unknown) => boolean;
}

/** Answers with GitHub's own words. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
