import semver from 'semver';

/** Whether a version, written in whatever way, is in a range as npm writes them; one that cannot be read is. */
export function satisfies(version: string, range: string): boolean {
  const plain = semver.coerce(version);
  return plain === null || semver.satisfies(plain, range);
}
