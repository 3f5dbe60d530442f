/**
 * Where a tool is to run for a file: the nearest folder above it that holds one of `markers`, else the top.
 * `has`: whether a path from the top is a file.
 */
export function rootFinder(markers: readonly string[], has: (path: string) => boolean): (path: string) => string {
  if (markers.length === 0) return () => '';
  const known = new Map<string, string>();
  const rootOfFolder = (folder: string): string => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const prefix = folder === '' ? '' : `${folder}/`;
    const own = markers.some((marker) => has(`${prefix}${marker}`));
    const root = own || folder === '' ? folder : rootOfFolder(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))));
    known.set(folder, root);
    return root;
  };
  return (path) => rootOfFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}
