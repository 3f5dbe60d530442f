import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadConfig } from '../config/load.ts';
import { toModelSettings } from '../config/review.ts';
import type { Call } from '../domain/completion.ts';
import { UpstreamError, UserError } from '../domain/errors.ts';
import { lastLine } from '../domain/region.ts';
import type { Finding, Report } from '../domain/report.ts';
import { git } from '../lib/git/git.ts';
import { findRepository } from '../lib/git/repository.ts';
import { checks } from '../modules/checks/index.gen.ts';
import { parseBare, parseSame, toBareRequest, toSameRequest } from '../pipeline/review/bare.ts';
import {
  addScores,
  type Pair,
  type Rates,
  type Remark,
  type Score,
  sayTheSame,
  type Truth,
  toPairs,
  toRates,
  toScore,
} from '../pipeline/review/score.ts';
import { locate } from './place.ts';
import { type Gateway, openGateway } from './review/gateway.ts';
import { withoutSecretsIn } from './review/redact.ts';
import { reviewChange } from './review.ts';

const line = z.int().positive().nullish();
const comment = z.object({ path: z.string(), note: z.string(), side: z.string(), from_line: line, to_line: line });

/** The form of AACR-Bench: https://github.com/alibaba/aacr-bench */
const dataset = z.object({
  prs: z.array(
    z.object({
      pr: z.string(),
      repo: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
      base: z.string().regex(/^[0-9a-f]{40,64}$/),
      head: z.string().regex(/^[0-9a-f]{40,64}$/),
      positive_comments: z.array(comment),
      negative_comments: z.array(comment),
    }),
  ),
});
type Pull = z.infer<typeof dataset>['prs'][number];

export interface BenchRequest {
  readonly cwd: string;
  readonly config: string | undefined;
  /** The data set. */
  readonly file: string;
  /** A folder of git directories named `owner+name` or `owner+name/repo`. */
  readonly repositories: string;
  readonly model: string | undefined;
  /** Names the pull requests that are wanted, by the ends of their addresses; none: all. */
  readonly only: readonly string[];
  readonly record: string | undefined;
  readonly replay: string | undefined;
  /** Whether a model says which remarks are the same; else their words decide. */
  readonly judge: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly said: (message: string) => void;
}

/** What one way to review came to, over all pull requests. */
export interface Measured extends Score {
  readonly tokens: { readonly input: number; readonly cached: number; readonly output: number };
  /** US dollars; absent: the price of a model is not known. */
  readonly cost?: number | undefined;
  /** In milliseconds, of the models: what they took when they were asked. */
  readonly ms: number;
  /** Pull requests of which a part could not be reviewed. */
  readonly incomplete: number;
}

export interface BenchResult {
  readonly models: readonly string[];
  readonly review: Measured & { readonly rates: Rates };
  readonly bare: Measured & { readonly rates: Rates };
  /** Pull requests without a repository. */
  readonly missing: readonly string[];
  /** Those that could not be measured; no figure counts them. */
  readonly failed: readonly { readonly pr: string; readonly reason: string }[];
}

/**
 * Reviews every pull request of a data set, once with the pipeline and once with a bare prompt. What one of them cost is not
 * lost if another fails. Throws `UserError`, and if none can be measured what the first failed with.
 */
export async function benchReview(request: BenchRequest): Promise<BenchResult> {
  const { prs } = parseDataset(request.file);
  const wanted = prs.filter(({ pr }) => request.only.length === 0 || request.only.some((end) => pr.endsWith(end)));
  const missing: string[] = [];
  const failed: { readonly pr: string; readonly error: Error }[] = [];
  const rows: { readonly review: Measured; readonly bare: Measured; readonly models: readonly string[] }[] = [];
  for (const [index, pull] of wanted.entries()) {
    const gitDir = toGitDir(request.repositories, pull.repo);
    if (gitDir === undefined) {
      missing.push(pull.pr);
      continue;
    }
    request.said(`${index + 1} of ${wanted.length}: ${pull.pr}`);
    try {
      rows.push(await measure(request, pull, gitDir));
    } catch (error) {
      if (!(error instanceof UserError || error instanceof UpstreamError)) throw error;
      failed.push({ pr: pull.pr, error });
    }
  }
  const [first] = failed;
  if (rows.length === 0 && first) throw first.error;
  if (rows.length === 0)
    throw new UserError(
      `No pull request of ${request.file} can be reviewed: ${request.repositories} has no repository of it`,
    );
  return {
    models: [...new Set(rows.flatMap(({ models }) => models))],
    review: add(rows.map(({ review }) => review)),
    bare: add(rows.map(({ bare }) => bare)),
    missing,
    failed: failed.map(({ pr, error }) => ({ pr, reason: error.message })),
  };
}

function parseDataset(file: string): z.infer<typeof dataset> {
  try {
    return dataset.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new UserError(`${file} is no data set: ${reason}`, 'It has the form of AACR-Bench: { "prs": […] }.', {
      cause,
    });
  }
}

function toGitDir(folder: string, repo: string): string | undefined {
  const plain = join(folder, repo.replace('/', '+'));
  return [join(plain, 'repo'), plain].find((one) => existsSync(join(one, 'HEAD')));
}

