import type { Edit } from '../../domain/report.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { reindent, styleOf } from './indent.ts';
import { squash, toShown } from './untrusted.ts';
import type { Judged } from './verify.ts';

/** Why a replacement is not offered. */
export type Refusal =
  | 'not-whole-lines'
  | 'markdown'
  | 'hidden-text'
  | 'foreign-link'
  | 'too-long'
  | 'unchanged'
  | 'overlaps'
  | 'breaks';

export type Suggested =
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'refused'; readonly reason: Refusal };

export interface SuggestContext {
  readonly open: (path: string) => SourceFile | undefined;
  readonly hide: (text: string) => string;
  /** Whether the file may become this: it can be parsed, and the checks and tools of the repository find nothing new. */
  readonly judge: (path: string, content: Buffer) => Promise<boolean>;
}

/** Nobody reads more in a comment. */
const mostLines = 40;

/**
 * The edits that may be committed, one for each remark that has one: each alone, and all of a file together, make a
 * content that is let through. The earlier in the list, the better the chance.
 */
export async function suggest(
  remarks: readonly Judged[],
  context: SuggestContext,
): Promise<ReadonlyMap<Judged, Suggested>> {
  const results = new Map<Judged, Suggested>();
  const accepted = new Map<string, readonly Edit[]>();
  for (const remark of remarks) {
    if (remark.replacement === undefined) continue;
    const { path } = remark.hunk;
    const file = context.open(path);
    const others = accepted.get(path) ?? [];
    const result = file ? await tryEdit(remark, file, others, context) : refuse('breaks');
    if (result.kind === 'edit') accepted.set(path, insert(others, result.edit));
    results.set(remark, result);
  }
  return results;
}

async function tryEdit(
  remark: Judged,
  file: SourceFile,
  others: readonly Edit[],
  { hide, judge }: SuggestContext,
): Promise<Suggested> {
  const result = toEdit(remark, file, hide);
  if (result.kind === 'refused') return result;
  const { edit } = result;
  if (others.some((other) => overlap(edit, other))) return refuse('overlaps');
  const { path } = remark.hunk;
  if (!(await judge(path, applied(file, [edit])))) return refuse('breaks');
  if (others.length > 0 && !(await judge(path, applied(file, insert(others, edit))))) return refuse('breaks');
  return result;
}

function refuse(reason: Refusal): Suggested {
  return { kind: 'refused', reason };
}

/** The replacement as an edit of whole lines, indented and ended as the file has it. */
export function toEdit(remark: Judged, file: SourceFile, hide: (text: string) => string): Suggested {
  const { startLine, endLine, hunk, replacement = '' } = remark;
  const inside = startLine >= hunk.start && endLine <= hunk.end && endLine <= file.lineStarts().length;
  const original = Array.from({ length: inside ? endLine - startLine + 1 : 0 }, (_, i) => file.line(startLine - 1 + i));
  const lines = replacement.replace(/\r?\n$/, '').split(/\r?\n/);
  const reason = inside ? refusalOf(remark, replacement, original, file, hide) : 'not-whole-lines';
  if (reason !== undefined) return refuse(reason);
  const start = startOf(file, startLine);
  if (replacement.trim() === '') return edit(file, start, file.lineStarts()[endLine] ?? file.length, '');
  const mark = original[0]!.startsWith('\uFEFF') ? '\uFEFF' : '';
  const bare = original.map((line, i) => (i === 0 ? line.slice(mark.length) : line));
  const style = styleOf([...bare, ...file.text().split(/\r?\n/)]);
  const next = reindent(lines, bare, style);
  if (next.map((line) => line.trimEnd()).join('\n') === bare.map((line) => line.trimEnd()).join('\n')) {
    return refuse('unchanged');
  }
  return edit(file, start, file.lineEnd(endLine - 1), next.join(eolOf(file, startLine)));
}

function edit(file: SourceFile, from: number, to: number, text: string): Suggested {
  return { kind: 'edit', edit: { region: file.region(from, to - from), text } };
}

/** A byte-order mark stays. */
function startOf(file: SourceFile, line: number): number {
  const start = file.lineStarts()[line - 1]!;
  return line === 1 && file.text().startsWith('\uFEFF') ? start + 3 : start;
}

/** The end of the line, or of the first line if it has none. */
function eolOf(file: SourceFile, line: number): string {
  const end = (index: number): string =>
    file.bytes().toString('latin1', file.lineEnd(index), file.lineStarts()[index + 1] ?? file.length);
  return end(line - 1) || end(0) || '\n';
}

function refusalOf(
  { quote }: Judged,
  replacement: string,
  original: readonly string[],
  file: SourceFile,
  hide: (text: string) => string,
): Refusal | undefined {
  const lines = replacement.split('\n');
  if (original.length > mostLines || lines.length > mostLines || lines.some((line) => line.length > 400))
    return 'too-long';
  if (/^\s*(?:```|~~~)/.test(replacement)) return 'markdown';
  const text = original.join('\n').replace(/^\uFEFF/, '');
  // What the model has not seen as it is, it cannot replace; nor may it bring in what nobody sees.
  if (toShown(text, hide) !== text || toShown(replacement, hide) !== replacement.replace(/\r/g, ''))
    return 'hidden-text';
  if (/…\(\d+\)|\[left out\]/.test(replacement)) return 'hidden-text';
  if (hostsOf(replacement).some((host) => !file.text().toLowerCase().includes(host))) return 'foreign-link';
  return isWhole(quote, text, replacement) ? undefined : 'not-whole-lines';
}

function hostsOf(text: string): string[] {
  return [...text.matchAll(/(?:[a-z][\w+.-]*:)?[\\/]{2}([^\s\\/'"`<>)]+\.[^\s\\/'"`<>)]+)/gi)].map(([, host = '']) =>
    host.toLowerCase(),
  );
}

/** Whether what stands around the quote in its lines stands around the replacement, too: else it would be lost. */
function isWhole(quote: string, text: string, replacement: string): boolean {
  const [part, whole, next] = [quote, text, replacement].map(squash) as [string, string, string];
  const at = whole.indexOf(part);
  if (at < 0) return false;
  return next.startsWith(whole.slice(0, at)) && next.endsWith(whole.slice(at + part.length));
}

/** The content of the file with the edits, which ascend. */
export function applied(file: SourceFile, edits: readonly Edit[]): Buffer {
  const bytes = file.bytes();
  let at = 0;
  const parts = edits.flatMap(({ region: { byteOffset, byteLength }, text }) => {
    const before = bytes.subarray(at, byteOffset);
    at = byteOffset + byteLength;
    return [before, Buffer.from(text)];
  });
  return Buffer.concat([...parts, bytes.subarray(at)]);
}

function insert(edits: readonly Edit[], edit: Edit): Edit[] {
  return [...edits, edit].sort((a, b) => a.region.byteOffset - b.region.byteOffset);
}

/** Two that touch depend on their order: they overlap, too. */
function overlap({ region: a }: Edit, { region: b }: Edit): boolean {
  return a.byteOffset <= b.byteOffset + b.byteLength && b.byteOffset <= a.byteOffset + a.byteLength;
}
