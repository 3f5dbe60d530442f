import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hash64 } from '../domain/hash.ts';
import { writeAtomically } from '../lib/write-file.ts';
import type { Config } from './schema.ts';

/** Where valid configurations are remembered as they were read, and by which build of Kempt. */
export interface MemoryPlace {
  readonly file: string;
  /** A digest of all that decides what a text means. */
  readonly build: string;
}

/** The last ones, by their text: presets are configurations, too. */
const most = 16;

let place: MemoryPlace | undefined;
let known: ReadonlyMap<string, Config> | undefined;

/** To parse and validate one takes longer than all else of a run in which nothing changed. Nothing is remembered before. */
export function rememberConfigs(at: MemoryPlace): void {
  place = at;
}

/** What a text was read as. */
export function recallConfig(text: string): Config | undefined {
  known ??= place && load(place);
  return known?.get(text);
}

/** A failure to write is not one of the run. */
export function keepConfig(text: string, config: Config): void {
  if (place === undefined || known?.has(text)) return;
  known = new Map([...(known ?? []), [text, config] as const].slice(-most));
  const content = JSON.stringify([...known]);
  try {
    mkdirSync(dirname(place.file), { recursive: true, mode: 0o700 });
    writeAtomically(place.file, Buffer.from(`${sum(place, content)}\n${content}`), 0o600);
  } catch {
    // A full disk, or a folder that cannot be written.
  }
}

/** What is damaged, cut off or of another build is as if it were not there. */
function load(from: MemoryPlace): ReadonlyMap<string, Config> {
  try {
    const text = readFileSync(from.file, 'utf8');
    const end = text.indexOf('\n');
    const content = text.slice(end + 1);
    return new Map(text.slice(0, end) === sum(from, content) ? (JSON.parse(content) as [string, Config][]) : []);
  } catch {
    return new Map();
  }
}

function sum({ build }: MemoryPlace, content: string): string {
  return hash64(`${build}\n${content}`);
}
