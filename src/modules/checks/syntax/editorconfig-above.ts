import { dirName } from '../../../domain/path.ts';
import type { ReadText } from '../check.ts';
import { type Editorconfig, parseEditorconfig } from './editorconfig.ts';
import { type EditorconfigFile, resolveEditorconfig } from './editorconfig-resolve.ts';

/** Parsed once for all files below it. */
const parsed = new Map<string, Editorconfig>();

/** The properties that the `.editorconfig` files in the folder of `path` and above give it. */
export function propertiesFor(path: string, read: ReadText): Readonly<Record<string, string>> {
  const files: EditorconfigFile[] = [];
  for (let dir = dirName(path); ; dir = dirName(dir)) {
    const text = read(dir === '' ? '.editorconfig' : `${dir}/.editorconfig`);
    if (text !== undefined) files.push({ dir, config: parse(text) });
    if (dir === '') return files.length === 0 ? {} : resolveEditorconfig(files, path);
  }
}

function parse(text: string): Editorconfig {
  let config = parsed.get(text);
  if (config === undefined) {
    config = parseEditorconfig(text);
    parsed.set(text, config);
  }
  return config;
}
