/** A text with more of them is no answer, and would cost the square of its length. */
const mostOpenings = 200;

/**
 * The JSON objects and lists in `text` that are whole, outermost and in order, whatever stands around them: prose, a
 * fence, what a model thought aloud.
 */
export function* jsonIn(text: string): Generator<unknown> {
  let from = 0;
  for (const start of openings(text)) {
    const end = start < from ? undefined : endOf(text, start);
    if (end === undefined) continue;
    const value = parsed(text.slice(start, end));
    if (value === undefined) continue;
    yield value;
    from = end;
  }
}

function openings(text: string): readonly number[] {
  return [...text.matchAll(/[{[]/g)].slice(0, mostOpenings).map(({ index }) => index);
}

/** Where what opens at `start` closes again; brackets in strings do not count. */
function endOf(text: string, start: number): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.slice(start).matchAll(/"(?:[^"\\]|\\[\s\S])*"?|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth === 0) return start + index + 1;
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // It only looks like JSON: braces in prose.
    return undefined;
  }
}
