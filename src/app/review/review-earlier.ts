import type { ReviewConfig } from '../../config/review.ts';
import type { Build } from '../../domain/build.ts';
import { UpstreamError } from '../../domain/errors.ts';
import type { Report } from '../../domain/report.ts';
import { fetchCommits } from '../../lib/git/fetch.ts';
import type { EarlierPull, Forge } from '../../modules/forges/forge.ts';
import { examine } from '../check.ts';
import { type Access, toGitUser } from '../forge.ts';
import { locate } from '../place.ts';
import type { RunRequest } from '../run-request.ts';
import { withReview } from './merge.ts';
import { runReview } from './run-review.ts';
import { listenTo } from './talk.ts';

/** A run with rights, behind one that had none. */
export interface EarlierStage {
  readonly request: RunRequest;
  readonly build: Build;
  readonly access: Access;
  readonly forge: Forge;
  readonly pull: EarlierPull;
}

/**
 * The report of the run that had no key, with a review of its change. The change is read from git's objects: nothing of
 * it is checked out or run. Where it cannot be had, the report stands as it is, and the failure is told.
 */
export async function reviewEarlier(
  found: Report,
  stage: EarlierStage,
  config: ReviewConfig,
): Promise<{ readonly report: Report; readonly failures: readonly string[] }> {
  const report = withoutReview(found);
  try {
    return await reviewFetched(report, stage, config);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { report, failures: [`The change was not reviewed: ${error.message}`] };
  }
}

async function reviewFetched(
  report: Report,
  { request, build, access, forge, pull }: EarlierStage,
  config: ReviewConfig,
): Promise<{ readonly report: Report; readonly failures: readonly string[] }> {
  const { cwd, env, model, cache, review: mode } = request;
  const { repository } = locate({ cwd, paths: [] });
  if (repository === undefined)
    return {
      report,
      failures: ['The change was not reviewed: check out the default branch before, with actions/checkout'],
    };
  const head = report.scope.head!;
  const base = await forge.fetchMergeBase(pull.target, head, pull.number);
  const remote = { server: build.server, user: toGitUser(access), token: access.token };
  await fetchCommits(repository, [base, head], remote);
  const scope = { cwd, paths: [], base, head, exactBase: true, trust: base, tools: false, cache: false };
  const checked = { ...(await examine(scope)), report };
  const name = cache === false ? undefined : `${build.server}/${build.repository}#${pull.number}`;
  const talk = listenTo(forge, pull.number);
  const outcome = await runReview(checked, { config, env, model, name, talk, tools: false });
  return { report: withReview(report, outcome, mode === 'on'), failures: talk.failures };
}

/** What a run without a key says of a review is that it had none, or not true. */
function withoutReview(report: Report): Report {
  return {
    ...report,
    review: undefined,
    findings: report.findings.filter(({ rule }) => !rule.startsWith('review/')),
    runs: report.runs.filter(({ check }) => check !== 'review'),
  };
}
