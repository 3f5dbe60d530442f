import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configNames } from '../config/load.ts';
import { UserError } from '../domain/errors.ts';
import { listFolder } from '../lib/list-folder.ts';
import { blueprintNamed, planBlueprints, toCommit } from './blueprint.ts';
import { applyEdits, type FileEdit, shownPath, toDiff } from './edits.ts';
import type { HookType } from './hook/kind.ts';
import type { OwnProgram } from './hook/place.ts';
import { planHook } from './hook.ts';
import { type NamedTool, toConfigText } from './init/config-text.ts';
import { type LanguageCount, toLanguages } from './init/languages.ts';
import { detectBranch, detectForge, type ForgeGuess, listPaths } from './init/surroundings.ts';
import { findWorkflow, toCis, type Workflow } from './init/workflow.ts';
import { locate } from './place.ts';
import { toolNamed } from './tools/catalogue.ts';
import { detectTools } from './tools/detect.ts';

/** What was found in a repository. */
export interface Survey {
  readonly top: string;
  readonly languages: readonly LanguageCount[];
  /** Tools in use, and what tells so. */
  readonly tools: readonly { readonly id: string; readonly why: string }[];
  readonly cis: readonly string[];
  readonly forge: ForgeGuess | undefined;
  /** The default branch; undefined where there is no git. */
  readonly branch: string | undefined;
  readonly workflow: Workflow;
}

/** What is to be written. */
export interface InitChoices {
  /** Of the tools that were found, those to keep; the others are turned off. */
  readonly keep: readonly string[];
  /** Tools that are asked for, found or not. */
  readonly add: readonly string[];
  readonly workflow: boolean;
  readonly hook: boolean;
  /** The commit of Kempt that the workflow is to use; default: that of `program`. */
  readonly commit?: string | undefined;
}

export interface Proposal {
  readonly edits: readonly FileEdit[];
  readonly files: readonly { readonly path: string; readonly diff: string }[];
  readonly hook: HookType | undefined;
  readonly notes: readonly string[];
}

/** Looks at the repository. Throws {@link UserError} if it has a configuration already: nothing is overwritten. */
export async function survey(cwd: string): Promise<Survey> {
  const { repository, top } = locate({ cwd, paths: [] });
  if (repository !== undefined && repository.top === undefined)
    throw new UserError(`${cwd} is a bare repository`, 'kempt init writes to a work tree.');
  refuseConfigured(top);
  const paths = repository ? await listPaths(repository) : listFolder(top).map(({ path }) => path);
  const forge = repository && (await detectForge(repository));
  return {
    top,
    languages: toLanguages(paths),
    tools: detectTools(top, paths),
    cis: toCis(paths),
    forge,
    branch: repository && (await detectBranch(repository)),
    workflow: repository ? findWorkflow(top, paths, forge?.forge) : { state: 'none', blueprints: [] },
  };
}

function refuseConfigured(top: string): void {
  const found = configNames.find((name) => existsSync(join(top, name)));
  if (found === undefined) return;
  throw new UserError(
    `This repository has a configuration already: ${found}`,
    `Change it by hand (kempt plan shows what it comes to), or remove it to begin anew. For the hook alone: kempt hook install`,
  );
}

/** What `kempt init` does unless it is told otherwise: no hook, as that is each one's own affair. */
export function defaultChoices({ tools, workflow }: Survey): InitChoices {
  return { keep: tools.map(({ id }) => id), add: [], workflow: workflow.state === 'possible', hook: false };
}

/** Works out the files. Throws {@link UserError} for a tool that there is not, and where a hook cannot be. */
export async function propose(found: Survey, choices: InitChoices, program: OwnProgram): Promise<Proposal> {
  const { top } = found;
  const create = (path: string, after: string): FileEdit => ({
    kind: 'write',
    path: join(top, path),
    before: undefined,
    after,
  });
  const own = [create(configNames[0], toConfigText(toNamed(found, choices)))];
  const workflow = await workflowOf(found, choices, program);
  const hook = choices.hook ? await planHook({ cwd: top, program }) : undefined;
  const edits = [...own, ...workflow.edits, ...(hook?.edits ?? [])];
  const files = edits.map((edit) => ({
    path: shownPath(edit.kind === 'rename' ? edit.to : edit.path, top),
    diff: toDiff([edit], top),
  }));
  return { edits, files, hook: hook?.type, notes: [...workflow.notes, ...(hook?.notes ?? [])] };
}

/** A repository gets its configuration also where nobody knows which commit of Kempt to pin. */
async function workflowOf(
  { top, workflow: { state, blueprints } }: Survey,
  choices: InitChoices,
  { cli }: OwnProgram,
): Promise<Pick<Proposal, 'edits' | 'notes'>> {
  if (!choices.workflow || state !== 'possible') return { edits: [], notes: [] };
  // That is a mistake of whoever asks, and not in the way of a workflow only.
  toCommit(choices.commit);
  try {
    const plans = await planBlueprints({ cwd: top, cli, commit: choices.commit }, blueprints);
    const notes = blueprints.map((id) => `${id} needs: ${blueprintNamed(id).needs}`);
    return { edits: plans.flatMap(({ edits }) => edits), notes };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const add = `kempt blueprint add ${blueprints.join(' ')}${choices.commit === undefined ? ' --commit COMMIT' : ''}`;
    return { edits: [], notes: [`No workflow: ${error.message}. Later: ${add}`] };
  }
}

function toNamed({ tools }: Survey, { keep, add }: InitChoices): readonly NamedTool[] {
  const found = tools.map(({ id, why }) => ({ id, why, on: keep.includes(id) || add.includes(id) }));
  const asked = [...new Set(add)].filter((id) => !found.some((tool) => tool.id === id));
  return [...found, ...asked.map((id) => ({ id: toolNamed(id).id, on: true }))];
}

/** Writes the files. Throws {@link UserError} if one of them has come to be since. */
export function writeProposal({ edits }: Proposal, { top }: Survey): void {
  const taken = edits.find((edit) => edit.kind === 'write' && edit.before === undefined && isTaken(edit.path, edits));
  if (taken?.kind === 'write')
    throw new UserError(`${shownPath(taken.path, top)} has been written meanwhile`, 'Look at it, and try again.');
  applyEdits(edits);
}

/** Whether there is a file that none of the edits moves away. */
function isTaken(path: string, edits: readonly FileEdit[]): boolean {
  return existsSync(path) && !edits.some((edit) => edit.kind === 'rename' && edit.from === path);
}
