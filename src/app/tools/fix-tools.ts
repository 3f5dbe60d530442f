import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../domain/report.ts';
import { toMatcher } from '../../lib/glob.ts';
import { copyInto, linkInstalled, makeTemporaryFolder, removeTemporaryFolder, writeInto } from '../../lib/scratch.ts';
import type { Copy } from './copy.ts';
import { fixIn } from './fix-in.ts';
import type { ToolOutcome } from './one-tool.ts';
import { type Chosen, selectTools } from './select.ts';
import { ToolSession, type ToolsInput } from './session.ts';
import { takes } from './takes.ts';

/** What the fixers made of the files. */
export interface ToolFixes {
  /** By path. */
  readonly changed: ReadonlyMap<string, ToolFixed>;
  /** Files whose fix was taken back. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  /** Fixers that failed, or that undo each other. */
  readonly problems: readonly string[];
  /** What the tools still find in the files that changed. */
  readonly left: readonly Finding[];
}

/** What became of a file. */
export interface ToolFixed {
  /** What the fixers started from: the file may have changed meanwhile. */
  readonly before: Buffer;
  readonly content: Buffer;
  /** The tools that had a part in it, in their order. */
  readonly by: readonly string[];
}

export interface ToolFixInput extends ToolsInput {
  /** The files that may be changed. */
  readonly paths: readonly string[];
  /** Files that are not as they are on the disk: what the checks' own fixes made of them. */
  readonly contents: ReadonlyMap<string, Buffer>;
  readonly unsafe: boolean;
  /** The rest of the files is as in the work tree; else as in the state that is looked at. */
  readonly inPlace: boolean;
}

/** So often all fixers run: what is not stable then never is. */
const maxPasses = 6;

/**
 * Runs the fixers of the repository's tools, in their order, in a copy, until they find nothing more to do. Of files that
 * would have more errors than before nothing changes.
 */
export async function fixWithTools(input: ToolFixInput): Promise<ToolFixes> {
  const { chosen } = selectTools({ ...input, paths: input.entries.map(({ path }) => path) });
  const fixers = chosen
    .filter(({ setting: { tool } }) => tool.fix && (input.unsafe || tool.fix.safety !== 'unsafe'))
    .sort((a, b) => orderOf(a) - orderOf(b) || (a.setting.id < b.setting.id ? -1 : 1));
  if (fixers.length === 0) return { changed: new Map(), refused: [], problems: [], left: [] };
  const session = new ToolSession(input, chosen);
  const from = input.inPlace ? input.top : await session.openTop();
  const folder = makeTemporaryFolder();
  try {
    copyInto(
      folder,
      from,
      input.entries.map(({ path }) => path),
    );
    for (const [path, content] of input.contents) writeInto(folder, path, content);
    linkInstalled(folder, input.top, []);
    return await new FixRun(input, folder, fixers, session).run();
  } finally {
    removeTemporaryFolder(folder);
  }
}

function orderOf({ setting: { tool } }: Chosen): number {
  return tool.fix?.order ?? (tool.category === 'format' ? 80 : 50);
}

class FixRun {
  #input: ToolFixInput;
  readonly #folder: string;
  readonly #fixers: readonly Chosen[];
  readonly #session: ToolSession;
  readonly #problems: string[] = [];
  readonly #before = new Map<string, Buffer>();
  readonly #by = new Map<string, string[]>();
  /** Path to the states it was in after each pass. */
  readonly #states = new Map<string, Set<string>>();

  constructor(input: ToolFixInput, folder: string, fixers: readonly Chosen[], session: ToolSession) {
    this.#input = input;
    this.#folder = folder;
    this.#fixers = fixers;
    this.#session = session;
  }

