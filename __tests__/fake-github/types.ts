/** Whose token it is. An app's is an installation token: `github-actions[bot]`. */
export interface Account {
  readonly login: string;
  readonly kind: 'app' | 'user';
  readonly write: boolean;
}

export type Side = 'LEFT' | 'RIGHT';

export interface ReviewComment {
  readonly id: number;
  /** Node id of the thread. */
  readonly threadId: string;
  readonly reviewId: number;
  /** The first comment of the thread, also after that one was deleted. */
  readonly inReplyTo: number | undefined;
  readonly login: string;
  readonly path: string;
  readonly side: Side;
  readonly subjectType: 'line' | 'file';
  /** The commit it was made at, and its lines there. */
  readonly originalCommit: string;
  readonly originalLine: number | undefined;
  readonly originalStartLine: number | undefined;
  readonly createdAt: string;
  diffHunk: string;
  body: string;
  /** In the pull request's head now; undefined for a comment on a file, and once it is outdated. */
  line: number | undefined;
  startLine: number | undefined;
  outdated: boolean;
  resolved: boolean;
  minimized: string | undefined;
}

export interface Review {
  readonly id: number;
  readonly login: string;
  readonly body: string;
  readonly commitId: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';
  readonly submittedAt: string;
}

export interface IssueComment {
  readonly id: number;
  readonly login: string;
  readonly createdAt: string;
  body: string;
  minimized: string | undefined;
}

export interface Pull {
  readonly number: number;
  readonly base: string;
  readonly baseSha: string;
  readonly head: string;
  /** `owner/name`. */
  readonly headRepo: string;
  headSha: string;
  state: 'open' | 'closed';
  comments: ReviewComment[];
  reviews: Review[];
  issueComments: IssueComment[];
}

export interface PullSetup {
  readonly number?: number;
  /** Names of branches, without `refs/heads/`. */
  readonly base: string;
  readonly baseSha: string;
  readonly head: string;
  readonly headSha: string;
  /** `owner/name` of a fork. */
  readonly headRepo?: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly login: string;
  readonly headSha: string;
  readonly startedAt: string;
  name: string;
  externalId: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  /** Of the request that created it and of all that changed it. */
  readonly annotations: Annotation[];
}

export interface Sarif {
  readonly commit: string;
  readonly ref: string;
  readonly sarif: unknown;
}

export interface ArtifactSetup {
  readonly name: string;
  /** The archive; or so many zero bytes, streamed, of which `declared` is told. */
  readonly zip: Buffer | { readonly bytes: number; readonly declared: number };
  readonly expired?: boolean;
}

export interface RunSetup {
  readonly id: number;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name`. */
  readonly headRepo: string;
  readonly event: string;
  readonly artifacts?: readonly ArtifactSetup[];
}

export interface Artifact extends ArtifactSetup {
  readonly id: number;
}

export interface Run extends Omit<RunSetup, 'artifacts'> {
  readonly artifacts: readonly Artifact[];
}

/** What goes wrong with a request. With neither `status` nor `reset` nor `applyFirst` it is only late. */
export interface Fault {
  readonly method: string;
  /** Of the path without its query; GraphQL is `/graphql`, the store of the artifacts `/blob/{id}`. */
  readonly path: RegExp;
  /** So many requests; one unless told. */
  readonly times?: number;
  /** Lets so many through before. */
  readonly after?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly delayMs?: number;
  /** The connection is torn. */
  readonly reset?: true;
  /** The work is done, and only then the answer is lost: by `status`, or else by a torn connection. */
  readonly applyFirst?: true;
  /** Only for requests with such a body. */
  readonly when?: (body: unknown) => boolean;
}

/** A request as it came and what became of it. */
export interface Logged {
  readonly method: string;
  /** Without query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed, where it is JSON. */
  readonly body: unknown;
  readonly token: string | undefined;
  /** 0 where the connection was torn, or the answer is still to come. */
  status: number;
  /** Changes state: not GET, no GraphQL query. */
  readonly write: boolean;
}
