import type { Editorconfig } from './editorconfig.ts';
import { editorconfigMatcher, type Matcher } from './editorconfig-glob.ts';

export interface EditorconfigFile {
  /** The folder that holds it, relative to the top and `/`-separated; '' for the top. */
  readonly dir: string;
  readonly config: Editorconfig;
}

const matchers = new Map<string, Matcher>();

/** The properties for `path` (relative to the top) by all files in its folder and above, in any order. */
export function resolveEditorconfig(
  files: readonly EditorconfigFile[],
  path: string,
): Readonly<Record<string, string>> {
  const properties: Record<string, string> = {};
  for (const { dir, config } of applicable(files, path)) {
    const relative = dir === '' ? path : path.slice(dir.length + 1);
    for (const section of config.sections) {
      if (matcher(section.glob)(relative)) Object.assign(properties, section.properties);
    }
  }
  return completed(properties);
}

/** From the outermost to the innermost, without those above a root. */
function applicable(files: readonly EditorconfigFile[], path: string): readonly EditorconfigFile[] {
  const above = files
    .filter(({ dir }) => dir === '' || path.startsWith(`${dir}/`))
    .sort((a, b) => a.dir.length - b.dir.length);
  return above.slice(
    Math.max(
      0,
      above.findLastIndex(({ config }) => config.root),
    ),
  );
}

function matcher(glob: string): Matcher {
  let found = matchers.get(glob);
  if (!found) {
    found = editorconfigMatcher(glob);
    matchers.set(glob, found);
  }
  return found;
}

/** Without `unset`, and with what one indentation property says of the others. */
function completed(properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const set = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== 'unset'));
  const { indent_style: style, tab_width: width } = set;
  let size = set['indent_size'];
  if (size === undefined && style === 'tab') size = 'tab';
  if (size === 'tab' && width !== undefined) size = width;
  if (size !== undefined) set['indent_size'] = size;
  if (size !== undefined && size !== 'tab' && width === undefined) set['tab_width'] = size;
  return set;
}
