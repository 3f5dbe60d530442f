import type { Ask } from '../../domain/completion.ts';
import type { Finding } from '../../domain/report.ts';
import type { Anchored, Lens, ReviewHunk, ReviewPack } from '../../domain/review.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { mapLimit } from '../../lib/map-limit.ts';
import type { HumanComment } from './feedback.ts';
import { type Briefing, findSystem } from './find.ts';
import { type Recalled, type Reviewed, recall } from './memory.ts';
import { type Settled, settle, tally, toAbouts, toMemory, toUnreviewed, type Unreviewed } from './outcome.ts';
import { type FindOutcome, findIn, type PassContext, type VerifyOutcome, verifyGroup } from './passes.ts';
import { rank } from './rank.ts';
import { toShingles } from './sanitise.ts';
import { type DropReason, screen, stillWanted, type Unwanted } from './screen.ts';
import { type Refusal, suggest } from './suggest.ts';
import { type ChangeSummary, summarise } from './summary.ts';
import { toFinding } from './to-finding.ts';
import { type Judged, toVerifyGroups, verifySystem } from './verify.ts';

const confidential = toShingles([findSystem, verifySystem]);

/** What is reviewed, and what is known of it. Everything of the repository's configuration is that of the merge base. */
export interface ReviewInput {
  readonly packs: readonly ReviewPack[];
  readonly briefing: Briefing;
  /** Passes over each pack besides the one over everything. */
  readonly lenses: readonly Lens[];
  /** What earlier runs made of the change; none: everything is reviewed. */
  readonly earlier: readonly Reviewed[];
  /** What people said at lines. */
  readonly comments: readonly HumanComment[];
  readonly unwanted: Unwanted;
  readonly settings: ReviewSettings;
}

export interface ReviewSettings {
  /** From 0 to 1: how sure the verifier has to be. */
  readonly threshold: number;
  /** How many remarks may stand at lines. */
  readonly cap: number;
  /** Requests at a time. */
  readonly concurrency: number;
  /** Beginnings of addresses that may be named, see `SanitiseContext`. */
  readonly links: readonly string[];
}

/** What the review reaches the world by. */
export interface ReviewWorld {
  readonly ask: Ask;
  /** Another model for the second look, or the same. */
  readonly verifyAsk: Ask;
  /** A file of the head, each its own; undefined if there is no such file, or it is no text. */
  readonly open: (path: string) => Promise<SourceFile | undefined>;
  /** Takes out secrets; lines stay lines where it can. */
  readonly hide: (text: string) => string;
  /** See `SuggestContext`. */
  readonly judge: (path: string, content: Buffer) => Promise<boolean>;
  /** Random; in a replay the same as in the record. */
  readonly seed: string;
}

export interface ReviewResult {
  /** What is said at the lines, the weightiest first. */
  readonly findings: readonly Finding[];
  /** What is unclear, or beyond the cap: for the summary only. */
  readonly folded: readonly Finding[];
  /** Remarks of earlier runs that are settled. */
  readonly settled: readonly Settled[];
  /** Not empty: the review is incomplete. */
  readonly unreviewed: readonly Unreviewed[];
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>;
  /** Replacements that are not offered. */
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  readonly summary: ChangeSummary;
  /** To be remembered for the next run. */
  readonly reviewed: readonly Reviewed[];
}

