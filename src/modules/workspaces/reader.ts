/** What one manifest says. */
export interface Manifest {
  /** What other members call it; absent: nobody can name it. */
  readonly name?: string | undefined;
  /** Names of what it depends on; those that no member has are of the outside world. */
  readonly names: readonly string[];
  /** Folders of what it depends on, from its own. */
  readonly folders: readonly string[];
  /** Whether it depends on more than is told here: then every change reaches it. */
  readonly unknown?: boolean;
}

/** Which folders are members: globs from the folder of the file that says so. */
export interface Members {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** How one kind of monorepo tells its workspaces. Its texts may be anything: what cannot be read throws. */
export interface WorkspaceReader {
  /** Names of the files that may name members. */
  readonly roots: readonly string[];
  /** The name of the file that a member has. */
  readonly manifest: string;
  /** Whether a manifest does not tell all that its member depends on, unless another stands beside it. */
  readonly partial?: boolean;
  /** The members that a root names; undefined: it names none. */
  members(text: string, name: string): Members | undefined;
  /** What the manifest of a member says; `root` is the text of the file that named it. */
  read(text: string, root: string): Manifest;
}
