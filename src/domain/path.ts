/**
 * A path of bytes as text: UTF-8 where it is that, else quoted as git quotes (`core.quotePath`), so that no two paths
 * look the same and every output stays valid Unicode.
 */
export function decodePath(bytes: Buffer): { readonly path: string; readonly raw?: Buffer } {
  const path = bytes.toString('utf8');
  if (!path.includes('\uFFFD') || Buffer.from(path, 'utf8').equals(bytes)) return { path };
  return { path: quoteBytes(bytes), raw: Buffer.from(bytes) };
}

function quoteBytes(bytes: Buffer): string {
  let quoted = '"';
  for (const byte of bytes) {
    if (byte === 0x22 || byte === 0x5c) quoted += `\\${String.fromCharCode(byte)}`;
    else if (byte < 0x20 || byte > 0x7e) quoted += `\\${byte.toString(8).padStart(3, '0')}`;
    else quoted += String.fromCharCode(byte);
  }
  return `${quoted}"`;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether the file has one of so few names; no part of any path is copied for it. */
export function isNamed(path: string, names: readonly string[]): boolean {
  return names.some(
    (name) => path.endsWith(name) && (path.length === name.length || path.at(-name.length - 1) === '/'),
  );
}

/** The folders above the files at `paths`, with that at the top, which is empty; each once. */
export function foldersAbove(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set(['']);
  for (const path of paths) for (let at = dirName(path); !folders.has(at); at = dirName(at)) folders.add(at);
  return folders;
}

/** All but the last part of a path; empty at the top. */
export function dirName(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
