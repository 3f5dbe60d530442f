import { type Answered, Refusal } from '../forges/server.ts';
import { git } from '../github/diff.ts';
import type { Annotation, Comment, User, World } from './world.ts';

/** A validated request. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly user: User;
}

type Operation = (world: World, call: Call) => Answered;

const limits = { comment: 32_768, annotations: 1000, summary: 450, data: 10 } as const;

interface Content {
  readonly content?: { readonly raw?: string };
  readonly inline?: { readonly path: string; readonly to?: number; readonly start_to?: number };
}

function rawOf(body: unknown): string {
  const { content: { raw = '' } = {} } = body as Content;
  if (raw.trim() === '') throw new Refusal(400, 'Bad request: content.raw: This field is required');
  if (raw.length > limits.comment) throw new Refusal(400, 'Bad request: content.raw: too long');
  return raw;
}

/** Where a comment may stand: on a file of the diff, at lines that it shows. */
function placeOf(world: World, { inline }: Content): Partial<Comment> {
  if (inline === undefined) return {};
  const { path, to: line, start_to: startLine } = inline;
  const ranges = world.shown(path);
  if (ranges === undefined) throw new Refusal(400, 'Bad request: inline.path: not in the diff');
  if (line === undefined) return { path };
  const shown = ranges.some(({ from, to }) => from <= (startLine ?? line) && line <= to);
  if (!shown || (startLine !== undefined && startLine >= line))
    throw new Refusal(400, 'Bad request: inline: not in the diff');
  return { path, line, startLine };
}

function toComment({ id, user, raw, parent, path, line, startLine, outdated, deleted, resolved }: Comment): object {
  return {
    type: 'pullrequest_comment',
    id,
    user,
    deleted,
    content: { type: 'rendered', raw: deleted ? '' : raw, markup: 'markdown', html: '' },
    ...(parent !== undefined && { parent: { type: 'pullrequest_comment', id: parent } }),
    ...(path !== undefined && {
      inline: { path, outdated, from: null, to: line ?? null, start_from: null, start_to: startLine ?? null },
    }),
    resolution: resolved ? { type: 'comment_resolution', user } : null,
  };
}

