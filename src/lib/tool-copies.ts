import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readManifest } from './package-version.ts';
import { isProgram, which } from './which.ts';

/** A program as it is started: itself, or an interpreter with it. */
export type Start = readonly string[];

/** What is found of a package in a folder of packages. */
export interface Found {
  readonly start: Start;
  /** Where it stands; absolute. */
  readonly path: string;
  /** If its package tells. */
  readonly version: string | undefined;
  /** Folders for the front of the PATH. */
  readonly folders: readonly string[];
}

/** A program of an npm package, in `node_modules` of `folder`. `node`: what runs it if it is a script. */
export function findInNodeModules(folder: string, name: string, program: string, node: string): Found | undefined {
  const home = join(folder, 'node_modules', name);
  const manifest = readManifest(join(home, 'package.json'));
  if (manifest === undefined) return undefined;
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[program];
  const path = bin === undefined ? join(folder, 'node_modules', '.bin', program) : join(home, bin);
  if (!existsSync(path)) return undefined;
  const folders = [dirname(node), join(folder, 'node_modules', '.bin')];
  return { start: isScript(path) ? [node, path] : [path], path, version: manifest.version, folders };
}

/** Whether Node is to run it: it says so in its first line, or it is called like one. */
function isScript(path: string): boolean {
  const real = realpathSync(path);
  if (/\.[cm]?js$/.test(real)) return true;
  const head = readFileSync(real).subarray(0, 80).toString('latin1');
  return /^#!.*\bnode\b/.test(head);
}

/** A program of a virtual environment. */
export function findInVenv(venv: string, program: string): Found | undefined {
  const bin = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin');
  const path = which(program, bin);
  return path === undefined ? undefined : { start: [path], path, version: undefined, folders: [bin] };
}

/** A program in a folder of programs. */
export function findInBin(bin: string, program: string): Found | undefined {
  const path = join(bin, program);
  return isProgram(path) ? { start: [path], path, version: undefined, folders: [bin] } : undefined;
}
