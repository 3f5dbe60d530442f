/** What a run is about, as the CI tells it. */
export type BuildEvent = 'pull-request' | 'merge-queue' | 'push' | 'after-run' | 'other';

/** A pull request, as the CI tells it. */
export interface PullRequest {
  readonly number: number;
  /** The commit on top of the branch, not the merge that a CI may have checked out. */
  readonly head: string;
  /** The commit on top of the branch it goes to, or where it left that branch; absent: the CI does not tell. */
  readonly base?: string | undefined;
  /** The name of the branch it goes to; absent: the CI does not tell. */
  readonly target?: string | undefined;
  /** What people say of it; absent: the CI does not tell. */
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  /** Whether its branch is in another repository: then the run has no rights to write. */
  readonly fork: boolean;
}

/** The run that this one follows; what it left behind is not to be trusted. */
export interface EarlierRun {
  readonly id: number;
  readonly head: string;
  readonly branch: string;
  /** `owner/name` of the repository its commit is from; undefined if that is gone. */
  readonly repository: string | undefined;
}

/** Where a CI takes what it shows by itself. */
export interface Channels {
  /** The reporter whose output, in the log, becomes annotations. */
  readonly log?: string | undefined;
  /** The reporter of the page, and the file it is added to. */
  readonly page?: { readonly format: string; readonly path: string } | undefined;
}

/** The surroundings of a run, in the words of no CI in particular. */
export interface Build {
  /** The id of the CI. */
  readonly ci: string;
  readonly event: BuildEvent;
  /** The id of the forge that holds the repository; `none`: one that Kempt cannot speak on. */
  readonly forge: string;
  /** `owner/name`, as the forge has it: with groups on GitLab, `project/name` on Azure DevOps. */
  readonly repository: string;
  /** The base address of the forge's API. */
  readonly api: string;
  /** The base address of the forge for people and for git. */
  readonly server: string;
  /** The commit that the run is for. */
  readonly commit: string;
  /** Grows from run to run: later results go before earlier ones. */
  readonly order: number;
  readonly pull?: PullRequest | undefined;
  /** The commit that a push or a merge queue compares with. */
  readonly before?: string | undefined;
  readonly earlier?: EarlierRun | undefined;
  /** The ref, as in `refs/heads/main`. */
  readonly ref: string;
  /** How the CI is told to clone more of the history. */
  readonly history: string;
  /** What the CI shows without a token. */
  readonly channels: Channels;
}
