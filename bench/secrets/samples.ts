import { checksumLength, checksumOf } from '../../src/modules/checks/secrets/checksum.ts';
import { type Alphabet, alphabets, isRun, type Part, type SecretFamily } from '../../src/modules/checks/secrets/family.ts';

/** A source of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The characters of an alphabet, one by one. */
export function charactersOf(alphabet: Alphabet): string {
  const pattern = new RegExp(`[${alphabets[alphabet]}]`);
  return Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
    .filter((character) => pattern.test(character))
    .join('');
}

/** A token of the family's form, with a right checksum; `length` decides between least and most. */
export function sample(family: SecretFamily, random: () => number): string {
  let token = family.format.map((part) => sampleOf(part, random)).join('');
  // Padding stands at the end only, and a percent sign begins an escape: not at random.
  token = token.replace(/[=%]/g, (character, at: number) => (isLiteralAt(family, token, at) ? character : 'q'));
  return family.checksum ? withChecksum(family, token) : token;
}

function isLiteralAt(family: SecretFamily, token: string, at: number): boolean {
  return family.format.some((part) => typeof part === 'string' && /[=%]/.test(part) && token.includes(part) && nearBy(token, part, at));
}

function nearBy(token: string, part: string, at: number): boolean {
  for (let from = token.indexOf(part); from >= 0; from = token.indexOf(part, from + 1)) {
    if (at >= from && at < from + part.length) return true;
  }
  return false;
}

function sampleOf(part: Part, random: () => number): string {
  if (typeof part === 'string') return part;
  if (!isRun(part)) return String(part[Math.floor(random() * part.length)]);
  const [alphabet, min, max = min] = part;
  return runOf(alphabet, min + Math.floor(random() * (max - min + 1)), random);
}

/** `length` characters of the alphabet. */
export function runOf(alphabet: Alphabet, length: number, random: () => number): string {
  const characters = charactersOf(alphabet);
  return Array.from({ length }, () => characters[Math.floor(random() * characters.length)]).join('');
}

/** The token with its last characters replaced by its checksum. */
export function withChecksum(family: SecretFamily, token: string): string {
  const { checksum, format } = family;
  if (!checksum) return token;
  const body = token.slice(0, -checksumLength[checksum]);
  return body + checksumOf(checksum, body, typeof format[0] === 'string' ? format[0].length : 0);
}

/** How a family with a context is introduced: its first word with what else it needs, as a name. */
export function nameFor(family: SecretFamily): string {
  const { words = ['credential'], also = [] } = family.context ?? {};
  const suffix = also.find((word) => /^[a-z]+$/.test(word) && !words[0]!.includes(word));
  return suffix ? `${words[0]}_${suffix}` : words[0]!;
}

/** Text around a token, as it stands in real files; `{name}` and `{token}` are filled in. */
export const surroundings: Readonly<Record<string, string>> = {
  double: 'const x = 1;\nconst {name} = "{token}";\nconst y = 2;\n',
  single: "  {name}: '{token}',\n",
  yaml: 'service:\n  {name}: {token}\n  other: true\n',
  env: 'A=1\n{name}={token}\nB=2\n',
  export: 'export {name}="{token}" # set in CI\n',
  json: '{\n  "a": 1,\n  "{name}": "{token}"\n}\n',
  crlf: 'a=b\r\n{name}={token}\r\nc=d\r\n',
  last: '{name}={token}',
  header: 'curl -H "X-{name}: {token}" https://api.test/\n',
};

/** Surroundings for tokens that need no name. */
export const bareSurroundings: Readonly<Record<string, string>> = {
  first: '{token}\n',
  url: 'https://api.test/v1?auth={token}&page=2\n',
  escaped: 'print("line\\n{token}\\nnext")\n',
  bearer: 'curl -H "Authorization: Bearer {token}" https://api.test/\n',
  call: 'new Client("{token}")\n',
};

/** The text of a surrounding with the token in it. */
export function place(template: string, name: string, token: string): string {
  return template.replaceAll('{name}', () => name).replaceAll('{token}', () => token);
}

/** A look-alike, and what is wrong with it. */
export interface NearMiss {
  readonly why: string;
  readonly token: string;
}

/** Values that have nearly the form of the family, or its form and no secret in them. */
export function nearMisses(family: SecretFamily, random: () => number): readonly NearMiss[] {
  const misses: NearMiss[] = [];
  const add = (why: string, change: (part: Part, last: boolean) => string): void => {
    misses.push({ why, token: family.format.map((part, at) => change(part, at === family.format.length - 1)).join('') });
  };
  const asIs = (part: Part): string => sampleOf(part, random).replaceAll(/[=%]/g, (c) => (isRun(part) ? 'q' : c));
  const lastRun = family.format.findLast(isRun);
  if (lastRun) {
    const [alphabet, min, max = min] = lastRun;
    add('one character short', (part) => (part === lastRun ? runOf(alphabet, min - 1, random).replaceAll(/[=%]/g, 'q') : asIs(part)));
    if (family.format.at(-1) === lastRun && family.boundary !== false) {
      add('one character long', (part) => (part === lastRun ? runOf(alphabet, max + 1, random).replaceAll(/[=%]/g, 'q') : asIs(part)));
    }
    add('a character outside', (part) => {
      const text = asIs(part);
      return part === lastRun ? `${text.slice(0, Math.floor(min / 2))}!${text.slice(Math.floor(min / 2) + 1)}` : text;
    });
    const filler = charactersOf(alphabet).includes('x') ? 'x' : charactersOf(alphabet)[0]!;
    add('one character only', (part) => (isRun(part) ? fillerOf(part, filler).repeat(part[1]) : asIs(part)));
  }
  if (family.checksum) {
    const good = sample(family, random);
    misses.push({ why: 'wrong checksum', token: good.slice(0, -1) + (good.endsWith('a') ? 'b' : 'a') });
  }
  return misses;
}

function fillerOf(part: readonly [Alphabet, number, number?], filler: string): string {
  const characters = charactersOf(part[0]);
  return characters.includes(filler) ? filler : characters[0]!;
}