  async run(): Promise<ToolFixes> {
    const failed = new Set<string>();
    for (let pass = 0; pass < maxPasses; pass++) {
      const touched = await this.#pass(failed);
      if (touched.size === 0) break;
      const fighting = [...touched].filter(([path]) => this.#isKnownState(path));
      for (const [path, tools] of fighting) this.#giveUp(path, tools);
      if (pass === maxPasses - 1) for (const [path, tools] of touched) this.#giveUp(path, tools);
    }
    return await this.#judge();
  }

  /** Every fixer once. Path to the tools that changed it. */
  async #pass(failed: Set<string>): Promise<Map<string, string[]>> {
    const touched = new Map<string, string[]>();
    const place = this.#session.placeIn(this.#folder);
    for (const one of this.#fixers) {
      const { id } = one.setting;
      const files = this.#input.paths.filter(takes(one.setting, toMatcher, this.#folder));
      if (failed.has(id) || files.length === 0) continue;
      const copy = await this.#session.copyFor(one, '');
      const held = new Map(files.map((path) => [path, readFileSync(join(this.#folder, path))]));
      const { contents, reason } =
        'missing' in copy
          ? { contents: new Map<string, Buffer>(), reason: copy.missing }
          : await fixIn(one.setting, files, place, copy as Copy);
      if (reason !== undefined) {
        failed.add(id);
        this.#problems.push(`${id} could not fix: ${reason}`);
        for (const [path, content] of held) writeInto(this.#folder, path, content);
      }
      for (const path of contents.keys()) {
        if (!this.#before.has(path)) this.#before.set(path, held.get(path)!);
        touched.set(path, [...(touched.get(path) ?? []), id]);
        this.#by.set(path, [...new Set([...(this.#by.get(path) ?? []), id])]);
      }
    }
    return touched;
  }

  /** Whether a file is again what it was after an earlier pass: then the next one would go round in a circle. */
  #isKnownState(path: string): boolean {
    const state = createHash('sha1')
      .update(readFileSync(join(this.#folder, path)))
      .digest('hex');
    const known = this.#states.get(path) ?? new Set();
    if (known.has(state)) return true;
    this.#states.set(path, known.add(state));
    return false;
  }

  /** Leaves a file as it was before any fixer. */
  #giveUp(path: string, tools: readonly string[]): void {
    if (!this.#before.has(path)) return;
    const how =
      tools.length > 1
        ? `${tools.join(' and ')} undo each other's changes in`
        : `${tools[0]} does not come to an end with`;
    this.#problems.push(`${how} ${path}: it is left as it was`);
    this.#restore(path);
    this.#before.delete(path);
    this.#input = { ...this.#input, paths: this.#input.paths.filter((one) => one !== path) };
  }

  #restore(path: string): void {
    const before = this.#before.get(path);
    if (before) writeInto(this.#folder, path, before);
  }

  /** Looks at the changed files again, and takes back what made one worse. */
  async #judge(): Promise<ToolFixes> {
    const paths = [...this.#before.keys()];
    const now = new Map(paths.map((path) => [path, readFileSync(join(this.#folder, path))]));
    const after = paths.length === 0 ? [] : await this.#session.checkIn(this.#folder, paths);
    for (const path of paths) this.#restore(path);
    const before = paths.length === 0 ? [] : await this.#session.checkIn(this.#folder, paths);
    const refused: ToolFixes['refused'][number][] = [];
    const changed = new Map<string, ToolFixed>();
    const broken = newFailure(before, after);
    for (const path of paths) {
      const by = this.#by.get(path) ?? [];
      const worse = newError(errorsIn(before, path), errorsIn(after, path)) ?? broken;
      if (worse) refused.push({ path, reason: `a fix of ${by.join(', ')} would bring an error: ${worse}` });
      else changed.set(path, { before: this.#before.get(path)!, content: now.get(path)!, by });
    }
    const left = after.flatMap(({ findings }) => findings).filter(({ location }) => changed.has(location.path));
    return { changed, refused, problems: this.#problems, left };
  }
}

function errorsIn(outcomes: readonly { readonly findings: readonly Finding[] }[], path: string): readonly Finding[] {
  return outcomes
    .flatMap(({ findings }) => findings)
    .filter(({ level, location }) => level === 'error' && location.path === path);
}

function newError(before: readonly Finding[], after: readonly Finding[]): string | undefined {
  const known = new Set(before.map(toText));
  return after.map(toText).find((text) => !known.has(text));
}

function toText({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

/** A tool that can no longer do its work does not say which file is to blame: then none of them is changed. */
function newFailure(before: readonly ToolOutcome[], after: readonly ToolOutcome[]): string | undefined {
  const failed = new Set(before.filter(({ status }) => status === 'failed').map(({ id }) => id));
  const broken = after.find(({ status, id }) => status === 'failed' && !failed.has(id));
  return broken && `${broken.id}: ${broken.reason}`;
}
