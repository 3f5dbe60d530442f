import { UserError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { applyEdits, shownPath, toDiff } from './edits.ts';
import { detectHookType } from './hook/detect.ts';
import { husky } from './hook/husky.ts';
import { type HookKind, type HookPlan, type HookState, type HookType, hookTypes } from './hook/kind.ts';
import { lefthook } from './hook/lefthook.ts';
import { native } from './hook/native.ts';
import { type HookPlace, type OwnProgram, openHookPlace } from './hook/place.ts';
import { preCommit, prek } from './hook/pre-commit.ts';

export interface HookRequest {
  readonly cwd: string;
  /** One of `native`, `husky`, `lefthook`, `pre-commit`, `prek`; default what the repository uses. */
  readonly type?: string | undefined;
  /** Hooks that other repositories share are meant, too. */
  readonly shared?: boolean | undefined;
  /** Write nothing; the outcome has the diff. */
  readonly dryRun?: boolean | undefined;
  /** How this Kempt was started. */
  readonly program: OwnProgram;
}

/** A hook as it is now, and what was done, or would be. */
export interface HookOutcome {
  readonly type: HookType;
  /** Relative to the top of the work tree, if it is below it. */
  readonly path: string;
  readonly state: HookState;
  /** Whether something was written; with `dryRun`: would be. */
  readonly changed: boolean;
  readonly diff: string;
  readonly notes: readonly string[];
  /** The file that runs Kempt, as it is now. */
  readonly text?: string | undefined;
}

const kinds: Readonly<Record<HookType, HookKind>> = { native, husky, lefthook, 'pre-commit': preCommit, prek };

/** Installs the hook, or brings it up to date. */
export async function installHook(request: HookRequest): Promise<HookOutcome> {
  const { place, type } = await open(request);
  return await carryOut(request, place, type, await kinds[type].install(place));
}

/** Takes the hook away, wherever it is, and puts back what was there before. Empty: there is none. */
export async function uninstallHook(request: HookRequest): Promise<readonly HookOutcome[]> {
  const { place } = await open(request, 'native');
  const outcomes: HookOutcome[] = [];
  for (const type of await installed(request, place))
    outcomes.push(await carryOut(request, place, type, await kinds[type].uninstall(place)));
  return outcomes;
}

/** Every hook of Kempt's that is here; where there is none, what there would be. */
export async function showHooks(request: HookRequest): Promise<readonly HookOutcome[]> {
  const { place } = await open(request, 'native');
  const found = await installed(request, place);
  const types = found.length > 0 ? found : [toType(request) ?? detectHookType(place)];
  return await Promise.all(types.map(async (type) => await describe(place, type, { edits: [], notes: [] })));
}

/** What {@link installHook} would do, for those who write it together with other files. */
export async function planHook(request: HookRequest): Promise<HookPlan & { readonly type: HookType }> {
  const { place, type } = await open(request);
  return { type, ...(await kinds[type].install(place)) };
}

async function open(request: HookRequest, fallback?: HookType): Promise<{ place: HookPlace; type: HookType }> {
  const type = toType(request);
  const place = await openHookPlace(request.cwd, request.program, request.shared ?? false);
  return { place, type: type ?? fallback ?? detectHookType(place) };
}

function toType({ type }: HookRequest): HookType | undefined {
  if (type === undefined || (hookTypes as readonly string[]).includes(type)) return type as HookType | undefined;
  const hint = nearest(type, hookTypes);
  throw new UserError(
    `There is no type of hook ${type}`,
    hint ? `Did you mean ${hint}?` : `One of: ${hookTypes.join(', ')}`,
  );
}

async function installed(request: HookRequest, place: HookPlace): Promise<readonly HookType[]> {
  const asked = toType(request);
  const found: HookType[] = [];
  // prek and pre-commit share a file.
  for (const type of asked ? [asked] : hookTypes.filter((one) => one !== 'prek'))
    if ((await lookQuietly(place, type, asked !== undefined)) !== 'absent') found.push(type);
  return found;
}

/** A manager whose file cannot be read has no hook of Kempt's, unless it was asked for by name. */
async function lookQuietly(place: HookPlace, type: HookType, named: boolean): Promise<HookState> {
  try {
    return (await kinds[type].look(place)).state;
  } catch (error) {
    if (named || !(error instanceof UserError)) throw error;
    return 'absent';
  }
}

async function carryOut(request: HookRequest, place: HookPlace, type: HookType, plan: HookPlan): Promise<HookOutcome> {
  if (request.dryRun) return await describe(place, type, plan);
  applyEdits(plan.edits);
  return await describe(await openHookPlace(request.cwd, request.program, request.shared ?? false), type, plan);
}

async function describe(place: HookPlace, type: HookType, { edits, notes }: HookPlan): Promise<HookOutcome> {
  const { path, state, text } = await kinds[type].look(place);
  return {
    type,
    path: shownPath(path, place.top),
    state,
    changed: edits.length > 0,
    diff: toDiff(edits, place.top),
    notes,
    ...(state !== 'absent' && { text }),
  };
}
