import {
  boolean,
  type Described,
  integer,
  list,
  nullable,
  object,
  type Schema,
  sha,
  string,
} from '../forges/contract.ts';

/* The operations that Kempt asks for, as the API of Gitea describes them (https://docs.gitea.com/api/), and where it differs that of Forgejo. */

const time: Schema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT' };
const user = object({ id: integer, login: string, full_name: string, email: string });
const paging = { page: { type: 'integer', minimum: 1 }, limit: { type: 'integer', minimum: 1 } };
const text = { type: 'string', minLength: 1 };

const comment = object({ id: integer, body: string, user, html_url: string, created_at: time, updated_at: time });
const review = object({
  id: integer,
  user,
  state: { enum: ['APPROVED', 'PENDING', 'COMMENT', 'REQUEST_CHANGES', 'REQUEST_REVIEW'] },
  body: string,
  commit_id: sha,
  stale: boolean,
  official: boolean,
  dismissed: boolean,
  comments_count: integer,
  submitted_at: time,
});
const reviewComment = object({
  id: integer,
  body: string,
  user,
  resolver: nullable(user),
  pull_request_review_id: integer,
  created_at: time,
  updated_at: time,
  path: string,
  commit_id: sha,
  original_commit_id: string,
  diff_hunk: string,
  position: integer,
  original_position: integer,
});
const branch = object({ label: string, ref: string, sha, repo_id: integer });
const state: Schema = { enum: ['pending', 'success', 'error', 'failure', 'warning'] };
const status = object({
  id: integer,
  status: state,
  context: string,
  description: string,
  target_url: string,
  creator: user,
});

const repository = '/repos/{owner}/{repo}';
const pull = `${repository}/pulls/{index}`;

const described = {
  user: { method: 'GET', path: '/user', answers: { 200: user } },
  repository: {
    method: 'GET',
    path: repository,
    answers: {
      200: object({
        id: integer,
        full_name: string,
        permissions: object({ admin: boolean, push: boolean, pull: boolean }),
      }),
    },
  },
  // Before the pull request, whose number it would be taken for.
  diff: { method: 'GET', path: `${repository}/pulls/{index}.diff`, answers: { 200: string } },
  pull: {
    method: 'GET',
    path: pull,
    answers: {
      200: object({
        id: integer,
        number: integer,
        title: string,
        body: string,
        state: { enum: ['open', 'closed'] },
        merged: boolean,
        merge_base: sha,
        head: branch,
        base: branch,
      }),
    },
  },
  reviews: { method: 'GET', path: `${pull}/reviews`, query: paging, answers: { 200: list(review) } },
  reviewComments: { method: 'GET', path: `${pull}/reviews/{review}/comments`, answers: { 200: list(reviewComment) } },
  createReview: {
    method: 'POST',
    path: `${pull}/reviews`,
    body: object(
      {
        event: { enum: ['APPROVED', 'PENDING', 'COMMENT', 'REQUEST_CHANGES'] },
        body: string,
        commit_id: sha,
        comments: list(
          object({ path: string, body: text, new_position: integer, old_position: integer }, [
            'new_position',
            'old_position',
          ]),
        ),
      },
      ['body'],
    ),
    answers: { 200: review },
  },
  deleteReviewComment: {
    method: 'DELETE',
    path: `${pull}/reviews/{review}/comments/{comment}`,
    answers: { 204: undefined },
  },
  resolve: { method: 'POST', path: `${repository}/pulls/comments/{comment}/resolve`, answers: { 204: undefined } },
  unresolve: { method: 'POST', path: `${repository}/pulls/comments/{comment}/unresolve`, answers: { 204: undefined } },
  comments: { method: 'GET', path: `${repository}/issues/{index}/comments`, answers: { 200: list(comment) } },
  createComment: {
    method: 'POST',
    path: `${repository}/issues/{index}/comments`,
    body: object({ body: text }),
    answers: { 201: comment },
  },
  editComment: {
    method: 'PATCH',
    path: `${repository}/issues/comments/{comment}`,
    body: object({ body: text }),
    answers: { 200: comment },
  },
  statuses: { method: 'GET', path: `${repository}/statuses/{sha}`, query: paging, answers: { 200: list(status) } },
  createStatus: {
    method: 'POST',
    path: `${repository}/statuses/{sha}`,
    body: object({ state, context: string, description: string, target_url: string }, ['target_url']),
    answers: { 201: status },
  },
} satisfies Readonly<Record<string, Described>>;

export type OperationName = keyof typeof described;
export const operations: Readonly<Record<OperationName, Described>> = described;
