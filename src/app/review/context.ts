import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outline } from '../../domain/outline.ts';
import type { ReviewFile, ReviewHunk } from '../../domain/review.ts';
import { type GrepScope, grepPatterns, grepWords } from '../../lib/git/grep.ts';
import { readObjects } from '../../lib/git/objects.ts';
import type { Repository } from '../../lib/git/repository.ts';
import { relatedExtensions } from '../../lib/syntax/languages.ts';
import { type Card, enclosingCards } from '../../pipeline/review/cards.ts';
import {
  callCard,
  definitionCard,
  type Mention,
  pickDefinition,
  type Reader,
  toImports,
} from '../../pipeline/review/symbol-cards.ts';
import { type Symbols, toSymbols } from '../../pipeline/review/symbols.ts';

/** A file of the change with what a model is shown of it. */
export interface ReviewedFile {
  readonly file: ReviewFile;
  readonly hunks: readonly ReviewHunk[];
  readonly outline: Outline;
  readonly symbols: Symbols;
  readonly reader: Reader;
}

/** In names: of each file, and of all together what is looked for. */
const most = { perFile: 40, altered: 40, used: 80 } as const;

export function toReviewed(file: ReviewFile, hunks: readonly ReviewHunk[], outline: Outline): ReviewedFile {
  const reader = { path: file.path, imports: toImports(file.head), ids: hunks.map(({ id }) => id) };
  return { file, hunks, outline, symbols: toSymbols(file, hunks, outline), reader };
}

/** The cards of all files of the code lane. `head`: the commit; absent: the work tree. */
export async function loadCards(
  repository: Repository,
  head: string | undefined,
  reviewed: readonly ReviewedFile[],
): Promise<Card[]> {
  const files = reviewed.filter(({ hunks }) => hunks.some(({ lane }) => lane === 'code'));
  const extensions = new Set(files.flatMap(({ file }) => relatedExtensions(file.path)));
  const scope = { commit: head, paths: [...extensions].map((extension) => `*.${extension}`) };
  const [calls, definitions] = await Promise.all([
    findCalls(repository, scope, files),
    findDefinitions(repository, scope, files),
  ]);
  const around = files.flatMap(({ file, hunks, outline }) => enclosingCards(file, hunks, outline));
  return [...around, ...calls, ...definitions];
}

async function findCalls(
  repository: Repository,
  scope: GrepScope,
  files: readonly ReviewedFile[],
): Promise<readonly Card[]> {
  const names = new Set(
    files.flatMap(({ symbols }) => [...symbols.removed, ...symbols.changed]).slice(0, most.altered),
  );
  const found = byName(await grepWords(repository, [...names], scope), names);
  const all = files.flatMap(({ hunks }) => hunks);
  return files.flatMap(({ symbols, reader }) => {
    const cardOf = (removed: boolean) => (name: string) => callCard(name, reader, found.get(name) ?? [], all, removed);
    return [...symbols.removed.flatMap(cardOf(true)), ...symbols.changed.flatMap(cardOf(false))];
  });
}

async function findDefinitions(
  repository: Repository,
  scope: GrepScope,
  files: readonly ReviewedFile[],
): Promise<readonly Card[]> {
  const names = new Set(files.flatMap(({ symbols }) => symbols.used.slice(0, most.perFile)).slice(0, most.used));
  const hits = await grepPatterns(repository, definitionPatterns([...names]), scope);
  const shown = files.flatMap(({ hunks }) => hunks);
  const found = byName(
    hits.filter((hit) => !isIn(hit, shown)),
    names,
  );
  const picked = files.flatMap(({ symbols, reader }) =>
    symbols.used.flatMap((name) => {
      const mention = pickDefinition(reader, found.get(name) ?? []);
      return mention ? [{ reader, mention }] : [];
    }),
  );
  const texts = await readTexts(repository, scope.commit, [...new Set(picked.map(({ mention }) => mention.path))]);
  return picked.map(({ reader, mention }) => definitionCard(reader, mention, texts.get(mention.path) ?? mention.text));
}

function isIn({ path, line }: Mention, hunks: readonly ReviewHunk[]): boolean {
  return hunks.some((hunk) => hunk.path === path && hunk.start <= line && line <= hunk.end);
}

/** What begins a definition in the main languages. Not methods, which have no word before them, nor local values. */
function definitionPatterns(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const words = 'function\\*?|func|fun|fn|def|class|struct|interface|trait|enum|type|module|record';
  const name = `(${names.map((one) => one.replaceAll('$', '\\$')).join('|')})([^A-Za-z0-9_$]|$)`;
  return [`^[^"'=(]*(${words})[ ]+(\\([^)]*\\)[ ]*)?${name}`, `^(export +)?(const|let|var) +${name}`];
}

async function readTexts(
  repository: Repository,
  head: string | undefined,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (head === undefined)
    return new Map(paths.map((path) => [path, readFileSync(join(repository.top ?? '', path), 'utf8')]));
  const texts = new Map<string, string>();
  const names = paths.map((path) => `${head}:${path}`);
  for await (const { oid, bytes } of readObjects(repository, names, largest))
    if (bytes) texts.set(oid.slice(head.length + 1), bytes.toString('utf8'));
  return texts;
}

/** In bytes. */
const largest = 1024 * 1024;

function byName(hits: readonly Mention[], names: ReadonlySet<string>): ReadonlyMap<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const hit of hits) {
    for (const name of new Set(hit.text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu))) {
      if (!names.has(name)) continue;
      const known = found.get(name);
      if (known) known.push(hit);
      else found.set(name, [hit]);
    }
  }
  return found;
}
