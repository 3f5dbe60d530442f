import type { Report } from '../domain/report.ts';
import type { Lens } from '../domain/review.ts';
import { git } from '../lib/git/git.ts';
import { findRepository } from '../lib/git/repository.ts';
import { examine } from './check.ts';
import { isOfChange, locate } from './place.ts';
import type { CheckRequest } from './request.ts';
import { type Estimate, estimateReview } from './review/estimate.ts';
import { onlyReview } from './review/merge.ts';
import { prepareToReview, type ReviewOrder, runReview } from './review/run-review.ts';

export interface ReviewRequest extends CheckRequest {
  readonly env: NodeJS.ProcessEnv;
  /** Asked instead of the configured models. */
  readonly model: string | undefined;
  readonly lenses: readonly Lens[];
  readonly record: string | undefined;
  readonly replay: string | undefined;
  /** Forget how hunks were judged before. */
  readonly full: boolean;
}

/** Reviews a change: without one named, what the work tree changes. Throws `UserError`, `UpstreamError`. */
export async function reviewChange(request: ReviewRequest): Promise<Report> {
  const { checked, order } = await begin(request);
  return onlyReview(checked.report, await runReview(checked, order));
}

/** What that would take; a text says why there is nothing to ask. */
export async function estimate(request: ReviewRequest): Promise<Estimate | string> {
  const { checked, order } = await begin(request);
  const prospect = await prepareToReview(checked, order);
  return typeof prospect === 'string' ? prospect : estimateReview(prospect);
}

async function begin(
  request: ReviewRequest,
): Promise<{ readonly checked: Awaited<ReturnType<typeof examine>>; readonly order: ReviewOrder }> {
  const scoped = isOfChange(request) ? request : { ...request, changed: '' };
  const checked = await examine(scoped);
  const place = locate(scoped);
  const { env, model, lenses, record, replay, full } = request;
  const name = request.cache === false ? undefined : await nameOf(place.repository?.top ?? scoped.cwd, checked.report);
  const order = { config: checked.config?.review, env, model, lenses, record, replay, full, name };
  return { checked, order: { ...order, tools: request.gitDir === undefined && request.head === undefined } };
}

/** A branch since it left another is one change, however often it is reviewed. */
async function nameOf(folder: string, { scope }: Report): Promise<string> {
  const repository = findRepository(folder);
  if (repository === undefined) return `${folder} ${scope.base} ${scope.head}`;
  const branch = await git(repository, ['rev-parse', '--abbrev-ref', 'HEAD']);
  return `${repository.gitDir} ${scope.base} ${branch.toString('utf8').trim()}`;
}
