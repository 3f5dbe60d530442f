import { type Answered, Refusal } from '../forges/server.ts';
import { git } from '../github/diff.ts';
import type { Comment, Identity, Status, Thread, World } from './world.ts';

/** A validated request. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly user: Identity;
}

type Operation = (world: World, call: Call) => Answered;

const longest = 150_000;

interface Position {
  readonly line?: number;
  readonly offset?: number;
}

/** What is sent to make a thread. */
interface NewThread {
  readonly comments?: readonly { readonly content?: string; readonly parentCommentId?: number }[];
  readonly status?: string;
  readonly threadContext?: {
    readonly filePath?: string;
    readonly rightFileStart?: Position;
    readonly rightFileEnd?: Position;
  };
  readonly pullRequestThreadContext?: {
    readonly changeTrackingId?: number;
    readonly iterationContext?: { readonly secondComparingIteration?: number };
  };
}

const list = (value: readonly object[]): Answered => ({ status: 200, body: { count: value.length, value } });

function contentOf(content: string | undefined): string {
  if (!content?.trim()) throw new Refusal(400, 'A comment must have content');
  if (content.length > longest) throw new Refusal(400, 'The comment is longer than 150000 characters');
  return content;
}

/** Where a thread may stand: at lines, with offsets from 1, of a file that the iteration changes. */
function placeOf(world: World, { threadContext, pullRequestThreadContext: about }: NewThread): Partial<Thread> {
  if (threadContext === undefined) return {};
  const { filePath = '', rightFileStart: start, rightFileEnd: end } = threadContext;
  const iteration = about?.iterationContext?.secondComparingIteration ?? 0;
  const path = filePath.slice(1);
  const change = world.changes(iteration).find((one) => `/${one.path}` === filePath);
  if (change === undefined || change.tracking !== about?.changeTrackingId)
    throw new Refusal(400, 'changeTrackingId must be that of the file in the iteration');
  if (!start?.line || !end?.line || !start.offset || !end.offset || start.line > end.line)
    throw new Refusal(400, 'Positions have lines and offsets from 1');
  const lines = git(world.gitDir, 'show', `${world.heads[iteration - 1]}:${path}`).split('\n').length;
  if (end.line > lines) throw new Refusal(400, 'The line is behind the end of the file');
  return { path, line: end.line };
}

function toComment({ id, author, content, isDeleted }: Comment): object {
  const text = isDeleted ? {} : { content };
  return { id, parentCommentId: id === 1 ? 0 : 1, author, commentType: 'text', isDeleted, ...text };
}

function toThread({ id, comments, path, line, status }: Thread): object {
  const position = { line, offset: 1 };
  return {
    id,
    status,
    isDeleted: comments.every(({ isDeleted }) => isDeleted),
    comments: comments.map(toComment),
    threadContext:
      path === undefined ? null : { filePath: `/${path}`, rightFileStart: position, rightFileEnd: position },
  };
}

/** The comment of the path; only who wrote it may change it. */
function ownComment(world: World, { params, user }: Call): Comment {
  const found = world.thread(params['threadId']).comments.find(({ id }) => String(id) === params['commentId']);
  if (found === undefined || found.isDeleted) throw new Refusal(404, 'The comment does not exist');
  if (found.author.id !== user.id) throw new Refusal(403, 'Only the author may change a comment');
  return found;
}

function addStatus(world: World, body: unknown, commit: string, ofPull: boolean): Answered {
  const fields = body as { readonly state?: string; readonly context?: { readonly name?: string } };
  if (!fields.state || !fields.context?.name) throw new Refusal(400, 'A status has a state and a context');
  const status = { id: world.nextId(), commit, state: fields.state, fields: { ...fields }, ofPull };
  world.statuses.push(status);
  return { status: 200, body: toStatus(status) };
}

const toStatus = ({ id, fields }: Status): object => ({ ...fields, id });

function commitOf(world: World, version: string | null, type: string | null): string {
  return git(world.gitDir, 'rev-parse', type === 'branch' ? `refs/heads/${version}` : `${version}^{commit}`).trim();
}

const kinds: Readonly<Record<string, string>> = { added: 'add', removed: 'delete', renamed: 'edit, rename' };

const repository = '/{organization}/{project}/_apis/git/repositories/{repositoryId}';
const pull = `${repository}/pullRequests/{pullRequestId}`;

