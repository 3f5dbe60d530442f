import picomatch from 'picomatch';

/** Whether a path (`/`-separated) matches one of `globs`; a leading dot needs no mention, `**` crosses folders. */
export function toMatcher(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { dot: true });
}
