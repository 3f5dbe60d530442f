import type { Call } from '../forges/contract.ts';
import { type Answered, Refusal } from '../forges/server.ts';
import { git } from '../github/diff.ts';
import type { OperationName } from './description.ts';
import type { Comment, CommitStatus, Person, World } from './world.ts';

const now = '2026-11-21T12:00:00Z';
/** A page is no longer than this, whatever is asked for. */
const longestPage = 30;

const toUser = ({ id, login }: Person) => ({ id, login, full_name: '', email: `${login}@example.com` });

const toComment = ({ id, body, author }: Comment) => ({
  id,
  body,
  user: toUser(author),
  html_url: `https://gitea.test/${id}`,
  created_at: now,
  updated_at: now,
});

const toReview = ({ comments }: World, { id, author, commit }: World['reviews'][number]) => ({
  id,
  user: toUser(author),
  state: 'COMMENT',
  body: '',
  commit_id: commit,
  stale: false,
  official: false,
  dismissed: false,
  comments_count: comments.filter(({ place }) => place?.review === id).length,
  submitted_at: now,
});

function toReviewComment({ id, body, author, resolver, place }: Comment) {
  const { review, path, line, hunk, commit } = place!;
  return {
    id,
    body,
    user: toUser(author),
    resolver: resolver ? toUser(resolver) : null,
    pull_request_review_id: review,
    created_at: now,
    updated_at: now,
    path,
    commit_id: commit,
    original_commit_id: '',
    diff_hunk: hunk,
    position: line,
    original_position: 0,
  };
}

const toStatus = ({ id, state, context, description }: CommitStatus, creator: Person) => ({
  id,
  status: state,
  context,
  description,
  target_url: '',
  creator: toUser(creator),
});

/** One page of a list, and how long it is as a whole. */
function paged(items: readonly unknown[], query: URLSearchParams): Answered {
  const size = Math.min(Number(query.get('limit') ?? longestPage), longestPage);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  return { status: 200, headers: { 'x-total-count': String(items.length) }, body: items.slice(from, from + size) };
}

function ownComment(world: World, { params }: Call, me: Person): Comment {
  const comment = world.comment(Number(params['comment']));
  if (comment.author.id !== me.id) throw new Refusal(403, 'user should have permission to edit comment');
  return comment;
}

type Answer = (world: World, call: Call, me: Person) => Answered;

/** What Gitea does, by operation. */
export const answers: Readonly<Record<OperationName, Answer>> = {
  user: (_, __, me) => ({ status: 200, body: toUser(me) }),
  repository: ({ repository }, _, { write }) => {
    const permissions = { admin: false, push: write, pull: true };
    return { status: 200, body: { id: 9, full_name: repository, permissions } };
  },
  diff: ({ gitDir, mergeBase, head }) => ({
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    text: git(gitDir, '-c', 'core.quotePath=true', 'diff', '-M', mergeBase, head),
  }),
  pull: ({ index, open, mergeBase, head, base }) => {
    const toBranch = (ref: string, sha: string) => ({ label: ref, ref, sha, repo_id: 9 });
    const sides = { head: toBranch('change', head), base: toBranch('main', base) };
    const state = open ? 'open' : 'closed';
    return {
      status: 200,
      body: { id: 70, number: index, title: 'Change', body: '', state, merged: false, merge_base: mergeBase, ...sides },
    };
  },
  reviews: (world, { query }) =>
    paged(
      world.reviews.map((one) => toReview(world, one)),
      query,
    ),
  reviewComments: ({ comments }, { params }) => ({
    status: 200,
    body: comments.filter(({ place }) => place?.review === Number(params['review'])).map(toReviewComment),
  }),
  createReview: (world, { body }, me) => {
    const { commit_id: commit, comments } = body as unknown as {
      commit_id: string;
      comments: { path: string; body: string; new_position: number }[];
    };
    if (commit !== world.head) throw new Refusal(422, 'another commit');
    const id = world.review(me);
    for (const one of comments) world.say(me, one.body, world.place(id, one.path, one.new_position));
    return { status: 200, body: toReview(world, world.reviews.at(-1)!) };
  },
  deleteReviewComment: (world, call, me) => {
    const comment = ownComment(world, call, me);
    world.comments = world.comments.filter((one) => one !== comment);
    return { status: 204 };
  },
  resolve: (world, { params }, me) => {
    world.comment(Number(params['comment'])).resolver = me;
    return { status: 204 };
  },
  unresolve: (world, { params }) => {
    world.comment(Number(params['comment'])).resolver = undefined;
    return { status: 204 };
  },
  comments: ({ comments }) => ({
    status: 200,
    body: comments.filter(({ place }) => place === undefined).map(toComment),
  }),
  createComment: (world, { body }, me) => ({ status: 201, body: toComment(world.say(me, String(body['body']))) }),
  editComment: (world, call, me) => {
    const comment = ownComment(world, call, me);
    comment.body = String(call.body['body']);
    return { status: 200, body: toComment(comment) };
  },
  statuses: ({ statuses }, { params, query }, me) =>
    paged(
      statuses.filter(({ sha }) => sha === params['sha']).map((one) => toStatus(one, me)),
      query,
    ),
  createStatus: (world, { params, body }, me) => {
    const said = body as unknown as Omit<CommitStatus, 'id' | 'sha'>;
    const status = { ...said, id: world.nextId(), sha: params['sha']! };
    world.statuses.push(status);
    return { status: 201, body: toStatus(status, me) };
  },
};
