import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, Mode } from '../../domain/entry.ts';
import { decodePath } from '../../domain/path.ts';
import { Fields } from './fields.ts';
import { readIndexBytes } from './index-bytes.ts';
import type { Repository } from './repository.ts';

/** The tracked files. */
export interface IndexListing {
  readonly entries: Entry[];
  /** The first 64 bits of the object id of entry `i`, at `2 * i` and behind it. */
  readonly keys: Int32Array;
  /** Entries that a sparse checkout leaves out of the work tree. */
  readonly sparse: number;
}

/** Offsets within an index entry; https://git-scm.com/docs/index-format */
/** An object id (SHA-1) is so many integers of 32 bits. */
const words = 5;

const field = { mode: 24, size: 36, oid: 40, flags: 60, path: 62, extendedPath: 64 } as const;
const extended = 0x4000;
const skipWorktree = 0x4000;

/**
 * Reads the index in place, which takes a tenth of the time of `git ls-files`.
 * Undefined if the index is of a kind that is better left to git: version 4, split, sparse, SHA-256.
 */
export function readIndex(repository: Repository): IndexListing | undefined {
  const bytes = readIndexBytes(repository);
  if (bytes === undefined) return { entries: [], keys: new Int32Array(), sparse: 0 };
  const version = bytes.length > 12 && bytes.toString('latin1', 0, 4) === 'DIRC' ? bytes.readUInt32BE(4) : 0;
  if ((version !== 2 && version !== 3) || usesSha256(repository)) return undefined;
  return parseEntries(bytes);
}

function usesSha256(repository: Repository): boolean {
  return /^\s*objectformat\s*=\s*sha256/im.test(readFileSync(join(repository.commonDir, 'config'), 'utf8'));
}

function parseEntries(bytes: Buffer): IndexListing | undefined {
  const entries: Entry[] = [];
  const count = bytes.readUInt32BE(8);
  if (count * field.extendedPath > bytes.length) return undefined;
  const keys = new Int32Array(words * count);
  // Parts of one string cost less than a string each.
  const text = bytes.toString('latin1');
  let sparse = 0;
  let previous = '';
  let at = 12;
  for (let left = count; left > 0; left--) {
    if (at + field.extendedPath > bytes.length) return undefined;
    const flags = bytes.readUInt16BE(at + field.flags);
    const start = at + (flags & extended ? field.extendedPath : field.path);
    const nameLength = flags & 0xfff;
    const end = nameLength < 0xfff ? start + nameLength : bytes.indexOf(0, start);
    const more = flags & extended ? bytes.readUInt16BE(at + field.path) : 0;
    if (more & skipWorktree) sparse++;
    else {
      const entry = toEntry(bytes, text, at, start, end);
      // An unmerged path stands here once per stage: it is one file.
      if (entry.path !== previous) {
        previous = entry.path;
        const key = words * entries.length;
        for (let word = 0; word < words; word++) keys[key + word] = bytes.readInt32BE(at + field.oid + 4 * word);
        entries.push(entry);
      }
    }
    at += (end - at + 8) & ~7;
  }
  return hasMandatoryExtension(bytes, at) ? undefined : { entries, keys, sparse };
}

/** `text` is all of `bytes` as Latin-1. */
function toEntry(bytes: Buffer, text: string, at: number, start: number, end: number): Entry {
  const mode = bytes.readUInt32BE(at + field.mode);
  const size = bytes.readUInt32BE(at + field.size);
  for (let i = start; i < end; i++) {
    if (bytes[i]! > 0x7e || bytes[i]! < 0x20) return { ...decodePath(bytes.subarray(start, end)), mode, size };
  }
  const path = text.slice(start, end);
  if (mode !== Mode.submodule) return { path, mode, size };
  return { path, mode, oid: bytes.toString('hex', at + field.oid, at + field.oid + 20) };
}

/** Extensions whose name begins with a lower-case letter must be understood by who reads the index. */
function hasMandatoryExtension(bytes: Buffer, from: number): boolean {
  for (let at = from; at + 8 <= bytes.length - 20; at += 8 + bytes.readUInt32BE(at + 4)) {
    if (bytes[at]! >= 0x61) return true;
  }
  return false;
}

/** The first 64 bits of the object id of entry `i`, as two integers. */
export function indexKey({ keys }: IndexListing, i: number): readonly [number, number] {
  return [keys[words * i]!, keys[words * i + 1]!];
}

/** The object id of entry `i`. */
export function indexOid({ keys }: IndexListing, i: number): string {
  let oid = '';
  for (let word = 0; word < words; word++) oid += (keys[words * i + word]! >>> 0).toString(16).padStart(8, '0');
  return oid;
}

/** Parses `git ls-files -s -z`, the way for every index that {@link readIndex} leaves to git. */
export function parseLsFiles(output: Buffer): Entry[] {
  const byPath = new Map<string, Entry>();
  for (const fields = new Fields(output); !fields.isDone(); ) {
    const field = fields.next();
    const tab = field.indexOf(9);
    const [mode = '', oid] = field.toString('latin1', 0, tab).split(' ');
    const entry: Entry = { ...decodePath(field.subarray(tab + 1)), mode: Number.parseInt(mode, 8), oid };
    byPath.set(entry.path, entry);
  }
  return [...byPath.values()].filter((entry) => entry.mode in modeNames);
}

const modeNames: Readonly<Record<number, true>> = {
  [Mode.file]: true,
  [Mode.executable]: true,
  [Mode.symlink]: true,
  [Mode.submodule]: true,
};
