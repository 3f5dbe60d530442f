import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { UpstreamError, UserError } from '../../domain/errors.ts';
import { cacheFolder } from '../../lib/cache-folder.ts';
import { mergeFile } from '../../lib/git/merge-file.ts';
import { readPinned } from '../../lib/git/pinned.ts';
import { addItem, parseYaml } from '../../lib/yaml-edit.ts';
import type { Blueprint } from '../../modules/blueprints/blueprint.ts';
import type { FileEdit } from '../edits.ts';
import { readText } from '../hook/place.ts';
import { isEdited, type Mark, type Pin, parseMark, render } from './rendering.ts';

/** What is to become of one file. */
export interface FilePlan {
  /** From the top. */
  readonly path: string;
  readonly id: string;
  /** `conflict`: it was changed by hand where the blueprint changes it; `unknown`: there is no such blueprint. */
  readonly state: 'new' | 'current' | 'outdated' | 'conflict' | 'unknown';
  /** Whether it was changed by hand. */
  readonly edited: boolean;
  readonly edits: readonly FileEdit[];
  /** What cannot be done, and why. */
  readonly problem?: string;
}

/** A file that is there, and what it has to become for `pin`. `force`: without what was changed by hand. */
export async function planUpdate(
  { top, path, blueprint, force }: { top: string; path: string; blueprint: Blueprint | undefined; force: boolean },
  toPin: (mark: Mark) => Pin,
): Promise<FilePlan> {
  const file = join(top, path);
  const before = readText(file) ?? '';
  const text = before.replaceAll('\r\n', '\n');
  const mark = parseMark(text);
  if (mark === undefined)
    throw new UserError(`${path} is from no blueprint`, 'kempt blueprint check names those that are.');
  const common = { path, id: mark.id, edited: isEdited(text, mark), edits: [] };
  if (blueprint === undefined) return { ...common, state: 'unknown', problem: `There is no blueprint ${mark.id}` };
  const next = render(blueprint.text, toPin(mark));
  if (parseMark(next)?.digest === mark.digest) return { ...common, state: 'current' };
  const after = common.edited && !force ? await merge(text, mark, blueprint, next) : next;
  if (typeof after !== 'string') return { ...common, state: 'conflict', ...after };
  const written = before === text ? after : after.replaceAll('\n', '\r\n');
  return { ...common, state: 'outdated', edits: [{ kind: 'write', path: file, before, after: written }] };
}

/** The file with both what was changed by hand and what is new, or why that cannot be had. */
async function merge(
  text: string,
  mark: Mark,
  blueprint: Blueprint,
  next: string,
): Promise<string | { readonly problem: string }> {
  const earlier = await findEarlier(mark, blueprint);
  if (typeof earlier !== 'string') return earlier;
  // The line of the mark is nobody's own.
  const ours = text.replace(lineOf(text), () => lineOf(next));
  const base = earlier.replace(lineOf(earlier), () => lineOf(next));
  const merged = await mergeFile(Buffer.from(ours), Buffer.from(base), Buffer.from(next));
  return merged?.toString('utf8') ?? { problem: 'The same lines were changed by hand and by the blueprint' };
}

function lineOf(text: string): string {
  return /^.* Blueprint .*$/m.exec(text)?.[0] ?? '';
}

/** The file as it was written: of this Kempt's blueprint, or else of the one at the commit that the file names. */
async function findEarlier(mark: Mark, { file, text }: Blueprint): Promise<string | { readonly problem: string }> {
  const own = render(text, mark);
  if (parseMark(own)?.digest === mark.digest) return own;
  try {
    const told = await readPinned({ url: mark.source, commit: mark.commit }, `blueprints/${file}`, cacheFolder());
    const earlier = told === undefined || parseMark(told) === undefined ? undefined : render(told, mark);
    if (earlier !== undefined && parseMark(earlier)?.digest === mark.digest) return earlier;
    return { problem: `It was changed by hand, and ${mark.commit.slice(0, 10)} has not what it was made from` };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { problem: `It was changed by hand, and what it was made from cannot be fetched: ${error.message}` };
  }
}

/** A file that is not there yet, and the item of another file that has to name it. */
export function planNew(top: string, path: string, blueprint: Blueprint, pin: Pin): FilePlan {
  const write: FileEdit = {
    kind: 'write',
    path: join(top, path),
    before: undefined,
    after: render(blueprint.text, pin),
  };
  const edits = [write, ...joining(top, blueprint)];
  return { path, id: blueprint.id, state: 'new', edited: false, edits };
}

function joining(top: string, { join: named, to }: Blueprint): readonly FileEdit[] {
  if (named === undefined || to === undefined) return [];
  const path = join(top, named.file);
  const before = readText(path);
  const there: unknown = before === undefined ? undefined : parseYaml(before, named.file).toJS();
  const list = named.path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], there);
  if (Array.isArray(list) && list.some((item) => isDeepStrictEqual(item, named.item) || item === to)) return [];
  if (list !== undefined && !Array.isArray(list))
    throw new UserError(`${named.path.join('.')} in ${named.file} is no list`, `Make it one, and add ${to} to it.`);
  return [{ kind: 'write', path, before, after: addItem(before ?? '', named.path, named.item, named.file) }];
}
