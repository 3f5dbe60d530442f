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

/* The operations that Kempt asks for, as https://docs.gitlab.com/api/ describes them: discussions, merge_requests, notes, commits, users. */

const time: Schema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT' };
const person = object({ id: integer, username: string, name: string, state: string, web_url: string });

const end = object(
  {
    line_code: { type: 'string', pattern: '^[0-9a-f]{40}_\\d+_\\d+$' },
    type: { enum: ['new', 'old'] },
    old_line: integer,
    new_line: integer,
  },
  ['old_line', 'new_line'],
);
const range = object({ start: end, end });

const toPosition = (line: Schema): Schema =>
  object(
    {
      base_sha: sha,
      start_sha: sha,
      head_sha: sha,
      position_type: { enum: ['text', 'image', 'file'] },
      old_path: string,
      new_path: string,
      old_line: line,
      new_line: line,
      line_range: nullable(range),
    },
    ['old_line', 'new_line', 'line_range'],
  );

const note = object(
  {
    id: integer,
    type: nullable({ enum: ['DiffNote', 'DiscussionNote'] }),
    body: string,
    author: person,
    created_at: time,
    updated_at: time,
    system: boolean,
    noteable_id: integer,
    noteable_type: { const: 'MergeRequest' },
    noteable_iid: integer,
    project_id: integer,
    resolvable: boolean,
    resolved: boolean,
    position: toPosition(nullable(integer)),
  },
  ['resolved', 'position'],
);
const discussion = object({
  id: { type: 'string', pattern: '^[0-9a-f]{40}$' },
  individual_note: boolean,
  notes: list(note),
});

const shas = { base_sha: sha, head_sha: sha, start_sha: sha };
const paging = { page: integer, per_page: { type: 'integer', minimum: 1, maximum: 100 } };
const mergeRequest = '/projects/{id}/merge_requests/{iid}';
const status = object({
  id: integer,
  sha,
  ref: string,
  status: { enum: ['pending', 'running', 'success', 'failed', 'canceled'] },
  name: string,
  target_url: nullable(string),
  description: nullable(string),
  allow_failure: boolean,
  author: person,
});
const level = nullable(object({ access_level: integer, notification_level: integer }));
const body = object({ body: { type: 'string', minLength: 1 } });

const described = {
  user: { method: 'GET', path: '/user', answers: { 200: person } },
  token: {
    method: 'GET',
    path: '/personal_access_tokens/self',
    answers: {
      200: object({
        id: integer,
        name: string,
        revoked: boolean,
        active: boolean,
        scopes: list(string),
        user_id: integer,
      }),
    },
  },
  project: {
    method: 'GET',
    path: '/projects/{id}',
    answers: {
      200: object({
        id: integer,
        path_with_namespace: string,
        default_branch: string,
        permissions: object({ project_access: level, group_access: level }),
      }),
    },
  },
  mergeRequest: {
    method: 'GET',
    path: mergeRequest,
    answers: {
      200: object({
        id: integer,
        iid: integer,
        project_id: integer,
        title: string,
        state: { enum: ['opened', 'closed', 'locked', 'merged'] },
        sha,
        source_branch: string,
        target_branch: string,
        diff_refs: object(shas),
      }),
    },
  },
  versions: {
    method: 'GET',
    path: `${mergeRequest}/versions`,
    query: paging,
    answers: {
      200: list(
        object({
          id: integer,
          head_commit_sha: sha,
          base_commit_sha: sha,
          start_commit_sha: sha,
          created_at: time,
          merge_request_id: integer,
          state: string,
        }),
      ),
    },
  },
  diffs: {
    method: 'GET',
    path: `${mergeRequest}/diffs`,
    query: paging,
    answers: {
      200: list(
        object({
          old_path: string,
          new_path: string,
          a_mode: string,
          b_mode: string,
          diff: string,
          collapsed: boolean,
          too_large: boolean,
          new_file: boolean,
          renamed_file: boolean,
          deleted_file: boolean,
        }),
      ),
    },
  },
  discussions: {
    method: 'GET',
    path: `${mergeRequest}/discussions`,
    query: paging,
    answers: { 200: list(discussion) },
  },
  startDiscussion: {
    method: 'POST',
    path: `${mergeRequest}/discussions`,
    body: object({ body: { type: 'string', minLength: 1 }, position: toPosition(integer) }),
    answers: { 201: discussion },
  },
  resolveDiscussion: {
    method: 'PUT',
    path: `${mergeRequest}/discussions/{discussion}`,
    body: object({ resolved: boolean }),
    answers: { 200: discussion },
  },
  editDiscussionNote: {
    method: 'PUT',
    path: `${mergeRequest}/discussions/{discussion}/notes/{note}`,
    body,
    answers: { 200: note },
  },
  deleteDiscussionNote: {
    method: 'DELETE',
    path: `${mergeRequest}/discussions/{discussion}/notes/{note}`,
    answers: { 204: undefined },
  },
  createNote: { method: 'POST', path: `${mergeRequest}/notes`, body, answers: { 201: note } },
  editNote: { method: 'PUT', path: `${mergeRequest}/notes/{note}`, body, answers: { 200: note } },
  statuses: {
    method: 'GET',
    path: '/projects/{id}/repository/commits/{sha}/statuses',
    query: { name: string, ref: string, all: boolean, ...paging },
    answers: { 200: list(status) },
  },
  postStatus: {
    method: 'POST',
    path: '/projects/{id}/statuses/{sha}',
    body: object(
      {
        state: { enum: ['pending', 'running', 'success', 'failed', 'canceled', 'skipped'] },
        name: string,
        description: { type: 'string', maxLength: 255 },
        ref: string,
        target_url: string,
      },
      ['ref', 'target_url'],
    ),
    answers: { 201: status },
  },
  mergeBase: {
    method: 'GET',
    path: '/projects/{id}/repository/merge_base',
    query: { 'refs[]': { type: 'array', items: string, minItems: 2 } },
    answers: { 200: object({ id: sha, short_id: string, title: string, parent_ids: list(sha) }) },
  },
} satisfies Readonly<Record<string, Described>>;

export type OperationName = keyof typeof described;
export const operations: Readonly<Record<OperationName, Described>> = described;
