/** What tokenizers of large models take for one piece: a word with the sign before it, three digits, signs, blanks. */
const pieces =
  /[^\r\n\p{L}\p{N}]?\p{Lu}*\p{Ll}+|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+/gu;

const letters = /\p{L}/u;

/**
 * How many tokens a model counts in `text`, about: long words and rows of signs count for more than one. On code,
 * diffs and prose it is a few per cent off what o200k counts; docs/review-tokens.md has the figures.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(pieces)) tokens += weigh(piece);
  return Math.round(tokens);
}

function weigh(piece: string): number {
  if (letters.test(piece)) return 1 + Math.max(0, piece.length - 7) / 5;
  return piece.trim() === '' ? 1 : Math.max(1, piece.trim().length / 3);
}
