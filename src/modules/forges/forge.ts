import type { Build, EarlierRun } from '../../domain/build.ts';
import type { Level } from '../../domain/level.ts';
import type { Note, PostedNote, PostedSummary, Suggestion } from '../../domain/note.ts';
import type { ShownLines } from '../../domain/patch.ts';
import type { Thread } from '../../domain/thread.ts';

/** A pull request as the forge has it now. */
export interface Pull {
  readonly number: number;
  /** The commit on top of its branch. */
  readonly head: string;
  readonly open: boolean;
  /** What ourselves said at its lines before. */
  readonly notes: readonly PostedNote[];
  readonly summary: PostedSummary | undefined;
}

/** The comment on the pull request as a whole. */
export interface Summary {
  /** Markdown, without marker. */
  readonly body: string;
  /** Of the run that writes it, see `Build`. */
  readonly order: number;
  readonly head: string;
}

/** A line of the verdict on a commit. */
export interface Annotation {
  readonly level: Level;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** 1-based; only where it starts and ends in one line. */
  readonly startColumn?: number | undefined;
  readonly endColumn?: number | undefined;
  readonly title: string;
  readonly message: string;
}

/** The verdict on a commit. */
export interface Status {
  readonly commit: string;
  /** The pull request that the commit is the head of; undefined: there is none. */
  readonly pull: number | undefined;
  readonly failed: boolean;
  /** Of all findings, also of those without an annotation. */
  readonly counts: Readonly<Record<Level, number>>;
  /** In a few words. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Tells one verdict from another: the same is not said twice. */
  readonly digest: string;
}

/** What a forge can do, and how much of it. */
export interface Capabilities {
  /** Characters of a comment. */
  readonly comment: number;
  /** Characters of the text of a status (0: it has its title alone), and how many annotations are sent at most; absent: there are none. */
  readonly status?: { readonly text: number; readonly annotations: number } | undefined;
  /** The Markdown by which a change is offered at a note that ends where the suggestion ends; undefined: not this one. */
  readonly suggestion?: ((suggestion: Suggestion) => string | undefined) | undefined;
}

/** Whose the token is, and what it may do. */
export interface Rights {
  readonly login: string;
  /** Undefined where the forge does not tell: GitHub tells it of people, not of apps. */
  readonly write: boolean | undefined;
}

/** Where we speak. What a forge does not have, it has no method for. Its methods throw `ReadOnlyError` where the token may not, and `UpstreamError` for other failures. */
export interface Forge {
  readonly id: string;
  readonly capabilities: Capabilities;
  fetchRights(): Promise<Rights>;
  fetchPull(number: number): Promise<Pull>;
  /** All that was said at lines, also by people; absent where Kempt does not read it. */
  fetchThreads?(number: number): Promise<readonly Thread[]>;
  /**
   * By path, the lines of the head at which can be spoken, at least for `paths`. A file that is not there has none.
   */
  fetchShownLines(pull: Pull, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly ShownLines[]>>;
  /** Says all notes at once; returns those that the forge refused to place. */
  postNotes(pull: Pull, notes: readonly Note[]): Promise<readonly Note[]>;
  editNote(pull: Pull, posted: PostedNote, note: Note): Promise<void>;
  /** Takes the note back; where somebody answered, it stays and is marked as settled. */
  withdrawNote(pull: Pull, posted: PostedNote): Promise<void>;
  /** Opens a note again that was withdrawn. */
  restoreNote(pull: Pull, posted: PostedNote, note: Note): Promise<void>;
  putSummary(pull: Pull, summary: Summary): Promise<void>;
  /** Says the verdict, unless it is said already. */
  putStatus(status: Status): Promise<void>;
  /** The commit at which `head`, of the pull request `number`, left `base`; both need not be here. */
  fetchMergeBase(base: string, head: string, number: number): Promise<string>;
  /** Uploads SARIF for a commit. */
  putSarif?(sarif: string, commit: string, ref: string): Promise<void>;
  readonly earlier?: EarlierRuns;
}

/** The pull request that an earlier run was for, and the branch that it goes to. */
export interface EarlierPull {
  readonly number: number;
  readonly target: string;
}

/** What runs without rights left behind. */
export interface EarlierRuns {
  /** The open pull request whose head the earlier run had, asked of the forge alone. */
  findPull(run: EarlierRun): Promise<EarlierPull | undefined>;
  /** The bytes of what an earlier run left under `name`, at most `limit`; undefined if there is nothing. */
  fetchArtifact(run: EarlierRun, name: string, limit: number): Promise<Buffer | undefined>;
}

/** The part of a forge that a CI of its own lets speak without a token. */
export type Voice = Pick<Forge, 'capabilities' | 'putStatus'>;

/** How a forge is opened; loading it costs nothing, opening it loads the client. */
export interface ForgeEntry {
  readonly id: string;
  readonly summary: string;
  /** The base address of the API of the public one; '': there is none. */
  readonly api: string;
  /** The variables that may hold a token, behind KEMPT_TOKEN. The first that is set counts. */
  readonly tokens: readonly string[];
  /** The name that git signs in with beside the token. */
  readonly gitUser: string;
  /** That name where the token is the value of another variable than most. */
  readonly gitUsers?: Readonly<Record<string, string>>;
  /** What to do where the token may only read: a sentence for a run of the repository itself, and one for that of a fork. */
  readonly advice: { readonly own: string; readonly fork: string };
  /** `variable`: the one that holds the token as its own. */
  open(build: Pick<Build, 'api' | 'repository' | 'order'>, token: string, variable: string): Promise<Forge>;
  /** Where a status can be said without a token: in builds of that CI. */
  readonly anonymous?: {
    readonly ci: string;
    open(build: Pick<Build, 'api' | 'repository'>, env: NodeJS.ProcessEnv): Promise<Voice>;
  };
}
