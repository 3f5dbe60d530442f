import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outline } from '../../domain/outline.ts';
import type { ReviewFile } from '../../domain/review.ts';
import { outlineByIndentation } from '../../lib/syntax/by-indentation.ts';
import { type Language, languageOf } from '../../lib/syntax/languages.ts';
import type { OutlineReader } from '../../lib/syntax/parse.ts';

/** Where the build puts the grammars: beside the program. */
export function grammarFolder(): string {
  return join(dirname(realpathSync(process.argv[1] ?? '.')), 'grammars');
}

/** Reads what files define; see {@link openOutlines}. */
export type Outlines = (file: ReviewFile) => Promise<Outline>;

/**
 * Prepares to read what files at `paths` define: from their syntax trees, or by their indentation if `folder` has no
 * grammar for them. (A copy of Kempt without grammars reviews with less context: no reason not to review.)
 */
export async function openOutlines(paths: readonly string[], folder: string): Promise<Outlines> {
  const languages = paths.map(languageOf).filter((language) => language !== undefined);
  const read = languages.length === 0 ? undefined : await openReader(folder, languages);
  return async ({ path, head }) => {
    const language = languageOf(path);
    const outline = language && read ? await read(head, language).catch(() => undefined) : undefined;
    return outline ?? outlineByIndentation(head);
  };
}

/**
 * Tells whether a new content of a file has more errors of syntax than the old one; never, if there is no grammar for it.
 */
export async function breaksSyntax(path: string, before: string, after: string): Promise<boolean> {
  const language = languageOf(path);
  if (language === undefined) return false;
  const { openErrorCounter } = await import('../../lib/syntax/parse.ts');
  try {
    const count = await openErrorCounter(grammarFolder(), [language]);
    return (await count(after, language)) > (await count(before, language));
  } catch {
    return false;
  }
}

async function openReader(folder: string, languages: readonly Language[]): Promise<OutlineReader | undefined> {
  const { openParser } = await import('../../lib/syntax/parse.ts');
  return await openParser(folder, languages).catch(() => undefined);
}
