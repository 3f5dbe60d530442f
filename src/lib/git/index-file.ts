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
  /** The index itself, a character for each byte: paths are parts of it. */
  readonly text: string;
  /** Where in it each entry begins. */
  readonly offsets: Uint32Array;
  /** Entries that a sparse checkout leaves out of the work tree. */
  readonly sparse: number;
}

/** An object id (SHA-1), in bytes. */
const oidBytes = 20;

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
  if (bytes === undefined) return { entries: [], text: '', offsets: new Uint32Array(), sparse: 0 };
  const version = bytes.length > 12 && bytes.toString('latin1', 0, 4) === 'DIRC' ? bytes.readUInt32BE(4) : 0;
  if ((version !== 2 && version !== 3) || usesSha256(repository)) return undefined;
  return parseEntries(bytes);
}

function usesSha256(repository: Repository): boolean {
  return /^\s*objectformat\s*=\s*sha256/im.test(readFileSync(join(repository.commonDir, 'config'), 'utf8'));
}

function parseEntries(bytes: Buffer): IndexListing | undefined {
  const entries: Entry[] = [];
  // A small run reads a thousand entries before any of this is compiled: readUInt32BE() and copies take five times as long.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = view.getUint32(8);
  if (count * field.extendedPath > bytes.length) return undefined;
  const offsets = new Uint32Array(count);
  // Parts of one string cost less than a string each.
  const text = bytes.toString('latin1');
  let sparse = 0;
  let previous = '';
  let at = 12;
  for (let left = count; left > 0; left--) {
    if (at + field.extendedPath > bytes.length) return undefined;
    const flags = view.getUint16(at + field.flags);
    const start = at + (flags & extended ? field.extendedPath : field.path);
    const nameLength = flags & 0xfff;
    const end = nameLength < 0xfff ? start + nameLength : bytes.indexOf(0, start);
    const more = flags & extended ? view.getUint16(at + field.path) : 0;
    if (more & skipWorktree) sparse++;
    else {
      const entry = toEntry(view, text, at, start, end);
      // An unmerged path stands here once per stage: it is one file.
      if (entry.path !== previous) {
        previous = entry.path;
        offsets[entries.length] = at;
        entries.push(entry);
      }
    }
    at += (end - at + 8) & ~7;
  }
  return hasMandatoryExtension(bytes, at) ? undefined : { entries, text, offsets, sparse };
}

const plainPath = /^[ -~]*$/;

/** The entry at `at`, with its path from `start` to `end`. `text`: all of the index as Latin-1. */
function toEntry(view: DataView, text: string, at: number, start: number, end: number): Entry {
  const mode = view.getUint32(at + field.mode);
  const size = view.getUint32(at + field.size);
  const path = text.slice(start, end);
  const isPlain = plainPath.test(path);
  if (isPlain && mode !== Mode.submodule) return { path, mode, size };
  const named = isPlain ? { path } : decodePath(Buffer.from(path, 'latin1'));
  return mode === Mode.submodule ? { ...named, mode, oid: oidAt(text, at) } : { ...named, mode, size };
}

function oidAt(text: string, at: number): string {
  return Buffer.from(text.slice(at + field.oid, at + field.oid + oidBytes), 'latin1').toString('hex');
}

/** Extensions whose name begins with a lower-case letter must be understood by who reads the index. */
function hasMandatoryExtension(bytes: Buffer, from: number): boolean {
  for (let at = from; at + 8 <= bytes.length - 20; at += 8 + bytes.readUInt32BE(at + 4)) {
    if (bytes[at]! >= 0x61) return true;
  }
  return false;
}

/** The first 64 bits of the object id of entry `i`, as two integers. */
export function indexKey({ text, offsets }: IndexListing, i: number): readonly [number, number] {
  const at = offsets[i]! + field.oid;
  return [int32At(text, at), int32At(text, at + 4)];
}

function int32At(text: string, at: number): number {
  return (
    (text.charCodeAt(at) << 24) |
    (text.charCodeAt(at + 1) << 16) |
    (text.charCodeAt(at + 2) << 8) |
    text.charCodeAt(at + 3)
  );
}

/** The object id of entry `i`. */
export function indexOid({ text, offsets }: IndexListing, i: number): string {
  return oidAt(text, offsets[i]!);
}

/** The tracked files of any index: {@link readIndex} leaves some kinds to git. */
export async function listIndex(repository: Repository): Promise<readonly Entry[]> {
  const entries = readIndex(repository)?.entries;
  if (entries !== undefined) return entries;
  const { git } = await import('./git.ts');
  return parseLsFiles(await git(repository, ['ls-files', '-s', '-z']));
}

/** Parses `git ls-files -s -z`. */
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
