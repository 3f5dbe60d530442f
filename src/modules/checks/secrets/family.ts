/**
 * The characters a part of a token may consist of, as the inside of a character class. `base64` and `base64url` are
 * without padding, which is a literal of its own.
 */
export const alphabets = {
  digits: '0-9',
  hex: '0-9a-f',
  upperHex: '0-9A-F',
  anyHex: '0-9a-fA-F',
  base32: 'A-Z2-7',
  lowerBase32: 'a-z2-7',
  base36: '0-9a-z',
  upperBase36: '0-9A-Z',
  base58: '1-9A-HJ-NP-Za-km-z',
  base62: '0-9A-Za-z',
  base64: '0-9A-Za-z+/',
  base64url: '0-9A-Za-z_-',
  word: '0-9A-Za-z_',
  slug: '0-9a-z_-',
  upper: 'A-Z',
  lower: 'a-z',
  /** base64url with the dots of a compact token. */
  dotted: '0-9A-Za-z_.-',
  /** base64url with its padding. */
  paddedUrl: '0-9A-Za-z_=-',
  /** The same with dots. */
  dottedPadded: '0-9A-Za-z_.=-',
  /** base64 and base64url, with padding. */
  anyBase64: '0-9A-Za-z+/_=-',
  /** base62 and percent escapes. */
  percent: '0-9A-Za-z%',
  /** base64 with its padding. */
  padded: '0-9A-Za-z+/=',
  /** Unreserved characters of a URL (RFC 3986, 2.3). */
  unreserved: '0-9A-Za-z_.~-',
  /** The data characters of bech32 in upper case (BIP 173). */
  bech32: 'AC-HJ-NP-Z02-9',
} as const;

export type Alphabet = keyof typeof alphabets;

/**
 * One part of a token: a literal, one of several literals, or so many characters of an alphabet: `[alphabet, min, max]`,
 * without a maximum exactly the minimum.
 */
export type Part = string | readonly string[] | readonly [alphabet: Alphabet, min: number, max?: number];

/**
 * How a token proves itself: its last characters are a CRC-32, in base 62 (six) of what stands between the first
 * literal and them, or in base 36 (seven) of all before them.
 */
export type Checksum = 'crc32-base62' | 'crc32-base36';

/** The words that must introduce a value that has no form of its own. */
export interface Context {
  /** One of these stands before the value, on its line, in any case. */
  readonly words: readonly string[];
  /** If given, one of these must stand in the word, or between it and the value, in any case. */
  readonly also?: readonly string[];
  /** The most bytes between the end of the word and the value; 40 if absent. */
  readonly within?: number;
}

/** A kind of secret: its form, as data. Only what its provider (or, if it says none, the best source) says. */
export interface SecretFamily {
  /** Kebab-case, the rule of its findings: `secrets/<id>`. */
  readonly id: string;
  /** As it is called in messages. */
  readonly name: string;
  /** Where its form is described. */
  readonly docs: string;
  /**
   * Prefix, alphabet and length have not been found together in the provider's own documentation, published code or
   * examples; `docs` is the best there is.
   */
  readonly documented?: false;
  /** Error if absent; a note for what opens nothing but a sandbox. */
  readonly level?: 'warning' | 'note';
  readonly format: readonly Part[];
  readonly checksum?: Checksum;
  /**
   * The least Shannon entropy of the variable characters, in bits per character; if absent, seven tenths of what so many
   * characters of these alphabets can have at most.
   */
  readonly entropy?: number;
  readonly context?: Context;
  /** So many parts at the start introduce the secret and are no part of it, such as `AccountKey=`. */
  readonly lead?: number;
  /** It may stand in the middle of a longer word. */
  readonly boundary?: false;
}

/** Whether a part is a choice of literals or a run of an alphabet. */
export function isRun(part: Part): part is readonly [Alphabet, number, number?] {
  return typeof part !== 'string' && typeof part[1] === 'number';
}
