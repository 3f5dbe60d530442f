import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UserError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { grepFiles } from '../lib/git/grep.ts';
import type { Repository } from '../lib/git/repository.ts';
import type { Blueprint } from '../modules/blueprints/blueprint.ts';
import { blueprints } from '../modules/blueprints/index.gen.ts';
import { ownCommit, releasedCommit } from './blueprint/own-commit.ts';
import { type FilePlan, planNew, planUpdate } from './blueprint/plan.ts';
import { markStart, type Pin, parseMark, render } from './blueprint/rendering.ts';
import { applyEdits, shownPath, toDiff } from './edits.ts';
import { readText } from './hook/place.ts';
import { detectBranch } from './init/surroundings.ts';
import { locate } from './place.ts';

export interface BlueprintRequest {
  readonly cwd: string;
  /** The script that runs: what commit it is of tells its clone. */
  readonly cli: string;
  readonly commit?: string | undefined;
  readonly source?: string | undefined;
  /** Where a file goes, instead of where its blueprint says; relative to `cwd`. */
  readonly to?: string | undefined;
  /** Give up what was changed by hand. */
  readonly force?: boolean | undefined;
}

/** What is to be done, or was done, with a file. */
export interface BlueprintOutcome extends Omit<FilePlan, 'edits'> {
  /** What is written, from the top. */
  readonly writes: readonly string[];
  readonly diff: string;
}

/** Outcomes, and what writes them. */
export interface BlueprintPlan {
  readonly outcomes: readonly BlueprintOutcome[];
  readonly write: () => void;
}

/** Every blueprint that there is. */
export function listBlueprints(): readonly Blueprint[] {
  return blueprints;
}

/** One of them. Throws {@link UserError} with the nearest name. */
export function blueprintNamed(id: string): Blueprint {
  const found = blueprints.find((one) => one.id === id);
  if (found) return found;
  const hint = nearest(
    id,
    blueprints.map((one) => one.id),
  );
  const remedy = hint ? `Did you mean ${hint}?` : 'kempt blueprint list names them.';
  throw new UserError(`There is no blueprint ${id}`, remedy);
}

/** The text of a blueprint as it would be written. */
export async function showBlueprint(request: BlueprintRequest, id: string): Promise<string> {
  const { text } = blueprintNamed(id);
  const mark = parseMark(text);
  const commit = toCommit(request.commit) ?? (await ownCommit(request.cli));
  return mark === undefined ? text : render(text, { ...mark, ...given(request), ...(commit && { commit }) });
}

/** Adds blueprints, or brings up to date what was added. */
export async function addBlueprints(request: BlueprintRequest, ids: readonly string[]): Promise<BlueprintPlan> {
  return toPlan(open(request).top, await planBlueprints(request, ids));
}

/** What {@link addBlueprints} writes, for those who write it together with other files. */
export async function planBlueprints(request: BlueprintRequest, ids: readonly string[]): Promise<readonly FilePlan[]> {
  if (request.to !== undefined && ids.length > 1)
    throw new UserError('--to is for one blueprint', 'Add them one by one.');
  const { repository, top } = open(request);
  const plans: FilePlan[] = [];
  for (const blueprint of ids.map(blueprintNamed)) {
    const path = toPath(request, top, blueprint);
    const pin = await toPin(request, blueprint, repository);
    const text = existsSync(join(top, path)) ? readText(join(top, path)) : undefined;
    if (text === undefined) plans.push(planNew(top, path, blueprint, pin));
    else if (parseMark(text)?.id !== blueprint.id) throw taken(path, blueprint);
    else plans.push(await planUpdate({ top, path, blueprint, force: request.force ?? false }, () => pin));
  }
  return plans;
}

function taken(path: string, { id }: Blueprint): UserError {
  return new UserError(
    `${path} is there, and is not from ${id}`,
    `Write it elsewhere with --to, or take over by hand what kempt blueprint show ${id} prints.`,
  );
}

