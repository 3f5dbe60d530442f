import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ChangeSet, RangedChange } from '../../domain/change-set.ts';
import { type Entry, isRegular } from '../../domain/entry.ts';
import { cacheFolder } from '../../lib/cache-folder.ts';
import type { CoverageFigures } from '../../lib/coverage-file.ts';
import type { IndexListing } from '../../lib/git/index-file.ts';
import { materialise } from '../../lib/git/materialise.ts';
import { headCommit, type Repository } from '../../lib/git/repository.ts';
import { toMatcher } from '../../lib/glob.ts';
import { shrinkResults } from '../../lib/result-cache.ts';
import { linkInstalled } from '../../lib/scratch.ts';
import { VersionMemory } from '../../lib/version-memory.ts';
import { Limiter } from '../../pipeline/tools/limiter.ts';
import type { Share } from '../share.ts';
import type { Reach } from '../workspaces.ts';
import type { ToolConfigs } from './catalogue.ts';
import { findCopy } from './copies.ts';
import type { Copy, CopyOptions, NoCopy } from './copy.ts';
import { isDivisible } from './divisible.ts';
import { Contents } from './inputs.ts';
import type { Held } from './judge-coverage.ts';
import { checkWith, type OneToolInput, recall, type ToolOutcome } from './one-tool.ts';
import type { RunPlace } from './run-command.ts';
import { policyOf, reachedFor, wholeScope } from './scope-of.ts';
import type { Chosen } from './select.ts';
import { takes } from './takes.ts';

/** What the tools are to look at. */
export interface ToolsInput {
  readonly configs: ToolConfigs;
  readonly only: readonly string[] | undefined;
  readonly skip: readonly string[] | undefined;
  readonly repository: Repository | undefined;
  readonly top: string;
  /** All files there are. */
  readonly entries: readonly Entry[];
  /** Those that are to be looked at. */
  readonly files: readonly Entry[];
  readonly index: IndexListing | undefined;
  readonly change: RangedChange | undefined;
  /** Files that are not as the index says. */
  readonly dirty: Promise<ReadonlySet<string>> | undefined;
  readonly staged: boolean;
  /** The commit that is looked at, if it is not the work tree or what is staged. */
  readonly commit: string | undefined;
  /** Whether results are kept. */
  readonly cache: boolean;
  /** In percent, by tool: below what coverage must not fall. */
  readonly figures?: CoverageFigures | undefined;
  /** How far the change reaches: tools of larger scope look no farther. */
  readonly reach?: Reach | undefined;
  /** What of it this machine does, of several. */
  readonly share?: Share | undefined;
  readonly progress?: ((message: string) => void) | undefined;
}

/** One look at a repository with its tools: copies are looked for once, and share the cores. */
export class ToolSession {
  readonly #input: ToolsInput;
  readonly #chosen: readonly Chosen[];
  readonly #cache = cacheFolder();
  readonly #versions = new VersionMemory(this.#cache);
  readonly #limiter = new Limiter(availableParallelism());
  readonly #copies = new Map<string, Promise<Copy | NoCopy>>();
  readonly #paths: ReadonlySet<string>;

  constructor(input: ToolsInput, chosen: readonly Chosen[]) {
    this.#input = input;
    this.#chosen = chosen;
    this.#paths = new Set(input.entries.map(({ path }) => path));
  }

