import type { SourceFile } from '../../../domain/source-file.ts';
import type { Report } from '../check.ts';
import type { Scalar, Workflow } from './model.ts';

let last: { readonly text: string; readonly parsed: Promise<Workflow | undefined> } | undefined;

/** The workflow, or the composite action, that `text` holds; parsed once for all checks that ask for it in turn. */
export async function parseWorkflow(text: string): Promise<Workflow | undefined> {
  if (last?.text !== text) last = { text, parsed: parse(text) };
  return last.parsed;
}

async function parse(text: string): Promise<Workflow | undefined> {
  if (!/^\s*["']?(?:jobs|runs)["']?\s*:/m.test(text)) return undefined;
  const { parseYamlWorkflow } = await import('./parse-yaml.ts');
  return parseYamlWorkflow(text);
}

/** Where and what to say; offsets are UTF-16 code units of the text. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly level?: 'error' | 'warning' | 'note';
  readonly rule?: string;
}

/** Runs `judge` over the workflow in `file` and reports what it says, each place once: an anchor may be used twice. */
export async function judgeWorkflow(
  file: SourceFile,
  report: Report,
  judge: (workflow: Workflow, text: string) => Iterable<Remark>,
): Promise<void> {
  const text = file.text();
  const workflow = await parseWorkflow(text);
  if (workflow === undefined) return;
  // Invalid bytes became U+FFFD, so offsets in the text are not offsets in the file.
  const exact = Buffer.byteLength(text) === file.length;
  const seen = new Set<string>();
  for (const { start, end, message, level, rule } of judge(workflow, text)) {
    const identity = `${start}:${end}:${rule}`;
    if (seen.has(identity)) continue;
    seen.add(identity);
    const offset = Buffer.byteLength(text.slice(0, start));
    const at = exact ? { offset, length: Buffer.byteLength(text.slice(start, end)) } : undefined;
    report({ message, at, level, rule });
  }
}

/** An expression between `${{` and `}}`; offsets are UTF-16 code units of the text, braces included. */
export interface Embedded {
  readonly expression: string;
  readonly start: number;
  readonly end: number;
}

/** The expressions in the source of a scalar. */
export function* embedded(text: string, scalar: Scalar): Generator<Embedded> {
  for (const match of text.slice(scalar.start, scalar.end).matchAll(/\$\{\{((?:'(?:[^']|'')*'|(?!\}\}).)*)\}\}/gs)) {
    const start = scalar.start + match.index;
    yield { expression: match[1]!, start, end: start + match[0].length };
  }
}