/** Reviews a change: few remarks, each proven, and what could not be reviewed by name. */
export async function review(input: ReviewInput, world: ReviewWorld): Promise<ReviewResult> {
  const { packs, settings, unwanted } = input;
  const hunks = packs.flatMap((pack) => pack.hunks);
  const files = await openAll(hunks, world);
  const context = toContext(input, world, files);
  const recalled = await recall(input.earlier, hunks, context);
  const standing = stillWanted(recalled.standing, unwanted);
  const doubtful = stillWanted(recalled.doubtful, unwanted);
  const cardsOf = toCardsOf(packs);
  const verify = (candidates: readonly Anchored[]): Promise<VerifyOutcome[]> =>
    mapLimit(toVerifyGroups(candidates, cardsOf), settings.concurrency, (group) =>
      verifyGroup(group, settings.threshold, context),
    );
  const [found, rechecked] = await Promise.all([find(input, recalled, context), verify(doubtful.kept)]);
  const again = settle(doubtful.kept, rechecked);
  const own = [...standing.kept, ...again.still];
  const said = { known: input.briefing.known, own, comments: input.comments };
  const news = screen(
    found.flatMap((one) => one.candidates),
    said,
    unwanted,
  );
  const verified = await verify(news.kept);
  const judged = verified.flatMap((one) => one.judged);
  const remarks = [...own, ...judged.filter(({ verdict }) => verdict !== 'refuted')];
  const unreviewed = toUnreviewed(found, [...rechecked, ...verified]);
  const abouts = toAbouts(hunks, recalled, found);
  const published = await publish(remarks, files, input, world, context);
  return {
    ...published,
    settled: [...recalled.gone, ...again.settled],
    unreviewed: [...unreviewed.values()],
    dropped: tally([
      ...[standing, doubtful, news, ...found].flatMap((one) => one.dropped),
      ...judged.flatMap(({ verdict }) => (verdict === 'refuted' ? (['refuted'] as const) : [])),
    ]),
    summary: summarise(abouts, published.findings, context),
    reviewed: toMemory(input.earlier, abouts, remarks, unreviewed),
  };
}

type Files = ReadonlyMap<string, SourceFile>;

async function openAll(hunks: readonly ReviewHunk[], { open }: ReviewWorld): Promise<Files> {
  const paths = [...new Set(hunks.map(({ path }) => path))];
  const opened = await Promise.all(paths.map(async (path) => [path, await open(path)] as const));
  return new Map(opened.flatMap(([path, file]) => (file ? [[path, file] as const] : [])));
}

function toContext(
  { briefing, settings }: ReviewInput,
  world: ReviewWorld,
  files: Files,
): PassContext & { readonly verifyAsk: Ask } {
  const { ask, verifyAsk, hide, seed } = world;
  return {
    ask,
    verifyAsk,
    hide,
    seed,
    briefing,
    links: settings.links,
    confidential,
    lines: (path) => linesOf(files.get(path)),
    read: async (path) => linesOf(files.get(path) ?? (await world.open(path))),
  };
}

function linesOf(file: SourceFile | undefined): readonly string[] {
  return file ? file.lineStarts().map((_, index) => file.line(index)) : [];
}

function toCardsOf(packs: readonly ReviewPack[]): (hunk: ReviewHunk) => string {
  const cards = new Map(packs.flatMap((pack) => pack.hunks.map((hunk) => [hunk, pack.cards] as const)));
  return (hunk) => cards.get(hunk) ?? '';
}

/** All passes over what was not judged before. */
function find(
  { packs, lenses, settings }: ReviewInput,
  { unchanged }: Recalled,
  context: PassContext,
): Promise<FindOutcome[]> {
  const fresh = packs
    .map((pack) => ({ ...pack, hunks: pack.hunks.filter((hunk) => !unchanged.has(hunk)) }))
    .filter(({ hunks }) => hunks.length > 0);
  const passes = [undefined, ...lenses].flatMap((lens) => fresh.map((pack) => ({ pack, lens })));
  return mapLimit(passes, settings.concurrency, ({ pack, lens }) => findIn(pack, lens, context));
}

/** Everything that stands, as findings. */
async function publish(
  remarks: readonly Judged[],
  files: Files,
  { settings }: ReviewInput,
  { hide, judge }: ReviewWorld,
  context: PassContext,
): Promise<Pick<ReviewResult, 'findings' | 'folded' | 'refused'>> {
  const { inline, folded } = rank(remarks, settings.cap);
  const suggested = await suggest(inline, { open: (path) => files.get(path), hide, judge });
  const finish = (one: Judged): Finding => {
    const result = suggested.get(one);
    return toFinding(one, files.get(one.hunk.path)!, result?.kind === 'edit' ? result.edit : undefined, context);
  };
  const refused = [...suggested.values()].flatMap((one) => (one.kind === 'refused' ? [one.reason] : []));
  return { findings: inline.map(finish), folded: folded.map(finish), refused: tally(refused) };
}
