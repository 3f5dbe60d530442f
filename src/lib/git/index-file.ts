import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isNativeError } from 'node:util/types';
import { type Entry, Mode } from '../../domain/entry.ts';
import { decodePath } from '../../domain/path.ts';
import type { Repository } from './repository.ts';

/** The tracked files, and where each stands in the index. */
export interface IndexListing {
  readonly entries: Entry[];
  /** The index file; entry `i` begins at `offsets[i]`. */
  readonly bytes: Buffer;
  readonly offsets: readonly number[];
  /** Entries that a sparse checkout leaves out of the work tree. */
  readonly sparse: number;
}

/** Offsets within an index entry; https://git-scm.com/docs/index-format */
const field = { mode: 24, size: 36, oid: 40, flags: 60, path: 62, extendedPath: 64 } as const;
const extended = 0x4000;
const skipWorktree = 0x4000;

/**
 * Reads the index in place, which takes a tenth of the time of `git ls-files`.
 * Undefined if the index is of a kind that is better left to git: version 4, split, sparse, SHA-256.
 */
export function readIndex(repository: Repository): IndexListing | undefined {
  const bytes = readIndexBytes(repository);
  if (bytes === undefined) return { entries: [], bytes: Buffer.alloc(0), offsets: [], sparse: 0 };
  const version = bytes.length > 12 && bytes.toString('latin1', 0, 4) === 'DIRC' ? bytes.readUInt32BE(4) : 0;
  if ((version !== 2 && version !== 3) || usesSha256(repository)) return undefined;
  return parseEntries(bytes);
}

function readIndexBytes(repository: Repository): Buffer | undefined {
  const named = process.env['GIT_INDEX_FILE'];
  try {
    return readFileSync(named ? resolve(named) : join(repository.gitDir, 'index'));
  } catch (error) {
    if (isNativeError(error) && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function usesSha256(repository: Repository): boolean {
  return /^\s*objectformat\s*=\s*sha256/im.test(readFileSync(join(repository.commonDir, 'config'), 'utf8'));
}

function parseEntries(bytes: Buffer): IndexListing | undefined {
  const entries: Entry[] = [];
  const offsets: number[] = [];
  let sparse = 0;
  let previous = '';
  let at = 12;
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    if (at + field.extendedPath > bytes.length) return undefined;
    const flags = bytes.readUInt16BE(at + field.flags);
    const start = at + (flags & extended ? field.extendedPath : field.path);
    const nameLength = flags & 0xfff;
    const end = nameLength < 0xfff ? start + nameLength : bytes.indexOf(0, start);
    const more = flags & extended ? bytes.readUInt16BE(at + field.path) : 0;
    if (more & skipWorktree) sparse++;
    else {
      const entry = toEntry(bytes, at, start, end);
      // An unmerged path stands here once per stage: it is one file.
      if (entry.path !== previous) {
        previous = entry.path;
        entries.push(entry);
        offsets.push(at);
      }
    }
    at += (end - at + 8) & ~7;
  }
  return hasMandatoryExtension(bytes, at) ? undefined : { entries, bytes, offsets, sparse };
}

function toEntry(bytes: Buffer, at: number, start: number, end: number): Entry {
  const mode = bytes.readUInt32BE(at + field.mode);
  const size = bytes.readUInt32BE(at + field.size);
  // ASCII is by far the most frequent and the cheapest to read.
  const path = bytes.toString('latin1', start, end);
  for (let i = start; i < end; i++) {
    if (bytes[i]! > 0x7e || bytes[i]! < 0x20) return { ...decodePath(bytes.subarray(start, end)), mode, size };
  }
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
export function indexKey(listing: IndexListing, i: number): readonly [number, number] {
  const at = listing.offsets[i]! + field.oid;
  return [listing.bytes.readInt32BE(at), listing.bytes.readInt32BE(at + 4)];
}

/** Parses `git ls-files -s -z`, the way for every index that {@link readIndex} leaves to git. */
export function parseLsFiles(output: Buffer): Entry[] {
  const byPath = new Map<string, Entry>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    const tab = output.indexOf(9, at);
    const [mode = '', oid] = output.toString('latin1', at, tab).split(' ');
    const entry: Entry = { ...decodePath(output.subarray(tab + 1, end)), mode: Number.parseInt(mode, 8), oid };
    byPath.set(entry.path, entry);
    at = end + 1;
  }
  return [...byPath.values()].filter((entry) => entry.mode in modeNames);
}

const modeNames: Readonly<Record<number, true>> = {
  [Mode.file]: true,
  [Mode.executable]: true,
  [Mode.symlink]: true,
  [Mode.submodule]: true,
};
