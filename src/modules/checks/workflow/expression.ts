/**
 * The contexts whose text can become part of what an expression evaluates to: lower-case paths such as
 * `github.event.issue.title`, with `*` for an index. A comparison yields no text of its operands, and neither does a
 * function that tests. An expression that cannot be read yields every path in it.
 *
 * The language: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function resultContexts(expression: string): readonly string[] {
  const tokens = tokenize(expression);
  const reader: Reader = { tokens, at: 0 };
  const found = tokens === undefined ? undefined : readOr(reader);
  if (found !== undefined && reader.at === tokens?.length) return found;
  return (expression.match(/[A-Za-z_][\w-]*(?:\.[\w*-]+)+/g) ?? []).map((path) => path.toLowerCase());
}

interface Reader {
  readonly tokens: readonly string[] | undefined;
  at: number;
}

const token = /\s*('(?:[^']|'')*'|[A-Za-z_][\w-]*|[\d.+-][\w.+-]*|&&|\|\||[=!<>]=|[()[\],.!<>*])/y;

function tokenize(expression: string): string[] | undefined {
  const tokens: string[] = [];
  const text = expression.trimEnd();
  for (token.lastIndex = 0; token.lastIndex < text.length; ) {
    // A dot before a name is a dereference, not the beginning of a number.
    const match = token.exec(text);
    if (match === null) return undefined;
    const [, word] = match as unknown as [string, string];
    if (/^\.[^\d]/.test(word)) {
      tokens.push('.');
      token.lastIndex -= word.length - 1;
    } else tokens.push(word);
  }
  return tokens;
}

function take(reader: Reader, ...wanted: string[]): string | undefined {
  const next = reader.tokens?.[reader.at];
  if (next === undefined || !wanted.includes(next)) return undefined;
  reader.at++;
  return next;
}

function readOr(reader: Reader): readonly string[] | undefined {
  let found = readAnd(reader);
  while (found !== undefined && take(reader, '||')) {
    const right = readAnd(reader);
    found = right === undefined ? undefined : [...found, ...right];
  }
  return found;
}

/** `a && b` is `a` only where `a` is empty or false. */
function readAnd(reader: Reader): readonly string[] | undefined {
  let found = readComparison(reader);
  while (found !== undefined && take(reader, '&&')) found = readComparison(reader);
  return found;
}

function readComparison(reader: Reader): readonly string[] | undefined {
  let found = readUnary(reader);
  while (found !== undefined && take(reader, '==', '!=', '<', '<=', '>', '>=')) {
    found = readUnary(reader) === undefined ? undefined : [];
  }
  return found;
}

function readUnary(reader: Reader): readonly string[] | undefined {
  if (!take(reader, '!')) return readPath(reader);
  return readUnary(reader) === undefined ? undefined : [];
}

function readPath(reader: Reader): readonly string[] | undefined {
  const first = reader.tokens?.[reader.at++];
  if (first === undefined) return undefined;
  if (first === '(') return readDereferences(reader, readGroup(reader));
  if (/^['\d+.-]/.test(first)) return [];
  if (!/^[A-Za-z_]/.test(first)) return undefined;
  if (take(reader, '(')) return readDereferences(reader, readCall(reader, first.toLowerCase()));
  return readDereferences(reader, /^(?:true|false|null|infinity|nan)$/i.test(first) ? [] : [first.toLowerCase()]);
}

function readGroup(reader: Reader): readonly string[] | undefined {
  const inner = readOr(reader);
  return take(reader, ')') ? inner : undefined;
}

function readCall(reader: Reader, name: string): readonly string[] | undefined {
  const found: string[] = [];
  while (!take(reader, ')')) {
    const argument = readOr(reader);
    if (argument === undefined) return undefined;
    found.push(...argument);
    if (!take(reader, ',') && reader.tokens?.[reader.at] !== ')') return undefined;
  }
  return /^(?:contains|startswith|endswith|hashfiles|always|success|failure|cancelled)$/.test(name) ? [] : found;
}

/** `.name`, `['name']`, `[0]` and `.*` behind each of `paths`. */
function readDereferences(reader: Reader, paths: readonly string[] | undefined): readonly string[] | undefined {
  let found = paths;
  while (found !== undefined) {
    let name: string | undefined;
    if (take(reader, '.')) name = reader.tokens?.[reader.at++];
    else if (take(reader, '[')) name = readIndex(reader);
    else return found;
    if (name === undefined) return undefined;
    const part = name.toLowerCase();
    found = found.map((path) => `${path}.${part}`);
  }
  return undefined;
}

function readIndex(reader: Reader): string | undefined {
  const literal = reader.tokens?.[reader.at]?.match(/^'([\w-]+)'$/)?.[1];
  if (literal !== undefined) reader.at++;
  else if (!take(reader, '*') && readOr(reader) === undefined) return undefined;
  return take(reader, ']') ? (literal ?? '*') : undefined;
}
