import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outline } from '../../domain/outline.ts';
import type { ReviewFile } from '../../domain/review.ts';
import { outlineByIndentation } from '../../lib/syntax/by-indentation.ts';
import { languageOf } from '../../lib/syntax/languages.ts';

/** Where the build puts the grammars: beside the program. */
export function grammarFolder(): string {
  return join(dirname(realpathSync(process.argv[1] ?? '.')), 'grammars');
}

/**
 * What the head of each file defines, by its path: from its syntax tree, or by its indentation if there is no grammar
 * for it in `folder`.
 */
export async function loadOutlines(
  files: readonly ReviewFile[],
  folder: string,
): Promise<ReadonlyMap<string, Outline>> {
  const outlines = new Map<string, Outline>();
  const read = files.some(({ path }) => languageOf(path)) ? await openReader(folder) : undefined;
  for (const { path, head } of files) {
    const language = languageOf(path);
    const outline = language && read ? await read(head, language).catch(() => undefined) : undefined;
    outlines.set(path, outline ?? outlineByIndentation(head));
  }
  return outlines;
}

/** A copy of Kempt without its grammars reviews with less context: that is no reason not to review. */
async function openReader(folder: string) {
  const { openParser } = await import('../../lib/syntax/parse.ts');
  return await openParser(folder).catch(() => undefined);
}
