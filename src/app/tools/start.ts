import type { Config } from '../../config/schema.ts';
import { withRange } from '../../domain/change-set.ts';
import { type CoverageFigures, loadFigures } from '../../lib/coverage-file.ts';
import type { GitWork } from '../git-work.ts';
import { loadDirty } from '../git-work.ts';
import type { Place } from '../place.ts';
import type { CheckRequest } from '../request.ts';
import { commitOf, type Scope } from '../scope.ts';
import type { Share } from '../share.ts';
import type { Reach } from '../workspaces.ts';
import type { ToolConfigs } from './catalogue.ts';
import { checkWithTools, type ToolsOutcome } from './check-tools.ts';
import { listAll } from './list-all.ts';
import type { ToolsInput } from './session.ts';

export interface StartInput {
  readonly request: CheckRequest;
  readonly place: Place;
  readonly config: Config | undefined;
  readonly work: GitWork;
  readonly scope: Scope;
  readonly share?: Share | undefined;
  readonly reach?: Reach | undefined;
}

/** Runs the tools on what a check looks at. */
export async function startTools(input: StartInput): Promise<ToolsOutcome | undefined> {
  return await checkWithTools(await toToolsInput(input));
}

/** What the tools are to look at, of what a check does. */
export async function toToolsInput({
  request,
  place,
  config,
  work,
  scope,
  share,
  reach,
}: StartInput): Promise<ToolsInput> {
  const { repository, top } = place;
  const { entries, index } = await listAll(scope, place);
  const worktree = repository?.top !== undefined;
  return {
    configs: (config?.tools ?? {}) as ToolConfigs,
    only: request.only,
    skip: request.skip,
    repository,
    top,
    entries,
    files: scope.files,
    index,
    change: scope.change && (await withRange(scope.change)),
    dirty: work.dirty ?? (worktree ? loadDirty(repository) : undefined),
    staged: request.staged === true,
    commit: await commitOf(request, scope),
    cache: request.cache ?? config?.cache ?? true,
    figures: request.ignoreFigures ? undefined : await loadFiguresOf(request, place),
    share,
    reach,
    progress: request.said,
  };
}

/** Those of the commit that is trusted, if it is not the work tree. */
async function loadFiguresOf({ trust }: CheckRequest, { repository, top }: Place): Promise<CoverageFigures> {
  if (trust === undefined || repository === undefined) return loadFigures(top);
  return await (await import('../trusted.ts')).figuresOf(repository, top, trust);
}