  async run(): Promise<readonly ToolOutcome[]> {
    const { input, place, contents } = { input: this.#input, ...(await this.#open()) };
    const dirty = await input.dirty;
    const isThere = (path: string): boolean => !dirty?.has(path) || existsSync(join(place.top, path));
    const all = input.files.filter((entry) => isGivable(entry) && isThere(entry.path)).map(({ path }) => path);
    const held = { change: input.change, figures: input.figures };
    const { share } = input;
    const ran = await this.#runAll({
      place,
      contents,
      files: all,
      chosen: this.#chosen,
      held,
      ...(share && { own: ({ setting }, path) => !isDivisible(setting) || share.has(path) }),
    });
    const outcomes = ran.map((one) => this.#withUngivable(one));
    this.#versions.save();
    if (input.cache && outcomes.some(({ files }) => files > 0)) shrinkResults(this.#cache);
    return outcomes;
  }

  /** Runs tools on files of a copy of the repository. */
  async checkIn(folder: string, files: readonly string[]): Promise<readonly ToolOutcome[]> {
    const { entries } = this.#input;
    const contents = Contents.ofFolder(folder, entries);
    return await this.#runAll({ place: this.placeIn(folder), contents, files, chosen: this.#chosen });
  }

  /** The folder that holds what is looked at: the top, or a copy that lasts as long as the process. */
  async openTop(): Promise<string> {
    return (await this.#open()).place.top;
  }

  placeIn(folder: string): RunPlace {
    return this.#place(folder, this.#input.entries);
  }

  async #runAll({ place, contents, files, chosen, held, own }: RunAll): Promise<readonly ToolOutcome[]> {
    const { change, progress } = this.#input;
    const gone = change?.files.flatMap(({ base, head }) => (base && base.path !== head?.path ? [base.path] : [])) ?? [];
    let left = chosen.length;
    return await Promise.all(
      chosen.map(async (one) => {
        const takesIt = files.length + gone.length > 0 ? takes(one.setting, toMatcher, place.top) : () => false;
        const taken = files.filter(takesIt);
        // A file that is gone is no more given to anything, but what looks at all of them may miss it.
        const whole = wholeScope(one) && (taken.length > 0 || gone.some(takesIt));
        const given = own ? taken.filter((path) => own(one, path)) : taken;
        if (given.length < taken.length && given.length === 0) return nothingOf(one);
        const outcome = await checkWith(one, {
          ...this.#toolInput(one, { place, contents }),
          files: whole ? this.#wholeOf(one, place) : given,
          part: change !== undefined,
          held,
        });
        left--;
        if (left > 0 && outcome.ms > 1000) progress?.(`${one.setting.id} done, ${left} to go`);
        return outcome;
      }),
    );
  }

  /** A tool that has to leave out a file it should look at has not done its work. */
  #withUngivable(outcome: ToolOutcome): ToolOutcome {
    const one = this.#chosen.find(({ setting }) => setting.id === outcome.id);
    if (one === undefined || wholeScope(one) || outcome.status === 'failed') return outcome;
    const takesIt = takes(one.setting, toMatcher, this.#input.top);
    const left = this.#input.files.find(({ raw }) => raw !== undefined && takesIt(raw.toString('latin1')));
    return left
      ? { ...outcome, status: 'failed', reason: `it cannot be given ${left.path}: its name is not UTF-8` }
      : outcome;
  }

  #wholeOf({ setting }: Chosen, place: RunPlace): readonly string[] {
    return place.files.filter(takes(setting, toMatcher, place.top)).filter(reachedFor(setting, this.#input));
  }

  /** Each copy is looked for once, whoever asks. */
  async copyFor({ setting }: Chosen, root: string): Promise<Copy | NoCopy> {
    const { install, resolve } = setting.tool;
    const key = JSON.stringify([
      install ?? setting.id,
      setting.tool.version,
      setting.tool.check.argv[0],
      resolve,
      root,
    ]);
    const before = this.#copies.get(key);
    if (before) return await before;
    const found = findCopy(setting, root, this.#copyOptions());
    this.#copies.set(key, found);
    return await found;
  }

  #copyOptions(): CopyOptions {
    const { top, progress } = this.#input;
    const locks = async () => (await import('../../modules/tools/locks.gen.ts')).locks;
    const mayInstall = process.env['KEMPT_OFFLINE'] === undefined;
    return { top, cache: this.#cache, env: process.env, mayInstall, locks, progress, versions: this.#versions };
  }

  /** The work tree, if it is what is to be looked at; else a copy of that. */
  async #open(): Promise<{ readonly place: RunPlace; readonly contents: Contents }> {
    const { top, entries, index, repository, commit, staged } = this.#input;
    const dirty = await this.#input.dirty;
    const elsewhere = staged
      ? (dirty?.size ?? 0) > 0
      : commit !== undefined && (await this.#isElsewhere(commit, dirty));
    if (!elsewhere || repository === undefined) {
      return { place: this.#place(top, entries, dirty), contents: Contents.ofFolder(top, entries, dirty, index) };
    }
    const folder = await materialise(repository, staged ? '' : (commit ?? 'HEAD'));
    linkInstalled(folder, top, []);
    return { place: this.#place(folder, entries), contents: Contents.ofFolder(folder, entries) };
  }

  /** Whether the work tree is not the commit that is checked. */
  async #isElsewhere(head: string, dirty: ReadonlySet<string> | undefined): Promise<boolean> {
    const { repository } = this.#input;
    if (repository?.top === undefined || (dirty?.size ?? 0) > 0) return true;
    if (head === headCommit(repository)) return false;
    const { git } = await import('../../lib/git/git.ts');
    const [here, there] = (await git(repository, ['rev-parse', 'HEAD^{tree}', `${head}^{tree}`]))
      .toString('utf8')
      .trim()
      .split('\n');
    return here !== there;
  }

  #place(top: string, entries: readonly Entry[], dirty?: ReadonlySet<string>): RunPlace {
    const { change } = this.#input;
    const isThere = (path: string): boolean => !dirty?.has(path) || existsSync(join(top, path));
    return {
      top,
      files: entries.filter((entry) => isGivable(entry) && isThere(entry.path)).map(({ path }) => path),
      has: (path) => this.#paths.has(path),
      env: process.env,
      limiter: this.#limiter,
      cores: availableParallelism(),
      values: change ? { base: change.base, head: change.head ?? 'HEAD' } : {},
    };
  }

  /** What tools find in the base versions of the files in which they found something, if that is how they tell what is new. */
  async runBase(outcomes: readonly ToolOutcome[]): Promise<readonly ToolOutcome[]> {
    const { change, repository, top } = this.#input;
    const again = this.#chosen.filter(({ setting: { tool } }) => (tool.base ?? policyOf(tool.check.scope)) === 'rerun');
    if (change === undefined || repository === undefined || again.length === 0) return [];
    const wanted = new Map(again.map(({ setting }) => [setting.id, toBasePaths(change, outcomes, setting.id)]));
    const files = [...new Set([...wanted.values()].flatMap((paths) => [...paths]))];
    if (files.length === 0) return [];
    const { listCommit } = await import('../../lib/git/ls-tree.ts');
    const entries = await listCommit(repository, change.base);
    const touched = new Set(change.files.flatMap(({ base, head }) => [base?.path ?? '', head?.path ?? '']));
    const contents = Contents.ofTree(top, entries, touched);
    const place = this.#place(top, entries);
    const known = await Promise.all(
      again.map(async (one) => {
        const own = [...(wanted.get(one.setting.id) ?? [])];
        const input = { ...this.#toolInput(one, { place, contents }), files: own, part: true };
        return own.length === 0 ? nothingOf(one) : await recall(one, input);
      }),
    );
    const rest = again.filter((_, i) => known[i] === undefined);
    const remembered = known.filter((outcome) => outcome !== undefined);
    if (rest.length === 0) return remembered;
    const folder = await materialise(repository, change.base);
    linkInstalled(folder, top, []);
    const ran = await this.#runAll({
      place: this.#place(folder, entries),
      contents: Contents.ofTree(folder, entries, new Set()),
      files,
      chosen: rest,
      own: ({ setting }, path) => wanted.get(setting.id)?.has(path) === true,
    });
    return [...remembered, ...ran];
  }

  #toolInput(
    one: Chosen,
    { place, contents }: Pick<RunAll, 'place' | 'contents'>,
  ): Omit<OneToolInput, 'files' | 'part'> {
    const cache = this.#input.cache ? this.#cache : undefined;
    return { place, contents, cache, copyFor: (root) => this.copyFor(one, root) };
  }
}

interface RunAll {
  readonly place: RunPlace;
  readonly contents: Contents;
  readonly files: readonly string[];
  readonly chosen: readonly Chosen[];
  readonly held?: Held;
  /** Whether a tool is to look at a file; default: at all it takes. */
  readonly own?: (one: Chosen, path: string) => boolean;
}

function nothingOf({ setting: { id } }: Chosen): ToolOutcome {
  return { id, status: 'skipped', elsewhere: true, findings: [], files: 0, cached: 0, ms: 0 };
}

/** The base paths of the files in which a tool found something. */
function toBasePaths(change: ChangeSet, outcomes: readonly ToolOutcome[], id: string): ReadonlySet<string> {
  const own = outcomes.filter((outcome) => outcome.id === id).flatMap(({ findings }) => findings);
  const found = new Set(own.map(({ location }) => location.path));
  const bases = change.files.flatMap(({ path, base }) => (base && found.has(path) && isGivable(base) ? [base] : []));
  return new Set(bases.map(({ path }) => path));
}

/** Arguments are text: a name that is not UTF-8 cannot be one. */
function isGivable(entry: Entry): boolean {
  return isRegular(entry) && entry.raw === undefined;
}
