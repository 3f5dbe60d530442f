import type { ChangedFile, ChangeSet } from '../../domain/change-set.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Level } from '../../domain/level.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { Span } from '../../domain/span.ts';
import type { Keyword } from '../../lib/keywords.ts';

/** One key under `checks.<id>` in `kempt.yaml`, as data: the config schema and the docs are generated from it. */
export type OptionSpec =
  | { readonly type: 'integer'; readonly default: number; readonly summary: string }
  | { readonly type: 'bytes'; readonly default: number; readonly summary: string }
  | { readonly type: 'boolean'; readonly default: boolean; readonly summary: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly summary: string }
  /** Sources of regular expressions, which the configuration is held to. */
  | { readonly type: 'expressions'; readonly default: readonly string[]; readonly summary: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values a check receives for its options. */
export type Options<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K]['type'] extends 'strings' | 'expressions'
    ? readonly string[]
    : O[K]['type'] extends 'boolean'
      ? boolean
      : number;
};

export interface DraftEdit extends Span {
  readonly text: string;
}

/** What a check says; the pipeline makes a finding of it. */
export interface Draft {
  /** One sentence without a full stop: what is wrong here. */
  readonly message: string;
  /** Where, in bytes; absent: the file as a whole. */
  readonly at?: Span | undefined;
  /** Which rule of the check, if it has several: the finding's rule is then `check/rule`. */
  readonly rule?: string | undefined;
  /** Differs from the check's own level. */
  readonly level?: Level | undefined;
  /** Only where the fix is unambiguous and changes no meaning. Edits ascend and do not overlap. */
  readonly fix?: { readonly description: string; readonly edits: readonly DraftEdit[] } | undefined;
  /** Shown instead of the line, for lines that must not be shown (secrets). */
  readonly snippet?: string | undefined;
}

/** Of a check over files: reports on the file that it was called for. */
export type Report = (draft: Draft) => void;

/** Of a check over the tree or the change: says which file, and the line where there is one. */
export type ReportAt = (
  path: string,
  draft: Draft & { readonly line?: number | undefined; readonly column?: number | undefined },
) => void;

/** An example is documentation and test at once: a small tree, and what the check says of it. */
export interface Example {
  readonly title: string;
  /** Path to content. A content may say its mode, or be bytes that are not UTF-8. */
  readonly files: Readonly<Record<string, string | ExampleFile>>;
  /** The tree before the change, for checks of the change; the files that are not named did not exist. */
  readonly base?: Readonly<Record<string, string | ExampleFile>>;
  /** The subject line of the change's commit. */
  readonly subject?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** `path:line` (or `path`) of each finding, in order, with ` rule` behind it where the check has several rules. */
  readonly findings: readonly string[];
  /** The files that `kempt fix` changes, after it. */
  readonly fixed?: Readonly<Record<string, string>>;
}

export interface ExampleFile {
  readonly content: string | Uint8Array;
  readonly mode?: number;
}

export interface CheckInfo<O extends OptionSpecs> {
  /** Kebab-case, the name of its file. */
  readonly id: string;
  /** One line, what it finds. */
  readonly summary: string;
  readonly level: Level;
  /** Does not run unless the configuration asks for it. */
  readonly optIn?: true;
  /** Markdown: why it matters, what it leaves alone, how to mend it. */
  readonly docs: string;
  /** Where the rule or limit comes from, if from outside. */
  readonly source?: string;
  readonly options?: O;
  examples(): readonly Example[];
}

/** The text of a file that a check `reads`; undefined if there is none at that path. */
export type ReadText = (path: string) => string | undefined;

/** A rule over the content of each file. */
export interface FileCheck<O extends OptionSpecs = OptionSpecs> extends CheckInfo<O> {
  readonly scope: 'file';
  /** Called only for files with one of these `Fact`s; absent: for all. */
  readonly facts?: number;
  /** Loads what `keywords` and `run` need; awaited once, before the first file. */
  prepare?(): Promise<void>;
  /** Called only for files that contain one of these; all checks' keywords are looked for in one pass. */
  keywords?(): readonly Keyword[];
  /** Called only for files of one of these `FileType`s; absent: for all. */
  readonly types?: number;
  /** Not called for files of these `FileType`s, unless the user asks for everything; mostly `unkempt`. */
  readonly except?: number;
  /** Also called for binary files, which have no facts but their mode and size. */
  readonly binary?: true;
  /** The names of files that `run` reads from the folders above the file, such as `.editorconfig`. */
  readonly reads?: readonly string[];
  /** A promise is waited for before the next file is read; return none on the way that most files take. */
  run(file: SourceFile, report: Report, options: Options<O>, read: ReadText): Promise<void> | undefined | void;
  /** Whether what `run` reported is meant to be so; not asked if the user asks for everything. */
  spares?(file: SourceFile, draft: Draft, read: ReadText): boolean;
}

/** The tree as a check sees it. */
export interface Tree {
  /** Every entry. */
  readonly entries: readonly Entry[];
  /** The entries that are to be judged: all, or those the change touches. */
  readonly candidates: readonly Entry[];
  /** The target of a symbolic link; undefined if it cannot be read or, in the work tree, is no symbolic link. */
  linkTarget(entry: Entry): string | undefined;
  /** Whether `path`, as seen from the top, leads to something. */
  exists(path: string): boolean;
  /** The commit that is checked out in the submodule at `entry`; undefined if it is not initialised. */
  readonly submoduleHead: (entry: Entry) => string | undefined;
  /** The content of a small text file of the tree, whether it is to be judged or not; undefined if there is none. */
  read(path: string): Promise<string | undefined>;
  /** Tracked paths that the ignore rules of the repository match. */
  readonly ignoredTracked: () => Promise<readonly string[]>;
}

/** A rule over names, modes and links. */
export interface TreeCheck<O extends OptionSpecs = OptionSpecs> extends CheckInfo<O> {
  readonly scope: 'tree';
  run(tree: Tree, report: ReportAt, options: Options<O>): void | Promise<void>;
}

/** The change as a check sees it. */
export interface Change extends ChangeSet {
  /** The content of a file in the head; undefined if it is deleted, binary or too large. */
  text(file: ChangedFile): string | undefined;
  /** Whether the head has a file at `path`. */
  has(path: string): boolean;
}

/** A rule over what the change does; not called when no change is given. */
export interface ChangeCheck<O extends OptionSpecs = OptionSpecs> extends CheckInfo<O> {
  readonly scope: 'change';
  run(change: Change, report: ReportAt, options: Options<O>): void | Promise<void>;
}

export type Check = FileCheck | TreeCheck | ChangeCheck;

/** What is known of a check before it is loaded: a run loads only the checks that it selects. */
export interface CheckEntry {
  readonly id: string;
  readonly scope: Check['scope'];
  readonly optIn: boolean;
  load(): Promise<Check>;
}

/** Gives `run` its options' types. */
export function fileCheck<const O extends OptionSpecs>(check: FileCheck<O>): FileCheck {
  return check as unknown as FileCheck;
}

export function treeCheck<const O extends OptionSpecs>(check: TreeCheck<O>): TreeCheck {
  return check as unknown as TreeCheck;
}

export function changeCheck<const O extends OptionSpecs>(check: ChangeCheck<O>): ChangeCheck {
  return check as unknown as ChangeCheck;
}
