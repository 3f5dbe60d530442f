/** A part of a monorepo. */
export interface Workspace {
  /** From the top; '' : the top itself. */
  readonly folder: string;
  /** The folders of those it depends on. */
  readonly uses: readonly string[];
  /** Whether it depends on more than is known. */
  readonly unknown: boolean;
}

/** Prose that no tool of another folder reads. */
const prose = /\.(?:md|mdx|rst|adoc)$/i;

/** Finds the innermost workspace that a path is in. */
export function workspaceFinder(workspaces: readonly Workspace[]): (path: string) => string | undefined {
  const folders = new Set(workspaces.map(({ folder }) => folder).filter((folder) => folder !== ''));
  return (path) => {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      if (folders.has(path.slice(0, at))) return path.slice(0, at);
    return undefined;
  };
}

/**
 * The folders of the workspaces that a change reaches: those it is in, and all that depend on them. Undefined: it reaches
 * all, as it is in what belongs to none, such as a lock file.
 */
export function reachedBy(
  workspaces: readonly Workspace[],
  changed: readonly string[],
): ReadonlySet<string> | undefined {
  const find = workspaceFinder(workspaces);
  const reached = new Set(workspaces.filter(({ unknown }) => unknown).map(({ folder }) => folder));
  for (const path of changed) {
    const folder = find(path);
    if (folder !== undefined) reached.add(folder);
    else if (!prose.test(path)) return undefined;
  }
  // A set tells of what is added while it is gone through.
  for (const folder of reached)
    for (const { folder: user, uses } of workspaces) if (uses.includes(folder)) reached.add(user);
  return reached;
}
