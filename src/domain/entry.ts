/** Modes of tree entries, as git stores them. */
export const Mode = { file: 0o100644, executable: 0o100755, symlink: 0o120000, submodule: 0o160000 } as const;

/** One file of the tree that is checked. */
export interface Entry {
  /** Relative to the top, `/`-separated. If the bytes are not UTF-8: quoted as git does, and `raw` has them. */
  readonly path: string;
  /** One of {@link Mode}. */
  readonly mode: number;
  /** The git object id (hex) of its content, where it is known. */
  readonly oid?: string | undefined;
  /** The bytes of a path that is not UTF-8. */
  readonly raw?: Buffer | undefined;
  /** Bytes of content, as the listing says or the scan found; absent: not known yet. */
  size?: number | undefined;
}

/** Whether its content is a file's content: neither a symbolic link nor a submodule. */
export function isRegular(entry: Entry): boolean {
  return entry.mode === Mode.file || entry.mode === Mode.executable;
}

/** In bytes: larger files are not read, unless `files.max-size` says otherwise. */
export const defaultMaxSize = 32 * 1024 * 1024;
