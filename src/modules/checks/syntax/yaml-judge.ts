import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  type Pair,
  Parser,
  type YAMLError,
} from 'yaml';
import { byteOffset, type SyntaxProblem } from './problem.ts';

/** As the characters of the text, not bytes. */
interface Fault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first error of a YAML stream of any number of documents, with offsets in bytes of UTF-8. All scalars are taken as
 * text and all tags as known, so that neither the version of YAML nor a custom tag makes a difference.
 */
export function judgeYaml(text: string): SyntaxProblem | undefined {
  // The package misreads a sequence that begins right behind a byte-order mark.
  const mark = text.startsWith('\u{feff}') ? 1 : 0;
  const body = text.slice(mark);
  const fault = firstFault(body);
  if (!fault || isUnfounded(body)) return undefined;
  const offset = byteOffset(text, mark + fault.start);
  const length = Buffer.byteLength(body.slice(fault.start, fault.end));
  return isMisindentedQuote(body, fault)
    ? { message: 'Each line of a quoted text must be indented more than its key', offset, length, tolerated: true }
    : { message: fault.message, offset, length };
}

/**
 * Empty lines before a comment make no difference to YAML, but to the package: after them and a comment that is not
 * indented it does not find the value of `a:` on the next line.
 */
function isUnfounded(text: string): boolean {
  const compact = text.replace(/\n\n+(?= *#)/g, '\n');
  return compact !== text && firstFault(compact) === undefined;
}

/** Whether a quoted scalar counts as unclosed only because its lines are not indented enough, which libyaml accepts. */
function isMisindentedQuote(text: string, fault: Fault): boolean {
  const quote = /^Missing closing (["'])/.exec(fault.message)?.[1];
  if (!quote) return false;
  const rest = text.slice(fault.start);
  const length = (quote === '"' ? /^[^"\\]*(?:\\[\s\S][^"\\]*)*"/ : /^[^']*(?:''[^']*)*'/).exec(rest)?.[0].length;
  if (length === undefined) return false;
  const indented = rest.slice(0, length).replaceAll('\n', `\n${' '.repeat(80)}`);
  const next = firstFault(text.slice(0, fault.start) + indented + rest.slice(length));
  return next === undefined || next.start > fault.start + indented.length;
}

const options = { schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false, logLevel: 'silent' } as const;

function firstFault(text: string): Fault | undefined {
  try {
    for (const document of new Composer(options).compose(tokens(text), true, text.length)) {
      const fault = faultOfDocument(document, text);
      if (fault) return fault;
    }
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return { message: 'This YAML is nested too deeply to be read', start: 0, end: 0 };
    throw error;
  }
}

/** The package does not mind a second `%YAML` directive: https://yaml.org/spec/1.2.2/#681-yaml-directives. */
function* tokens(text: string): Generator<CST.Token> {
  let versions = 0;
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document') versions = 0;
    if (token.type === 'directive' && token.source.startsWith('%YAML ') && ++versions > 1) {
      const message = 'The document already has a %YAML directive';
      yield { type: 'error', offset: token.offset, source: '', message };
    }
    yield token;
  }
}

function faultOfDocument(document: Document.Parsed, text: string): Fault | undefined {
  const [first] = document.errors
    .filter((error) => !isMistaken(error, text))
    .sort((one, other) => one.pos[0] - other.pos[0]);
  if (first) return { message: sentence(first.message), start: first.pos[0], end: first.pos[1] };
  return faultOfNode(document.contents, new Set());
}

/** Errors that the package reports of valid YAML. */
function isMistaken({ code, message, pos }: YAMLError, text: string): boolean {
  // Its word for a state that it holds to be unreachable, and reaches before a flow collection as a key.
  if (code === 'IMPOSSIBLE') return true;
  // A comment in a flow collection that begins a line.
  return message.startsWith('Comments must be separated') && text[pos[0] - 1] === '\n';
}

function sentence(message: string): string {
  return message.split('\n', 1)[0]!.replace(/[.:]\s*$/, '');
}

/** An alias without its anchor, or a key that a mapping has twice. `anchors` are those of the document so far. */
function faultOfNode(root: unknown, anchors: Set<string>): Fault | undefined {
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const node = pending.pop();
    if (isPair(node)) {
      pending.push(node.value, node.key);
      continue;
    }
    if (isAlias(node) && !anchors.has(node.source))
      return at(node, `No anchor &${node.source} comes before this alias`);
    if ((isScalar(node) || isCollection(node)) && node.anchor) anchors.add(node.anchor);
    if (!isCollection(node)) continue;
    const repeated = isMap(node) ? repeatedKey(node.items) : undefined;
    if (repeated) return at(repeated, `The mapping already has the key ${JSON.stringify(keyText(repeated))}`);
    for (let i = node.items.length - 1; i >= 0; i--) pending.push(node.items[i]);
  }
  return undefined;
}

function repeatedKey(pairs: readonly Pair[]): Node | undefined {
  const names = new Set<string>();
  for (const { key } of pairs) {
    const name = keyText(key);
    // Templates are expanded before keys meet, and merge keys may be repeated.
    if (name === undefined || name === '<<' || name.includes('{{')) continue;
    const identity = `${kindOf(key, name)}${name}`;
    if (names.has(identity)) return key as Node;
    names.add(identity);
  }
  return undefined;
}

/** Keys that are collections are not compared. */
function keyText(key: unknown): string | undefined {
  if (isAlias(key)) return `*${key.source}`;
  if (!isScalar(key)) return undefined;
  const value = key.value as string | number | bigint | boolean | Date | null | undefined;
  return String(value ?? '');
}

const notText = /^(?:[-+]?[.\d][-+.\w:]*|~|null|true|false|yes|no|on|off|y|n|)$/i;

/** A quoted `"1"` and a plain `1` are two keys where types matter; a quoted and a plain word are one. */
function kindOf(key: unknown, name: string): string {
  return isScalar(key) && key.type === 'PLAIN' && notText.test(name) ? 'plain ' : 'text ';
}

function at(node: Node | { range?: readonly [number, number, number] | null }, message: string): Fault {
  const range = node.range ?? [0, 0, 0];
  return { message, start: range[0], end: range[1] };
}
