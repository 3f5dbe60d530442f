import { groupCount, mostHits } from './find-words.ts';

/**
 * The functions that see every byte, as WebAssembly: compiled from the same sources as their JavaScript by
 * `scripts/accelerator.mjs`, and three to ten times as fast while V8 has not compiled that. They read files in a buffer of their
 * own, the slab. All of them take the length of what is there, in bytes, and answer as their namesakes do.
 */
export interface Accelerator {
  readonly slab: Buffer;
  textFacts(length: number): number;
  acceptJson(length: number, isCommented: boolean): number;
  acceptXml(length: number): number;
  acceptYaml(length: number): number;
  /** The id that git gives to the content. */
  blobId(length: number): string;
  /** The search for words, for the first few who ask with what `compileKeywords` made of theirs. */
  wordFinder(groups: Uint16Array, words: Int32Array): WordFinder | undefined;
}

/** Finds words in the buffer it was made for: see `findWords`. */
export interface WordFinder {
  readonly hits: Int32Array;
  find(from: number, length: number, step: number): number;
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly allocate: (size: number) => number;
  readonly textFacts: (at: number, length: number) => number;
  readonly acceptJson: (at: number, length: number, isCommented: boolean) => number;
  readonly acceptXml: (at: number, length: number) => number;
  readonly acceptYaml: (at: number, length: number) => number;
  readonly sha1: (at: number, length: number, digest: number) => void;
  readonly findWords: (
    at: number,
    from: number,
    length: number,
    step: number,
    groups: number,
    words: number,
    hits: number,
  ) => number;
}

/** As far as it is used: the types of Node do not have it. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** Bytes; no page of it is memory before it is written to. */
const slabSize = 1024 * 1024;

/** Room for the longest header of a blob. */
const headerSize = 32;

/** There are the words of all checks, those of secrets, and those of private keys: room for five hundred words each. */
const mostFinders = 3;
const mostNumbers = 128 * 1024;

let loading: Promise<Accelerator | undefined> | undefined;
let lent: Accelerator | undefined;
/** By their words: whose turn it is, has them all. */
const finders = new Map<Int32Array, WordFinder>();

/** Makes it ready, for who knows that it will be needed; undefined where there is none. */
export function loadAccelerator(): Promise<Accelerator | undefined> {
  loading ??= load();
  return loading;
}

/** Lends the slab to one reader at a time. Nobody gets it where there is no WebAssembly, as under `node --jitless`. */
export async function borrowSlab(): Promise<Buffer | undefined> {
  const accelerator = await loadAccelerator();
  if (lent !== undefined) return undefined;
  lent = accelerator;
  return lent?.slab;
}

/** Takes the slab back from whom it was lent to. */
export function returnSlab(): void {
  lent = undefined;
  finders.clear();
}

/** What reads `buffer`, if that is the slab and lent. */
export function acceleratorOf(buffer: Uint8Array): Accelerator | undefined {
  return lent !== undefined && lent.slab === buffer ? lent : undefined;
}

async function load(): Promise<Accelerator | undefined> {
  const { code } = await import('./accelerator.gen.ts');
  try {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64')));
    const { memory, allocate, textFacts, acceptJson, acceptXml, acceptYaml, sha1, findWords } =
      instance.exports as Exports;
    // Before the content comes what git puts before it.
    const at = allocate(headerSize + slabSize) + headerSize;
    const digestAt = allocate(20);
    const places = Array.from({ length: mostFinders }, () => ({
      groups: allocate(2 * groupCount),
      words: allocate(4 * mostNumbers),
      hits: allocate(4 * (1 + 2 * mostHits)),
    }));
    // When the memory grows, it is another buffer: nothing is allocated from here on.
    const { buffer } = memory;
    const memoryBytes = Buffer.from(buffer);
    // V8 compiles each function when it is first called: those that nearly every change needs here, while git is at work.
    const sample = memoryBytes.write('{"a": [1, "b"]}\n', at, 'latin1');
    textFacts(at, sample);
    sha1(at, sample, digestAt);
    acceptJson(at, sample, false);
    acceptYaml(at, sample);
    const { groups, words, hits } = places[0]!;
    findWords(at, 1, sample, 1, groups, words, hits);
    return {
      slab: Buffer.from(buffer, at, slabSize),
      textFacts: (length) => textFacts(at, length),
      acceptJson: (length, isCommented) => acceptJson(at, length, isCommented),
      acceptXml: (length) => acceptXml(at, length),
      acceptYaml: (length) => acceptYaml(at, length),
      blobId(length) {
        const header = Buffer.from(`blob ${length}\0`, 'latin1');
        memoryBytes.set(header, at - header.length);
        sha1(at - header.length, header.length + length, digestAt);
        return memoryBytes.toString('hex', digestAt, digestAt + 20);
      },
      wordFinder(groups, words) {
        const own = finders.get(words);
        const place = places[finders.size];
        if (own !== undefined || place === undefined || words.length > mostNumbers) return own;
        new Uint16Array(buffer, place.groups).set(groups);
        new Int32Array(buffer, place.words).set(words);
        const finder: WordFinder = {
          hits: new Int32Array(buffer, place.hits, 1 + 2 * mostHits),
          find: (from, length, step) => findWords(at, from, length, step, place.groups, place.words, place.hits),
        };
        finders.set(words, finder);
        return finder;
      },
    };
  } catch {
    // No WebAssembly, none of its vector instructions, or too little address space: JavaScript does the same.
    return undefined;
  }
}