async function measure(request: BenchRequest, pull: Pull, gitDir: string): ReturnType<typeof both> {
  const folder = (given: string | undefined): string | undefined =>
    given && join(given, pull.pr.replace(/^https?:\/\/[^/]*\//, '').replaceAll('/', '+'));
  const [record, replay] = [folder(request.record), folder(request.replay)];
  return await both({ ...request, record, replay }, pull, gitDir);
}

async function both(
  request: BenchRequest,
  pull: Pull,
  gitDir: string,
): Promise<{ readonly review: Measured; readonly bare: Measured; readonly models: readonly string[] }> {
  const { cwd, config, model, env, record, replay } = request;
  const { base, head } = pull;
  const scope = { cwd, config, gitDir, base, head, paths: [], tools: false, cache: false };
  const report = await reviewChange({ ...scope, model, env, record, replay, lenses: [], full: true });
  const { review } = report;
  if (review === undefined || review.skipped !== undefined)
    throw new UserError(`${pull.pr} was not reviewed: ${review?.skipped ?? 'there was nothing to ask'}`);
  const loaded = await loadConfig(locate({ cwd, paths: [] }).top, config, checks);
  const gateway = await openGateway(toModelSettings(loaded?.review, model), { env, record, replay, now: new Date() });
  if ('skipped' in gateway) throw new UserError(gateway.skipped);
  const truth = toTruth(pull);
  const sameIn = async (remarks: readonly Remark[]): Promise<readonly Pair[]> =>
    await findSame(toPairs(remarks, truth), request.judge ? gateway : undefined);
  const ours = report.findings.map(toRemark);
  const bare = await askBare(gateway, gitDir, pull);
  const bareCalls = [...gateway.calls];
  return {
    models: [...new Set(review.calls.map((call) => call.model))],
    review: toMeasured(toScore(ours, truth, await sameIn(ours)), review.calls, review.unreviewed.length > 0),
    bare: toMeasured(toScore(bare.remarks, truth, await sameIn(bare.remarks)), bareCalls, bare.failed),
  };
}

/** Only what stands in the new version can be remarked on. */
function toTruth({ positive_comments: positives, negative_comments: negatives }: Pull): Truth {
  const toRemarks = (comments: Pull['positive_comments']): Remark[] =>
    comments.flatMap(({ path, note, side, from_line: from, to_line: to }) => {
      const [startLine, endLine] = [from ?? to, to ?? from];
      if (side !== 'right' || startLine == null || endLine == null) return [];
      return [{ path, startLine, endLine, text: note }];
    });
  return { positives: toRemarks(positives), negatives: toRemarks(negatives) };
}

function toRemark({ location: { path, region }, message }: Finding): Remark {
  const startLine = region?.startLine ?? 1;
  return { path, startLine, endLine: region ? lastLine(region) : startLine, text: message };
}

async function askBare(
  { ask }: Gateway,
  gitDir: string,
  { base, head }: Pull,
): Promise<{ readonly remarks: readonly Remark[]; readonly failed: boolean }> {
  const repository = findRepository('.', gitDir)!;
  const diff = await git(repository, ['diff', '-U3', '--no-ext-diff', '--no-textconv', `${base}...${head}`, '--']);
  try {
    const { value } = await ask(toBareRequest(diff.toString('utf8')), parseBare);
    return { remarks: value, failed: false };
  } catch (error) {
    // It may be too long for the model: that is a result of the bare prompt, too.
    if (error instanceof UpstreamError) return { remarks: [], failed: true };
    throw error;
  }
}

async function findSame(pairs: readonly Pair[], judge: Gateway | undefined): Promise<readonly Pair[]> {
  if (judge === undefined) return pairs.filter(sayTheSame);
  if (pairs.length === 0) return [];
  const { value } = await judge.ask(toSameRequest(pairs, withoutSecretsIn), (answer) => parseSame(answer, pairs));
  return value;
}

type Calls = readonly Pick<Call, 'usage' | 'cost' | 'ms'>[] | NonNullable<Report['review']>['calls'];

function toMeasured(score: Score, calls: Calls, incomplete: boolean): Measured {
  const sum = (pick: (call: Calls[number]) => number): number => calls.reduce((total, call) => total + pick(call), 0);
  const priced = calls.every(({ cost }) => cost !== undefined);
  return {
    ...score,
    tokens: {
      input: sum(({ usage }) => usage.input),
      cached: sum(({ usage }) => usage.cached),
      output: sum(({ usage }) => usage.output),
    },
    ...(priced && { cost: sum(({ cost }) => cost ?? 0) }),
    ms: sum(({ ms }) => ms),
    incomplete: incomplete ? 1 : 0,
  };
}

function add(all: readonly Measured[]): BenchResult['review'] {
  const sum = (pick: (one: Measured) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const score = addScores(all);
  return {
    ...score,
    rates: toRates(score),
    tokens: {
      input: sum(({ tokens }) => tokens.input),
      cached: sum(({ tokens }) => tokens.cached),
      output: sum(({ tokens }) => tokens.output),
    },
    ...(all.every(({ cost }) => cost !== undefined) && { cost: sum(({ cost }) => cost ?? 0) }),
    ms: sum(({ ms }) => ms),
    incomplete: sum(({ incomplete }) => incomplete),
  };
}
