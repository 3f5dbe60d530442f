import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isPair, isSeq, LineCounter, type Node, parseDocument, stringify } from 'yaml';
import { UserError } from '../domain/errors.ts';

/*
 * Changes to a YAML file that somebody wrote by hand: one thing is added or taken out, and all else stays as it is, to
 * the byte. What is to come out is known as data, too: where text does not do (flow style, anchors), the document is
 * printed anew, with its comments.
 */

export type YamlPath = readonly (string | number)[];

/** Reads YAML. Throws {@link UserError} with the place of the first error; `file` is for its message. */
export function parseYaml(text: string, file: string): Document {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false }) as Document;
  const [error] = document.errors;
  if (error === undefined) return document;
  const { line, col } = lines.linePos(error.pos[0]);
  throw new UserError(`${file}:${line}:${col}: ${error.message}`, 'Mend the YAML.');
}

/** Adds `item` to the list at `path`, which is made if it is not there. */
export function addItem(text: string, path: YamlPath, item: unknown, file: string): string {
  const document = parseYaml(text, file);
  const list = document.getIn(path, true);
  if (!isSeq(list)) return setNew(text, path, [item], file);
  const inText = appended(text, list, (pad) => [item, pad.length] as const);
  return firstRight(text, file, inText, (changed) => {
    const target = changed.getIn(path, true);
    if (isSeq(target) && target.items.length === 0) target.flow = false;
    changed.addIn(path, changed.createNode(item));
  });
}

/** Sets the key that `path` leads to, which must not be there yet; what leads to it is made as needed. */
export function setNew(text: string, path: YamlPath, value: unknown, file: string): string {
  const document = parseYaml(text, file);
  if (document.contents === null) {
    const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${start}${stringify(nested(path, value), { lineWidth: 0 })}`;
  }
  let depth = 0;
  while (isMap(document.getIn(path.slice(0, depth + 1), true))) depth++;
  const parent = document.getIn(path.slice(0, depth), true);
  const inText = isMap(parent)
    ? appended(text, parent, () => [nested(path.slice(depth), value), 0] as const)
    : undefined;
  return firstRight(text, file, inText, (changed) => {
    changed.setIn(path.slice(0, depth + 1), changed.createNode(inner(nested(path.slice(depth), value))));
  });
}

function nested(path: YamlPath, value: unknown): unknown {
  return path.reduceRight((inside, key) => ({ [key]: inside }), value);
}

function inner(one: unknown): unknown {
  return Object.values(one as object)[0];
}

/** `text` with a child more at the end of a block, as its last child is indented. */
function appended(
  text: string,
  block: Node & { readonly items: readonly unknown[]; readonly flow?: boolean | undefined },
  toChild: (pad: string) => readonly [unknown, number],
): string | undefined {
  const last = block.items.at(-1);
  const span = block.flow ? undefined : spanOf(text, last);
  if (span === undefined) return undefined;
  const [child, indent] = toChild(span.prefix);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = stringify(child, { lineWidth: 0 }).trimEnd().split('\n');
  const padded = lines.map((line, i) => `${i === 0 || indent === 0 ? span.prefix : ' '.repeat(indent)}${line}`);
  const head = text.slice(0, span.end);
  const gap = head.endsWith('\n') ? '' : eol;
  return `${head}${gap}${padded.join(eol)}${eol}${text.slice(span.end)}`;
}

interface Span {
  /** Offsets of the first line, and behind the last. */
  readonly start: number;
  readonly end: number;
  /** What stands before it in its first line: blanks, and the dash of an item. */
  readonly prefix: string;
}

/** The lines that hold a child of a block and nothing else; undefined if there are no such lines. */
function spanOf(text: string, child: unknown): Span | undefined {
  const first = (isPair(child) ? child.key : child) as Node | null;
  const last = (isPair(child) ? (child.value ?? child.key) : child) as Node | null;
  if (!first?.range || !last?.range) return undefined;
  const start = text.lastIndexOf('\n', first.range[0] - 1) + 1;
  const prefix = text.slice(start, first.range[0]);
  if (!(isPair(child) ? /^ *$/ : /^ *- +$/).test(prefix)) return undefined;
  const content = text.slice(0, last.range[1]).trimEnd().length;
  const line = text.indexOf('\n', content);
  return { start, end: line < 0 ? text.length : line + 1, prefix };
}

/**
 * Takes out what `path` leads to, and what holds nothing but it, up to the first `keep` steps of the path. What is left
 * may be empty.
 */
export function removeAt(text: string, path: YamlPath, keep: number, file: string): string {
  const document = parseYaml(text, file);
  const target = [...path];
  while (target.length > keep + 1 && childrenAt(document, target.slice(0, -1)).length === 1) target.pop();
  const siblings = childrenAt(document, target.slice(0, -1));
  if (target.length === 1 && siblings.length === 1) return '';
  const key = target.at(-1);
  const child =
    typeof key === 'number' ? siblings[key] : siblings.find((one) => isPair(one) && String(one.key) === key);
  const span = siblings.length > 1 ? spanOf(text, child) : undefined;
  const inText = span && `${text.slice(0, span.start)}${text.slice(span.end)}`;
  return firstRight(text, file, inText, (changed) => changed.deleteIn(target));
}

function childrenAt(document: Document, path: YamlPath): readonly unknown[] {
  const node = document.getIn(path, true);
  return isSeq(node) || isMap(node) ? node.items : [];
}

/** The text, if it says the same as the changed document; else the document, printed. */
function firstRight(
  text: string,
  file: string,
  inText: string | undefined,
  change: (document: Document) => unknown,
): string {
  const document = parseYaml(text, file);
  change(document);
  if (inText !== undefined) {
    const again = parseDocument(inText, { prettyErrors: false });
    if (again.errors.length === 0 && isDeepStrictEqual(again.toJS(), document.toJS())) return inText;
  }
  return document.toString({ lineWidth: 0 });
}
