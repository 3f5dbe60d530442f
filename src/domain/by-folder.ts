/**
 * What is known of the folder of a path (`/`-separated), made of what is known of the folder around it. Each folder is entered
 * once while paths follow each other as git lists them, and again where they come back to it.
 *
 * `enter` is given the folder with a slash behind it; its own name begins at `from`.
 */
export function byFolder<T>(top: T, enter: (outer: T, folder: string, from: number) => T): (path: string) => T {
  let at: Known<T> = { folder: '', value: top, outer: undefined };
  return (path) => {
    // Faster than to ask whether one begins with the other.
    while (path.slice(0, at.folder.length) !== at.folder) at = at.outer!;
    for (let end = path.indexOf('/', at.folder.length) + 1; end > 0; end = path.indexOf('/', end) + 1) {
      const folder = path.slice(0, end);
      at = { folder, value: enter(at.value, folder, at.folder.length), outer: at };
    }
    return at.value;
  };
}

interface Known<T> {
  readonly folder: string;
  readonly value: T;
  readonly outer: Known<T> | undefined;
}