/** Brings files up to date: those named, or all that are from a blueprint. */
export async function updateBlueprints(request: BlueprintRequest, paths: readonly string[]): Promise<BlueprintPlan> {
  const { repository, top } = open(request);
  const found =
    paths.length === 0 ? await findMarked(repository, top) : paths.map((path) => toInside(request, top, path));
  const fixed = found.length === 0 ? undefined : await toPin(request, undefined, repository);
  const plans: FilePlan[] = [];
  for (const path of found) plans.push(await planOne(request, top, path, fixed));
  return toPlan(top, plans);
}

/** What {@link updateBlueprints} would do; without knowing which commit this Kempt is, the commits stay as they are. */
export async function checkBlueprints(request: BlueprintRequest): Promise<readonly BlueprintOutcome[]> {
  const { repository, top } = open(request);
  const commit = toCommit(request.commit) ?? (await ownCommit(request.cli));
  const plans: FilePlan[] = [];
  for (const path of await findMarked(repository, top))
    plans.push(await planOne(request, top, path, commit ? { commit } : {}));
  return toPlan(top, plans).outcomes;
}

async function planOne(
  request: BlueprintRequest,
  top: string,
  path: string,
  fixed: Partial<Pin> | undefined,
): Promise<FilePlan> {
  const id = parseMark(readText(join(top, path)) ?? '')?.id;
  const blueprint = blueprints.find((one) => one.id === id);
  const { force = false, source } = request;
  // What the file says of its source and its branch stays, unless it is told.
  return await planUpdate({ top, path, blueprint, force }, (mark) => ({
    ...mark,
    ...(fixed?.commit && { commit: fixed.commit }),
    ...(source && { source }),
  }));
}

function open(request: BlueprintRequest): { readonly repository: Repository; readonly top: string } {
  const { repository, top } = locate({ cwd: request.cwd, paths: [] });
  if (repository?.top === undefined)
    throw new UserError(
      `${request.cwd} is in no work tree of git`,
      'Blueprints belong to a repository: git init makes one.',
    );
  return { repository, top };
}

async function findMarked(repository: Repository, top: string): Promise<readonly string[]> {
  const found = await grepFiles(repository, markStart);
  return found.filter((path) => parseMark(readText(join(top, path)) ?? '') !== undefined).sort();
}

function toPath(request: BlueprintRequest, top: string, { id, to }: Blueprint): string {
  if (request.to !== undefined) return toInside(request, top, request.to);
  if (to === undefined)
    throw new UserError(`${id} is used where it is`, `kempt blueprint show ${id} prints what it needs.`);
  return to;
}

function toInside({ cwd }: BlueprintRequest, top: string, path: string): string {
  const inside = relative(top, resolve(cwd, path)).split(sep).join('/');
  if (inside === '' || inside.startsWith('../') || resolve(inside) === inside)
    throw new UserError(`${path} is not below ${top}`, 'Name a file of the repository.');
  return inside;
}

/** The pin of what is written anew. Throws {@link UserError} if the commit is not known. */
async function toPin(
  request: BlueprintRequest,
  blueprint: Blueprint | undefined,
  repository: Repository,
): Promise<Pin> {
  const mark = parseMark(blueprint?.text ?? blueprints[0]?.text ?? '');
  const source = request.source ?? mark?.source ?? '';
  const commit = toCommit(request.commit) ?? (await ownCommit(request.cli)) ?? (await releasedCommit(source));
  const branch = mark?.branch === undefined ? undefined : await detectBranch(repository);
  return { source, commit, branch };
}

function given({ source }: BlueprintRequest): Partial<Pin> {
  return source === undefined ? {} : { source };
}

/** A commit that was named. Throws {@link UserError} unless it is one, whole. */
export function toCommit(text: string | undefined): string | undefined {
  if (text === undefined || /^[0-9a-f]{40}$/.test(text)) return text;
  throw new UserError(
    `--commit takes all 40 digits of a commit, not ${JSON.stringify(text)}`,
    'git rev-parse tells them.',
  );
}

function toPlan(top: string, plans: readonly FilePlan[]): BlueprintPlan {
  const outcomes = plans.map(({ edits, ...rest }) => ({
    ...rest,
    writes: edits.flatMap((edit) => (edit.kind === 'write' ? [shownPath(edit.path, top)] : [])),
    diff: toDiff(edits, top),
  }));
  return { outcomes, write: () => applyEdits(plans.flatMap(({ edits }) => edits)) };
}
