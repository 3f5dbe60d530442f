import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReviewConfig, toModelSettings } from '../../config/review.ts';
import { type RangedChange, withRange } from '../../domain/change-set.ts';
import { UserError } from '../../domain/errors.ts';
import type { Finding, Notification, Report } from '../../domain/report.ts';
import type { Lens, ReviewHunk, ReviewPack } from '../../domain/review.ts';
import { cacheFolder } from '../../lib/cache-folder.ts';
import type { Repository } from '../../lib/git/repository.ts';
import { toFeedback } from '../../pipeline/review/feedback.ts';
import type { LeftOut } from '../../pipeline/review/filter.ts';
import type { PromptContext } from '../../pipeline/review/find.ts';
import { learnedPath, proposeRules } from '../../pipeline/review/learned.ts';
import type { Reviewed } from '../../pipeline/review/memory.ts';
import { type ReviewResult, review } from '../../pipeline/review/review.ts';
import { promptVersion } from '../../pipeline/review/to-finding.ts';
import type { Checked } from '../run-check.ts';
import { toldOfChange } from '../trusted.ts';
import { loadBriefing, loadLearned, type Words } from './briefing.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { headFiles, textAt } from './head-files.ts';
import { openJudge } from './judge.ts';
import { prepareDefaults, prepareReview } from './prepare.ts';
import { withoutSecretsIn } from './redact.ts';
import { type Settings, toReviewSettings } from './settings.ts';
import type { Talk } from './talk.ts';
import { Verdicts } from './verdicts.ts';

/** What a review is to do, besides what the configuration says. */
export interface ReviewOrder {
  readonly config: ReviewConfig | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** Asked instead of the configured models. */
  readonly model?: string | undefined;
  readonly lenses?: readonly Lens[] | undefined;
  readonly record?: string | undefined;
  readonly replay?: string | undefined;
  /** Forget how hunks were judged before. */
  readonly full?: boolean | undefined;
  readonly words?: Words | undefined;
  /** What was said on the pull request, if there is one. */
  readonly talk?: Talk | undefined;
  /** What names the change among all others: verdicts and budgets are kept by it; absent: they are not. */
  readonly name?: string | undefined;
  /** Whether the checkout holds the head, so that tools may look at what is proposed. */
  readonly tools: boolean;
}

/** What comes of it, for the report. */
export interface ReviewOutcome {
  readonly findings: readonly Finding[];
  readonly section: NonNullable<Report['review']>;
  /** What is to be told besides. */
  readonly told: readonly Notification[];
  /** Whether what is left unreviewed makes the run incomplete. */
  readonly strict: boolean;
}

/** A review, ready to ask. */
export interface Prospect {
  readonly repository: Repository;
  readonly change: RangedChange;
  readonly gateway: Gateway;
  /** For the second look. */
  readonly second: Gateway;
  readonly settings: Settings;
  readonly lenses: Settings['lenses'];
  readonly packs: readonly ReviewPack[];
  readonly known: readonly ReviewHunk[];
  readonly leftOut: readonly LeftOut[];
  readonly context: PromptContext;
  readonly earlier: readonly Reviewed[];
  readonly verdicts: Verdicts | undefined;
}

/** Reads the change and makes ready what is to be asked; a text says why there is nothing to ask. Throws `UserError`. */
export async function prepareToReview(checked: Checked, order: ReviewOrder): Promise<Prospect | string> {
  const settings = toReviewSettings(order.config, order.lenses);
  const { change: changed, repository } = checked.scope;
  if (changed === undefined || repository === undefined) return 'there is no change to review';
  const change = await withRange(changed);
  const models = toModelSettings(order.config, order.model);
  const cache = order.name === undefined ? undefined : cacheFolder(order.env);
  const { env, record, replay } = order;
  const options = { env, record, replay, cache, pull: order.name, now: new Date() };
  const gateway = await openGateway(models, options);
  if ('skipped' in gateway) return gateway.skipped;
  const verify = order.config?.verify;
  const second = verify === undefined ? gateway : await openGateway(toModelSettings(order.config, verify), options);
  if ('skipped' in second) return second.skipped;
  const names = models.models.map(({ name }) => name);
  const decides = [order.name, promptVersion, names, order.config, settings.lenses];
  const verdicts = cache === undefined ? undefined : new Verdicts(cache, decides);
  const earlier = order.full ? [] : (verdicts?.load() ?? []);
  const judged = new Set(earlier.map(({ hunk }) => hunk));
  const shown = { ...prepareDefaults(), includes: settings.includes };
  const { packs, known, leftOut } = await prepareReview(repository, change, shown, (id) => judged.has(id));
  const briefing = await loadBriefing(repository, change, order.words ?? silent, settings, checked.report.findings);
  const context = { briefing, hide: withoutSecretsIn, seed: toSeed(order) };
  const { lenses } = settings;
  const asked = { packs, known, leftOut, context, earlier, verdicts };
  return { repository, change, gateway, second, settings, lenses, ...asked };
}