/** By method and path of the description. */
export const operations: Readonly<Record<string, Operation>> = {
  [`get ${repository}`]: ({ name }) => ({ status: 200, body: { name } }),
  [`get ${repository}/pullrequests/{pullRequestId}`]: (world) => ({
    status: 200,
    body: {
      pullRequestId: world.number,
      status: world.open ? 'active' : 'completed',
      lastMergeSourceCommit: { commitId: world.head },
      supportsIterations: true,
    },
  }),
  [`get ${pull}/iterations`]: (world) =>
    list(world.heads.map((commitId, index) => ({ id: index + 1, sourceRefCommit: { commitId } }))),
  [`get ${pull}/iterations/{iterationId}/changes`]: (world, { params, query }) => {
    const [skip, top] = [Number(query.get('$skip') ?? 0), Math.min(Number(query.get('$top') ?? 100), 50)];
    const all = world.changes(Number(params['iterationId']));
    const changeEntries = all.slice(skip, skip + top).map(({ path, status, tracking }) => ({
      changeTrackingId: tracking,
      changeType: kinds[status] ?? 'edit',
      item: { path: `/${path}` },
    }));
    const more = all.length > skip + top;
    return { status: 200, body: { changeEntries, nextSkip: more ? skip + top : 0, nextTop: more ? top : 0 } };
  },
  [`get ${repository}/items`]: (world, { query }) => {
    const commit = commitOf(world, query.get('versionDescriptor.version'), query.get('versionDescriptor.versionType'));
    if (query.get('$format') !== 'text') throw new Refusal(400, 'The fake gives text only');
    const text = git(world.gitDir, 'show', `${commit}:${query.get('path')?.slice(1)}`);
    return { status: 200, text, headers: { 'content-type': 'text/plain' } };
  },
  [`get ${repository}/diffs/commits`]: (world, { query }) => {
    const base = commitOf(world, query.get('baseVersion'), query.get('baseVersionType'));
    const head = commitOf(world, query.get('targetVersion'), query.get('targetVersionType'));
    const commonCommit = git(world.gitDir, 'merge-base', base, head).trim();
    return { status: 200, body: { commonCommit, baseCommit: base, targetCommit: head, changes: [] } };
  },
  [`get ${pull}/threads`]: (world) => list(world.threads.map(toThread)),
  [`post ${pull}/threads`]: (world, { body, user }) => {
    const asked = body as NewThread;
    const [first] = asked.comments ?? [];
    if (first?.parentCommentId !== 0) throw new Refusal(400, 'A thread begins with a comment');
    return {
      status: 200,
      body: toThread(world.add(user, contentOf(first.content), placeOf(world, asked), asked.status)),
    };
  },
  [`get ${pull}/threads/{threadId}`]: (world, { params }) => ({
    status: 200,
    body: toThread(world.thread(params['threadId'])),
  }),
  [`patch ${pull}/threads/{threadId}`]: (world, { params, body }) => {
    const thread = world.thread(params['threadId']);
    thread.status = (body as { readonly status?: string }).status ?? thread.status;
    return { status: 200, body: toThread(thread) };
  },
  [`patch ${pull}/threads/{threadId}/comments/{commentId}`]: (world, call) => {
    const comment = ownComment(world, call);
    comment.content = contentOf((call.body as { readonly content?: string }).content);
    return { status: 200, body: toComment(comment) };
  },
  [`delete ${pull}/threads/{threadId}/comments/{commentId}`]: (world, call) => {
    ownComment(world, call).isDeleted = true;
    return { status: 200 };
  },
  [`get ${pull}/statuses`]: (world) => list(world.statuses.filter(({ ofPull }) => ofPull).map(toStatus)),
  [`post ${pull}/statuses`]: (world, { body }) => {
    const commit = world.heads[((body as { readonly iterationId?: number }).iterationId ?? 0) - 1];
    if (commit === undefined) throw new Refusal(400, 'There is no such iteration');
    return addStatus(world, body, commit, true);
  },
  [`get ${repository}/commits/{commitId}/statuses`]: (world, { params }) =>
    list(world.statuses.filter(({ ofPull, commit }) => !ofPull && commit === params['commitId']).map(toStatus)),
  [`post ${repository}/commits/{commitId}/statuses`]: (world, { params, body }) =>
    addStatus(world, body, params['commitId'] ?? '', false),
};
