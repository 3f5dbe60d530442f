/** The user can mend it: wrong usage or configuration. Exit code 2; no stack is shown. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do about it, as a sentence. */
  readonly remedy: string | undefined;

  constructor(message: string, remedy?: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

/** A program or service that Kempt relies on failed. Exit code 3: the run is incomplete. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  /** The program or host that failed. */
  readonly who: string;
  /** Its exit code or HTTP status, where it gave one. */
  readonly status: number | undefined;

  constructor(who: string, message: string, options?: ErrorOptions & { status?: number | undefined }) {
    super(message, options);
    this.who = who;
    this.status = options?.status;
  }
}

/** The token may read, but not write: runs for forks and for Dependabot have such a one. */
export class ReadOnlyError extends Error {
  override readonly name = 'ReadOnlyError';
}
