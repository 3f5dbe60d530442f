import { dirName } from '../../domain/path.ts';
import type { ReviewHunk } from '../../domain/review.ts';
import { clip } from '../../lib/text.ts';
import type { Card } from './cards.ts';
import { laneOf } from './lane.ts';
import { toLines } from './rows.ts';

/** A line of the head that names a symbol. */
export interface Mention {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What the change shows of a file, and which of its hunks a card about a symbol is for. */
export interface Reader {
  readonly path: string;
  /** See {@link toImports}. */
  readonly imports: ReadonlySet<string>;
  /** Of its hunks. */
  readonly ids: readonly string[];
}

const [mostCalls, mostMentions] = [5, 60];
const longestLine = 160;

/** Where a symbol is used outside of what is shown: in changed files first, then beside them; at most five places. */
export function callCard(
  name: string,
  reader: Reader,
  mentions: readonly Mention[],
  all: readonly ReviewHunk[],
  removed: boolean,
): Card[] {
  const changed = new Set(all.map(({ path }) => path));
  const folder = dirName(reader.path);
  const cost = ({ path }: Mention): number =>
    (changed.has(path) ? 0 : dirName(path) === folder ? 1 : 2) + (laneOf(path) === 'light' ? 4 : 0);
  const calls = mentions
    .filter((mention) => !isShown(mention, all) && !importing.test(mention.text) && (removed || isUse(name, mention)))
    .sort((a, b) => cost(a) - cost(b))
    .slice(0, mostCalls);
  // A name that is everywhere is one of many of that name.
  if (calls.length === 0 || mentions.length > mostMentions) return [];
  const title = removed ? `# ${name} is gone, but named here` : `# ${name} is used here`;
  return [{ hunks: reader.ids, rank: removed ? 1 : 2, title, text: calls.map(toCall).join('\n') }];
}

const importing = /^\s*(?:import\b|export\s*[{*]|from\b|use\s|using\s|#include|(?:const|var|let)\s.*=\s*require\()/;

const comment = /^\s*(?:\/\/|\/?\*|#)/;

/** Neither a comment, nor a property or a definition of that name. */
function isUse(name: string, { text }: Mention): boolean {
  const quoted = name.replaceAll('$', '\\$');
  const other = `(?:^|[^\\w$])${quoted}\\s*[:=][^:=]|\\b(?:function\\*?|const|let|var|def|fn|func)\\s+${quoted}`;
  return !comment.test(text) && !new RegExp(other).test(text);
}

function toCall({ path, line, text }: Mention): string {
  return `${path}:${line} ${clip(text.trim(), longestLine)}`;
}

/** The definition that `reader` most likely means: in its file, imported, in its folder, or the only one. */
export function pickDefinition(reader: Reader, found: readonly Mention[]): Mention | undefined {
  const folder = dirName(reader.path);
  const distance = ({ path }: Mention): number => {
    if (path === reader.path) return 0;
    const near = dirName(path) === folder;
    return isLinked(reader, path) ? (near ? 1 : 2) : near ? 3 : 4;
  };
  const real = found.filter(({ text }) => !importing.test(text) && !comment.test(text));
  const [nearest] = [...real].sort((a, b) => distance(a) - distance(b));
  return nearest && (real.length === 1 || distance(nearest) < 4) ? nearest : undefined;
}

/** Whether what is in `path` is imported, as far as the name of its file tells, or of an index its folder. */
export function isLinked({ imports }: Pick<Reader, 'imports'>, path: string): boolean {
  const stem = path
    .replace(/(?:\/(?:index|mod|__init__))?\.[^/]*$/, '')
    .split('/')
    .at(-1);
  return stem !== undefined && stem.length > 1 && imports.has(stem);
}

/** The last parts of the names that the lines of a text import: of files, modules and packages. */
export function toImports(text: string): ReadonlySet<string> {
  const lines = text.split('\n').filter((line) => /\b(?:import|from|require|use|using|include|export)\b/.test(line));
  return new Set(lines.flatMap((line) => line.match(/[\w-]+(?=(?:\.\w+)?['"<>;]|\s*$|\s+import\b|::)/g) ?? []));
}

/** The definition at a line of `text`: the head of a function, a type as a whole if it is short, its first doc line. */
export function definitionCard(reader: Reader, { path, line }: Mention, text: string): Card {
  const lines = toLines(text);
  const body = definitionLines(lines, line - 1).map((one) => clip(one, longestLine));
  const doc = docLine(lines, line - 2);
  const shown = [`${path}:${line}${doc === undefined ? '' : ` // ${clip(doc, longestLine)}`}`, ...body];
  const rank = /\b(?:const|let|var)\b/.test(lines[line - 1] ?? '') ? 5 : 4;
  return { hunks: reader.ids, rank, title: '# What the change uses', text: shown.join('\n') };
}

const longestHead = 5;
const longestType = 12;

function definitionLines(lines: readonly string[], at: number): readonly string[] {
  const first = lines[at] ?? '';
  const isType = /\b(?:interface|type|struct|enum)\b/.test(first) && /[{=(|]\s*$/.test(first);
  const ends = isType ? endsType : endsHead;
  const rest = lines.slice(at, at + (isType ? longestType : longestHead));
  const end = rest.findIndex((line, index) => ends(line, index, first));
  return end < 0 ? [first] : rest.slice(0, end + 1);
}

function endsHead(line: string): boolean {
  return /(?:[{:;]|=>)\s*$/.test(line);
}

/** A bracket as far left as the first line; an alias of a union ends with a semicolon. */
function endsType(line: string, index: number, first: string): boolean {
  if (index === 0) return false;
  const closes = indentOf(line) <= indentOf(first) && /^\s*[})\];]/.test(line);
  return closes || (/=\s*$/.test(first) && /;\s*$/.test(line));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The first sentence of the comment that ends at index `at`. */
function docLine(lines: readonly string[], at: number): string | undefined {
  let first: string | undefined;
  for (let index = at; index >= 0 && index > at - 30; index--) {
    const line = lines[index]!.trim();
    if (!/^(?:\/\/|\/?\*|#|"""|@)/.test(line)) break;
    const words = line.replace(/^(?:\/\/[/!]?|\/\*\*?|\*\/?|#+|""")\s*|\s*\*\/$/g, '').trim();
    if (words !== '' && !/^[@#[]/.test(words)) first = words;
  }
  return first;
}

function isShown({ path, line }: Mention, hunks: readonly ReviewHunk[]): boolean {
  return hunks.some((hunk) => hunk.path === path && hunk.start <= line && line <= hunk.end);
}