/** What the real answers have that the description forbids, and the nulls that it does not allow. */
export function toDescribed(body: unknown): unknown {
  const text = JSON.stringify(body, (key, value: unknown) => {
    if (value === null || key === 'outdated') return undefined;
    if (key === 'content' && value instanceof Object) return { ...value, type: undefined };
    return value;
  });
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

function paged(items: readonly object[], { query }: Call, path: string): Answered {
  const size = Number(query.get('pagelen') ?? 10);
  if (size > 100) throw new Refusal(400, 'Invalid pagelen');
  const page = Number(query.get('page') ?? 1);
  const more = items.length > page * size;
  const values = items.slice((page - 1) * size, page * size);
  const next = `{base}${path}?pagelen=${size}&page=${page + 1}`;
  return { status: 200, body: { pagelen: size, page, size: items.length, values, ...(more && { next }) } };
}

function addAnnotations(world: World, { params, body }: Call): Answered {
  const { annotations } = world.report(params['commit']);
  for (const one of body as readonly Annotation[]) {
    if (!one.external_id || !one.summary) throw new Refusal(400, 'external_id and summary are required');
    if (one.summary.length > limits.summary) throw new Refusal(400, 'summary: must be at most 450 characters');
    annotations.set(one.external_id, one);
  }
  if (annotations.size > limits.annotations) throw new Refusal(400, 'A report can contain up to 1000 annotations');
  return { status: 200, body: (body as object[]).map((one) => ({ type: 'report_annotation', ...one })) };
}

function putReport(world: World, { params, body }: Call): Answered {
  const commit = params['commit'] ?? '';
  const fields = body as Readonly<Record<string, unknown>>;
  if (!fields['title'] || !fields['details']) throw new Refusal(400, 'title and details are required');
  if (Array.isArray(fields['data']) && fields['data'].length > limits.data) throw new Refusal(400, 'data: too many');
  const known = world.reports.find((one) => one.commit === commit);
  if (known) known.fields = { ...known.fields, ...fields };
  else world.reports.push({ commit, fields, annotations: new Map() });
  return { status: 200, body: { type: 'report', ...fields } };
}

const repository = '/repositories/{workspace}/{repo_slug}';
const pull = `${repository}/pullrequests/{pull_request_id}`;
const report = `${repository}/commit/{commit}/reports/{reportId}`;

/** By method and path of the description. */
export const operations: Readonly<Record<string, Operation>> = {
  'get /user': (_, { user }) => {
    if (user.type === 'user') return { status: 200, body: user };
    throw new Refusal(403, 'This API is not accessible by this authentication mechanism.');
  },
  [`get ${repository}`]: (world) => ({ status: 200, body: { type: 'repository', full_name: world.repository } }),
  [`get ${repository}/commit/{commit}`]: (world, { params }) => ({
    status: 200,
    body: { type: 'commit', hash: git(world.gitDir, 'rev-parse', `${params['commit']}^{commit}`).trim() },
  }),
  [`get ${report}`]: (world, { params }) => ({
    status: 200,
    body: { type: 'report', ...world.report(params['commit']).fields },
  }),
  [`put ${report}`]: putReport,
  [`delete ${report}`]: (world, { params }) => {
    world.reports.splice(world.reports.indexOf(world.report(params['commit'])), 1);
    return { status: 204 };
  },
  [`post ${report}/annotations`]: addAnnotations,
  [`get ${repository}/merge-base/{revspec}`]: (world, { params }) => {
    const [base = '', head = ''] = (params['revspec'] ?? '').split('..');
    return { status: 200, body: { type: 'commit', hash: git(world.gitDir, 'merge-base', base, head).trim() } };
  },
  [`get ${repository}/diff/{spec}`]: (world, { params }) => {
    const [head = '', base = ''] = (params['spec'] ?? '').split('..');
    const text = git(world.gitDir, 'diff', '-M', `${base}...${head}`);
    return { status: 200, text, headers: { 'content-type': 'text/plain' } };
  },
  [`get ${pull}`]: ({ number, open, headSha, baseSha }) => ({
    status: 200,
    body: {
      type: 'pullrequest',
      id: number,
      state: open ? 'OPEN' : 'MERGED',
      source: { commit: { hash: headSha.slice(0, 12) } },
      destination: { commit: { hash: baseSha.slice(0, 12) } },
    },
  }),
  [`get ${pull}/diff`]: ({ repository: name, headSha, baseSha }) => ({
    status: 302,
    headers: { location: `{base}/repositories/${name}/diff/${headSha}..${baseSha}` },
  }),
  [`get ${pull}/comments`]: (world, call) =>
    paged(
      world.comments.map(toComment),
      call,
      `/repositories/${world.repository}/pullrequests/${world.number}/comments`,
    ),
  [`post ${pull}/comments`]: (world, { body, user }) => {
    const comment = world.add(user, rawOf(body), placeOf(world, body as Content));
    return { status: 201, body: toComment(comment) };
  },
  [`put ${pull}/comments/{comment_id}`]: (world, { params, body, user }) => {
    const comment = world.comment(params['comment_id']);
    if (comment.user.uuid !== user.uuid) throw new Refusal(403, 'You may only edit your own comments');
    comment.raw = rawOf(body);
    return { status: 200, body: toComment(comment) };
  },
  [`delete ${pull}/comments/{comment_id}`]: (world, { params, user }) => {
    const comment = world.comment(params['comment_id']);
    if (comment.user.uuid !== user.uuid) throw new Refusal(403, 'You may only delete your own comments');
    comment.deleted = true;
    return { status: 204 };
  },
  [`post ${pull}/comments/{comment_id}/resolve`]: (world, { params, user }) => {
    const comment = world.comment(params['comment_id']);
    if (comment.path === undefined || comment.parent !== undefined) throw new Refusal(403, 'Not on the diff');
    if (comment.resolved) throw new Refusal(409, 'Already resolved');
    comment.resolved = true;
    return { status: 200, body: { type: 'comment_resolution', user } };
  },
  [`delete ${pull}/comments/{comment_id}/resolve`]: (world, { params }) => {
    const comment = world.comment(params['comment_id']);
    if (!comment.resolved) throw new Refusal(404, 'Not resolved');
    comment.resolved = false;
    return { status: 204 };
  },
};
