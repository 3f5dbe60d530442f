import { anchor, follow, type Misplaced, newReply, newThread, type Place } from './anchors.ts';
import { showReview, showReviewComment } from './present.ts';
import { invalid, notFound, Problem, unprocessable } from './problem.ts';
import type { Pull, Review } from './types.ts';
import { type Answer, type Call, type Handler, longestBody, paged, tooLong, type World } from './world.ts';

interface NewReview {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly comments?: readonly (Place & { readonly body: string })[];
}

interface NewComment extends Place {
  readonly body: string;
  readonly commit_id: string;
  readonly in_reply_to?: number;
}

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;
const bodyTooLong = `Body is too long (maximum is ${longestBody} characters)`;

function isPart(world: World, pull: Pull, commit: string): boolean {
  return world.git.commits(pull.baseSha, pull.headSha).includes(commit);
}

function addReview({ world, account }: Call, pull: Pull, review: Pick<Review, 'body' | 'state' | 'commitId'>): Review {
  const added = { ...review, id: world.nextId(), login: account.login, submittedAt: new Date().toISOString() };
  pull.reviews.push(added);
  return added;
}

function createReview(call: Call): Answer {
  const { world, account, params } = call;
  const pull = world.pull(params['pull_number'] ?? '');
  const { commit_id: commit = pull.headSha, body = '', event, comments = [] } = call.body as NewReview;
  refuseReview(call, pull, { commit, body, event, comments });
  const hunks = comments.map((comment) => anchor(world, pull, commit, comment));
  const wrong = hunks.filter((hunk): hunk is Misplaced => typeof hunk !== 'string');
  if (wrong.length > 0) {
    throw unprocessable(...new Set(wrong.map(({ field, message }) => `Pull request review thread ${field} ${message}`)));
  }
  const state = event === undefined ? 'PENDING' : states[event];
  const review = addReview(call, pull, { body, state, commitId: commit });
  for (const [index, place] of comments.entries()) {
    const by = { login: account.login, body: place.body, reviewId: review.id };
    const comment = newThread(world, { place, commit, hunk: String(hunks[index]) }, by);
    follow(world, pull, comment, commit, pull.headSha);
    pull.comments.push(comment);
  }
  return { status: 200, body: showReview(world, pull, review) };
}

function refuseReview(
  { world, account }: Call,
  pull: Pull,
  review: Required<Pick<NewReview, 'body' | 'comments'>> & {
    readonly commit: string;
    readonly event: NewReview['event'] | undefined;
  },
): void {
  const { commit, body, event, comments } = review;
  if (!isPart(world, pull, commit)) throw unprocessable('The commit_id is not part of the pull request');
  if (body === '' && (event === 'REQUEST_CHANGES' || (event === 'COMMENT' && comments.length === 0))) {
    throw unprocessable("Body can't be blank");
  }
  if ([body, ...comments.map((comment) => comment.body)].some(tooLong)) throw unprocessable(bodyTooLong);
  if (comments.some((comment) => comment.body.trim() === '')) {
    throw unprocessable("Pull request review comment body can't be blank");
  }
  const pending = pull.reviews.some(({ login, state }) => login === account.login && state === 'PENDING');
  if (pending) throw unprocessable('User can only have one pending review per pull request');
}

function createComment(call: Call): Answer {
  const { world, account, params } = call;
  const pull = world.pull(params['pull_number'] ?? '');
  const place = call.body as NewComment;
  refuseBody(place.body);
  const { commit_id: commit, in_reply_to: answered } = place;
  const first = answered === undefined ? undefined : pull.comments.find(({ id }) => id === answered);
  if (answered !== undefined && first === undefined) throw notFound();
  if (!first && !isPart(world, pull, commit)) throw refused('commit_id', 'is not part of the pull request');
  const hunk = first ? '' : anchor(world, pull, commit, place);
  if (typeof hunk !== 'string') {
    const field = `pull_request_review_thread.${hunk.field}`;
    throw refused(field, `${field} ${hunk.message}`);
  }
  const review = addReview(call, pull, { body: '', state: 'COMMENTED', commitId: commit });
  const by = { login: account.login, body: place.body, reviewId: review.id };
  const comment = first ? newReply(world, first, by) : newThread(world, { place, commit, hunk }, by);
  if (!first) follow(world, pull, comment, commit, pull.headSha);
  pull.comments.push(comment);
  return { status: 201, body: showReviewComment(world, pull, comment) };
}

const refused = (field: string, message: string): Problem => invalid('PullRequestReviewComment', field, message);

function refuseBody(body: string): void {
  if (body.trim() === '') throw refused('body', "body can't be blank");
  if (tooLong(body)) throw refused('body', bodyTooLong);
}

function updateComment(call: Call): Answer {
  const { pull, comment } = call.world.reviewComment(call.params['comment_id'] ?? '');
  const { body } = call.body as { readonly body: string };
  refuseBody(body);
  comment.body = body;
  return { status: 200, body: showReviewComment(call.world, pull, comment) };
}

function deleteComment({ world, params }: Call): Answer {
  const { pull, comment } = world.reviewComment(params['comment_id'] ?? '');
  pull.comments = pull.comments.filter((one) => one !== comment);
  return { status: 204 };
}

function listComments(call: Call): Answer {
  const { world, params } = call;
  const pull = world.pull(params['pull_number'] ?? '');
  const { items, headers } = paged(call, pull.comments, (comment) => showReviewComment(world, pull, comment));
  return { status: 200, body: items, headers };
}

function listReviews(call: Call): Answer {
  const { world, params } = call;
  const pull = world.pull(params['pull_number'] ?? '');
  const { items, headers } = paged(call, pull.reviews, (review) => showReview(world, pull, review));
  return { status: 200, body: items, headers };
}

export const reviews: Readonly<Record<string, Handler>> = {
  'pulls/create-review': createReview,
  'pulls/list-reviews': listReviews,
  'pulls/create-review-comment': createComment,
  'pulls/list-review-comments': listComments,
  'pulls/update-review-comment': updateComment,
  'pulls/delete-review-comment': deleteComment,
};
