import { hash64 } from '../../../domain/hash.ts';
import { placeholderWords, publishedExamples } from './allowed.ts';
import { alphabets, isRun, type SecretFamily } from './family.ts';

/** Of the entropy that a run of characters can have at most, what a generated one has at least. */
const entropyShare = 0.7;
/** So many characters in a row that are equal, or count up or down, are typed and not generated. */
const typedRun = 6;

/**
 * Whether `secret`, which has the form of the family, is no secret after all: a published example, a placeholder, or too
 * regular. `variable` is its token without the literals.
 */
export function isPlaceholder(family: SecretFamily, secret: string, variable: string): boolean {
  if (variable.length === 0) return false;
  return (
    shannon(variable) < leastEntropy(family, variable.length) ||
    hasPlaceholderWord(variable) ||
    isTyped(variable) ||
    isPlainWords(family, variable) ||
    isPublished(secret)
  );
}

/** Bits per character. */
export function shannon(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

function leastEntropy(family: SecretFamily, length: number): number {
  if (family.entropy !== undefined) return family.entropy;
  let characters = 0;
  let bits = 0;
  for (const part of family.format) {
    if (!isRun(part)) continue;
    characters += part[1];
    bits += part[1] * Math.log2(alphabetSize(alphabets[part[0]]));
  }
  return entropyShare * Math.min(Math.log2(length), bits / characters);
}

/** How many characters an alphabet has. */
function alphabetSize(alphabet: string): number {
  let size = 0;
  for (let i = 0; i < alphabet.length; i++) {
    const range = alphabet[i + 1] === '-' && i + 2 < alphabet.length;
    size += range ? alphabet.charCodeAt(i + 2) - alphabet.charCodeAt(i) + 1 : 1;
    if (range) i += 2;
  }
  return size;
}

function hasPlaceholderWord(variable: string): boolean {
  const lower = variable.toLowerCase();
  return placeholderWords.some((word) => lower.includes(word));
}

/** Repeats itself, or has a run of equal, rising or falling characters (also every other: `a1b2c3d4`). */
function isTyped(variable: string): boolean {
  for (let period = 1; period <= variable.length / 2; period++) {
    if (variable.startsWith(variable.slice(period))) return true;
  }
  return [0, 1, -1].some((step) => hasRun(variable, step, 1, typedRun) || hasRun(variable, step, 2, typedRun + 4));
}

function hasRun(text: string, step: number, stride: number, least: number): boolean {
  let run = stride;
  for (let i = stride; i < text.length; i++) {
    run = text.charCodeAt(i) - text.charCodeAt(i - stride) === step ? run + 1 : stride;
    if (run >= least) return true;
  }
  return false;
}

/** Letters of one case and separators only, where both cases and digits were to be expected. */
function isPlainWords(family: SecretFamily, variable: string): boolean {
  const mixed = family.format.some((part) => isRun(part) && /0-9A-Za-z/.test(alphabets[part[0]]));
  return mixed && variable.length >= 12 && /^(?:[a-z._-]+|[A-Z._-]+)$/.test(variable);
}

function isPublished(secret: string): boolean {
  return publishedExamples.has(hash64(secret));
}