/** Reviews the change that was checked. Throws `UserError` for what makes no sense; other failures are told in the outcome. */
export async function runReview(checked: Checked, order: ReviewOrder): Promise<ReviewOutcome> {
  const prospect = await prepareToReview(checked, order);
  if (typeof prospect === 'string') {
    return { findings: [], strict: true, told: [], section: { ...nothing, skipped: prospect } };
  }
  const { repository, change, gateway, second, settings, packs, known, context, earlier } = prospect;
  const open = headFiles(repository, change);
  const read = async (path: string): Promise<Buffer | undefined> => (await open(path))?.bytes();
  const judge = await openJudge(order.tools ? checked : { ...checked, tools: undefined }, read);
  const learned = await loadLearned(repository, change);
  const { comments, rejections } = toFeedback((await order.talk?.threads()) ?? []);
  const { briefing, hide, seed } = context;
  const all = [...packs, ...toKnown(known)];
  const result = await review(
    { packs: all, briefing, lenses: settings.lenses, earlier, comments, unwanted: { rejections, learned }, settings },
    { ask: gateway.ask, verifyAsk: second.ask, open, hide, judge, seed },
  );
  prospect.verdicts?.save(result.reviewed);
  const rules = await textAt(repository, change.base, learnedPath);
  const proposed = proposeRules(rejections, rules, order.talk?.where ?? '');
  const section = { ...toSection(result, prospect), ...(proposed !== undefined && { proposed }) };
  const told = toldOfChange(change, [...settings.guides, learnedPath]);
  return { findings: result.findings, strict: settings.strict, told, section };
}

const silent: Words = { title: '', body: '' };

/** Hunks that were judged before have no part in what is asked. */
function toKnown(
  hunks: readonly ReviewHunk[],
): { readonly hunks: readonly ReviewHunk[]; cards: string; tokens: number }[] {
  return hunks.length === 0 ? [] : [{ hunks, cards: '', tokens: 0 }];
}

/** Random; a replay takes that of its record, as the questions have it in them. */
function toSeed({ record, replay }: ReviewOrder): string {
  if (replay !== undefined) {
    try {
      return readFileSync(join(replay, 'seed'), 'utf8').trim();
    } catch (cause) {
      throw new UserError(`The record ${replay} has no seed`, 'Record it anew: kempt review --record DIR', { cause });
    }
  }
  const seed = randomBytes(16).toString('hex');
  if (record !== undefined) {
    mkdirSync(record, { recursive: true });
    writeFileSync(join(record, 'seed'), `${seed}\n`);
  }
  return seed;
}

const nothing: NonNullable<Report['review']> = {
  folded: [],
  settled: [],
  unreviewed: [],
  leftOut: [],
  dropped: {},
  refused: {},
  hunks: { all: 0, known: 0 },
  calls: [],
};

function toSection(
  result: ReviewResult,
  { gateway, second, packs, known, leftOut }: Prospect,
): NonNullable<Report['review']> {
  const calls = gateway === second ? gateway.calls : [...gateway.calls, ...second.calls];
  const { folded, settled, unreviewed, dropped, refused, summary } = result;
  const fresh = packs.flatMap(({ hunks }) => hunks).length;
  return {
    ...(summary.what.length > 0 && { summary }),
    folded,
    settled: settled.map(({ path, claim }) => ({ path, claim })),
    unreviewed,
    leftOut,
    dropped,
    refused,
    hunks: { all: fresh + known.length, known: known.length },
    calls: calls.map(({ cost, failure, replayed, ...call }) => ({
      ...call,
      ...(cost !== undefined && { cost }),
      ...(failure !== undefined && { failure }),
      ...(replayed && { replayed }),
    })),
    pricesOf: gateway.pricesOf,
  };
}
