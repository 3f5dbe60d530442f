/**
 * What is known of the folder of a path (`/`-separated), made of what is known of the folder around it. Each folder is entered
 * once while paths follow each other as git lists them, and again where they come back to it.
 *
 * `enter` is given the folder with a slash behind it; its own name begins at `from`.
 */
export function byFolder<T>(top: T, enter: (above: T, folder: string, from: number) => T): (path: string) => T {
  const folders = [''];
  const known = [top];
  return (path) => {
    while (path.slice(0, folders.at(-1)!.length) !== folders.at(-1)) {
      folders.pop();
      known.pop();
    }
    let value = known.at(-1) as T;
    let from = folders.at(-1)!.length;
    for (let end = path.indexOf('/', from) + 1; end > 0; end = path.indexOf('/', from) + 1) {
      const folder = path.slice(0, end);
      value = enter(value, folder, from);
      folders.push(folder);
      known.push(value);
      from = end;
    }
    return value;
  };
}
