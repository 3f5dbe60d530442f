/** One thing that was said in a thread. */
export interface ThreadComment {
  readonly body: string;
  /** Said by ourselves: the forge's word, not that of a marker. */
  readonly own: boolean;
  /** Said by somebody who may write to the repository. */
  readonly member: boolean;
}

/** What was said at lines of a pull request, the oldest first. */
export interface Thread {
  readonly path: string;
  /** 1-based, of the head; undefined: it stands at no line of the head any more. */
  readonly lines: { readonly startLine: number; readonly endLine: number } | undefined;
  /** Somebody said that it is settled. */
  readonly resolved: boolean;
  /** The first comment has more thumbs down than up. */
  readonly disliked: boolean;
  readonly comments: readonly ThreadComment[];
}
