import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import treeSitter, { type Node } from '@vscode/tree-sitter-wasm';
import type { Definition, Outline } from '../../domain/outline.ts';
import type { Language } from './languages.ts';

/*
 * The package stands here alone, so that it is a chunk of its own. A grammar is loaded when a file of its language
 * comes, and costs up to 50 ms.
 */

const { Language: Grammar, Parser } = treeSitter;

/** Reads what a file defines from its syntax tree. Throws if there is no grammar for it, or the parser gives up. */
export type OutlineReader = (text: string, language: Language) => Promise<Outline>;

/** How many places of a text do not follow the grammar. Throws as an {@link OutlineReader} does. */
export type ErrorCounter = (text: string, language: Language) => Promise<number>;

type Trees = <T>(text: string, language: Language, use: (root: Node) => T) => Promise<T>;

/**
 * Prepares a reader whose grammars are `tree-sitter-NAME.wasm.br` in `folder`, and begins to load those of `languages`.
 * Throws if the parser is not there.
 */
export async function openParser(folder: string, languages: readonly Language[]): Promise<OutlineReader> {
  const read = await openTrees(folder, languages);
  return async (text, language) => await read(text, language, (root) => toOutline(root, text, language));
}

/** The same, to count errors of syntax. */
export async function openErrorCounter(folder: string, languages: readonly Language[]): Promise<ErrorCounter> {
  const read = await openTrees(folder, languages);
  return async (text, language) => await read(text, language, countErrors);
}

function countErrors(node: Node): number {
  if (!node.hasError) return 0;
  const own = node.isError || node.isMissing ? 1 : 0;
  return node.children.reduce((sum, child) => sum + (child ? countErrors(child) : 0), own);
}

async function openTrees(folder: string, languages: readonly Language[]): Promise<Trees> {
  const unpack = promisify(brotliDecompress);
  const load = async (name: string): Promise<Buffer> => await unpack(await readFile(join(folder, `${name}.wasm.br`)));
  const files = new Map(
    [...new Set(languages.map(({ grammar }) => grammar))].map((name) => [name, load(`tree-sitter-${name}`)]),
  );
  for (const file of files.values()) file.catch(() => undefined);
  // The types know nothing of `wasmBinary`, which saves Emscripten the search for the file.
  const module = { wasmBinary: await load('tree-sitter'), locateFile: (file: string) => file };
  await Parser.init(module);
  const grammars = new Map([...files].map(([name, file]) => [name, file.then((bytes) => Grammar.load(bytes))]));
  for (const grammar of grammars.values()) grammar.catch(() => undefined);
  return async (text, language, use) => {
    const parser = new Parser();
    try {
      parser.setLanguage((await grammars.get(language.grammar)) ?? null);
      const tree = parser.parse(text);
      if (tree === null) throw new Error(`No syntax tree for ${language.grammar}`);
      const result = use(tree.rootNode);
      tree.delete();
      return result;
    } finally {
      parser.delete();
    }
  };
}

function toOutline(root: Node, text: string, { functions, types }: Language): Outline {
  const nodes = root.descendantsOfType([...functions, ...types]);
  const kindOf = (node: Node): Definition['kind'] => (functions.includes(node.type) ? 'function' : 'type');
  return nodes.flatMap((node) => (node ? toDefinition(node, text, kindOf(node)) : []));
}

function toDefinition(node: Node, text: string, kind: Definition['kind']): Definition[] {
  const holder = holderOf(node);
  const name = nameOf(holder);
  if (name === undefined) return [];
  const start = startOf(holder);
  const end = node.endPosition.row + 1;
  const body = node.childForFieldName('body');
  // A body in braces begins where the head ends, an indented one a line below it.
  const braced = body !== null && /[{:]/.test(text[body.startIndex] ?? '');
  const headEnd = body === null ? end : Math.max(start, body.startPosition.row + (braced ? 1 : 0));
  return [{ name, kind, start, headEnd: Math.min(headEnd, end), end }];
}

/** A function that is a value has the name of what it is the value of. */
function holderOf(node: Node): Node {
  if (node.childForFieldName('name') || node.childForFieldName('declarator')) return node;
  const { parent } = node;
  return parent && /^(?:variable_declarator|pair|(?:public_)?field_definition|assignment_expression)$/.test(parent.type)
    ? parent
    : node;
}

const nameFields = ['name', 'declarator', 'key', 'property', 'left', 'type', 'object'] as const;

function nameOf(node: Node): string | undefined {
  for (const field of nameFields) {
    const found = node.childForFieldName(field);
    if (found === null) continue;
    // In C the name is deep within what is declared: `int *(*f(int))`.
    const inner = field === 'declarator' ? innermostDeclarator(found) : found;
    return /[\p{L}_$][\p{L}\p{N}_$]*$/u.exec(inner.text)?.[0];
  }
  return undefined;
}

function innermostDeclarator(node: Node): Node {
  for (let at = node; ; ) {
    const inner = at.childForFieldName('declarator');
    if (inner === null) return at;
    at = inner;
  }
}

/** With the words and decorators in front of it: `export`, `const`, `@cached`. */
function startOf(node: Node): number {
  const { parent } = node;
  const wrapped =
    parent !== null &&
    /^(?:export_statement|lexical_declaration|decorated_definition|template_declaration|variable_declaration)$/.test(
      parent.type,
    );
  return wrapped ? startOf(parent) : node.startPosition.row + 1;
}
