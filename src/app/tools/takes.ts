import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ToolSetting } from '../../config/tool-settings.ts';

type Matcher = (globs: readonly string[]) => (path: string) => boolean;

/** Whether a tool looks at a file: by its name, or by the interpreter that its first line names. */
export function takes({ tool, exclude }: ToolSetting, toMatcher: Matcher, top: string): (path: string) => boolean {
  const { files } = tool;
  if (files === undefined) return () => true;
  const named = files.include ? toMatcher(files.include.map(anywhere)) : () => false;
  const unwanted = [...(files.exclude ?? []).map(anywhere), ...exclude.map(anywhere)];
  const excluded = unwanted.length === 0 ? () => false : toMatcher(unwanted);
  const interpreters = files.interpreters ?? [];
  const all = files.include === undefined && interpreters.length === 0;
  return (path) =>
    (all || named(path) || (interpreters.length > 0 && isRunBy(path, interpreters, top))) && !excluded(path);
}

/** A glob without a slash means a name in every folder. */
export function anywhere(glob: string): string {
  return glob.includes('/') ? glob : `**/${glob}`;
}

/** Only executables without an extension are opened. */
function isRunBy(path: string, interpreters: readonly string[], top: string): boolean {
  if (/\.[^/]*$/.test(path)) return false;
  const line = firstLine(join(top, path));
  const [, program = ''] = /^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(line ?? '') ?? [];
  const name = program.slice(program.lastIndexOf('/') + 1);
  return interpreters.some((one) => name === one || name.replace(/[\d.]+$/, '') === one);
}

function firstLine(file: string): string | undefined {
  try {
    if ((statSync(file).mode & 0o111) === 0) return undefined;
    const fd = openSync(file, 'r');
    try {
      const head = Buffer.alloc(128);
      return head.toString('latin1', 0, readSync(fd, head)).split('\n')[0];
    } finally {
      closeSync(fd);
    }
  } catch {
    return undefined;
  }
}
