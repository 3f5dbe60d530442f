import { gunzipSync } from 'node:zlib';
import { followLine, git, patchedFiles, shownRanges } from './diff.ts';
import { type Actor, type Annotation, type Pull, Refusal, type ReviewComment } from './state.ts';
import type { World } from './world.ts';

/** A validated request. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  /** The media type that is asked for. */
  readonly accept: string;
}

/** What an operation answers; fields that are not told are filled in. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  /** Instead of JSON. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

type Operation = (world: World, call: Call) => Answer;

const tooLong = 'Body is too long (maximum is 65536 characters)';
const offDiff = 'Unprocessable Entity: "Line must be part of the diff"';

function bounded(text: unknown): string {
  if (typeof text !== 'string' || text.trim() === '') throw new Refusal(422, 'Body can not be blank');
  if (text.length > 65_536) throw new Refusal(422, tooLong);
  return text;
}

interface Wanted {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly start_line?: number;
  readonly subject_type?: string;
  readonly side?: string;
  readonly start_side?: string;
  readonly commit_id?: string;
}

/** GitHub's rules for where a comment may stand. */
function place(world: World, pull: Pull, actor: Actor, wanted: Wanted): Omit<ReviewComment, 'id' | 'thread'> {
  const file = patchedFiles(world.gitDir, pull.baseSha, pull.headSha).find(({ path }) => path === wanted.path);
  if (file === undefined) throw new Refusal(422, 'Unprocessable Entity: "Path could not be resolved"');
  const common = {
    login: actor.login,
    path: wanted.path,
    replyTo: undefined,
    body: bounded(wanted.body),
    outdated: false,
  };
  if (wanted.subject_type === 'file') return { ...common, subject: 'file', line: undefined, startLine: undefined };
  const { line, start_line: start, side = 'RIGHT', start_side: startSide = side } = wanted;
  // What stands on the left, Kempt never speaks of.
  if (side !== 'RIGHT' || startSide !== 'RIGHT') throw new Refusal(422, `The fake knows no side ${side}`);
  if (wanted.commit_id !== undefined && !pull.commits.includes(wanted.commit_id))
    throw new Refusal(422, 'commit_id is not part of the pull request');
  const hunk = shownRanges(file.patch ?? '').find(({ from, to }) => line !== undefined && from <= line && line <= to);
  if (line === undefined || hunk === undefined) throw new Refusal(422, offDiff);
  if (start !== undefined && (start >= line || start < hunk.from))
    throw new Refusal(422, 'start_line must precede the end line in one hunk');
  return { ...common, subject: 'line', line, startLine: start };
}

function annotationsOf(output: unknown): Annotation[] {
  const { summary = '', annotations = [] } = (output ?? {}) as { summary?: string; annotations?: Annotation[] };
  if (summary.length > 65_535)
    throw new Refusal(422, 'Invalid request. summary is too long (maximum is 65535 characters)');
  for (const { start_line: from, end_line: to, start_column: column, message, title = '' } of annotations) {
    if (to < from) throw new Refusal(422, 'end_line must not precede start_line');
    if (column !== undefined && from !== to) throw new Refusal(422, 'start_column is only for annotations of one line');
    if (Buffer.byteLength(message) > 65_536 || title.length > 255) throw new Refusal(422, 'The annotation is too long');
  }
  return annotations;
}

function toComment(comment: ReviewComment, pull: Pull) {
  const { id, path, body, line, login } = comment;
  return {
    id,
    path,
    body,
    line: line ?? 1,
    user: { login },
    commit_id: pull.headSha,
    original_commit_id: pull.headSha,
  };
}

/** One page of a list, with the header that leads on. */
function paged(items: readonly unknown[], { query, params }: Call, path: string): Answer {
  const size = Number(query['per_page'] ?? 30);
  const page = Number(query['page'] ?? 1);
  const more = items.length > page * size;
  const link = `<{base}${path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')}?per_page=${size}&page=${page + 1}>; rel="next"`;
  return { status: 200, body: items.slice((page - 1) * size, page * size), ...(more && { headers: { link } }) };
}

/** A text of the body; the description has seen to its type. */
const textOf = (body: Call['body'], key: string): string => (body[key] as string | undefined) ?? '';

const ofPull = (world: World, { params }: Call): Pull =>
  world.pull(Number(params['pull_number'] ?? params['issue_number']));

/** By operation id; https://docs.github.com/en/rest */
export const operations: Readonly<Record<string, Operation>> = {
  'repos/get': (world) => ({
    status: 200,
    body: { full_name: world.repository, html_url: `https://github.test/${world.repository}` },
  }),
  'pulls/list': (world, call) => {
    const found = [...world.pulls.values()].filter(
      (pull) => pull.open && (call.query['head'] ?? '') === `${pull.headRepo.split('/')[0]}:${pull.headRef}`,
    );
    return paged(
      found.map((pull) => ({
        number: pull.number,
        state: 'open',
        head: { sha: pull.headSha, ref: pull.headRef, repo: { full_name: pull.headRepo } },
        base: { sha: pull.baseSha, ref: pull.baseRef },
      })),
      call,
      '/repos/{owner}/{repo}/pulls',
    );
  },
  'pulls/get': (world, call) => {
    const pull = ofPull(world, call);
    if (call.accept.includes('diff')) {
      return { status: 200, text: git(world.gitDir, 'diff', '-M', `${pull.baseSha}...${pull.headSha}`) };
    }
    return { status: 200, body: { number: pull.number, head: { sha: pull.headSha }, base: { sha: pull.baseSha } } };
  },
  'pulls/list-files': (world, call) => {
    const pull = ofPull(world, call);
    const files = patchedFiles(world.gitDir, pull.baseSha, pull.headSha);
    return paged(
      files.map(({ path, status, patch }) => ({ filename: path, status, ...(patch !== undefined && { patch }) })),
      call,
      '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    );
  },
  'pulls/create-review': (world, call) => {
    const pull = ofPull(world, call);
    const {
      commit_id: commit,
      event,
      body,
      comments = [],
    } = call.body as {
      commit_id?: string;
      event?: string;
      body?: string;
      comments?: Wanted[];
    };
    if (event === 'COMMENT' && !body && comments.length === 0) throw new Refusal(422, 'Review body can not be blank');
    if (commit !== undefined && !pull.commits.includes(commit))
      throw new Refusal(422, 'commit_id is not part of the pull request');
    const placed = comments.map((comment) => place(world, pull, call.actor, comment));
    const id = world.nextId();
    for (const one of placed) pull.comments.push({ ...one, id: world.nextId(), thread: `T_${world.nextId()}` });
    pull.reviews.push({ id, login: call.actor.login, comments: placed.length });
    return { status: 200, body: { id, body: body ?? '', state: 'COMMENTED' } };
  },
  'pulls/list-review-comments': (world, call) => {
    const pull = ofPull(world, call);
    return paged(
      pull.comments.map((comment) => toComment(comment, pull)),
      call,
      '/repos/{owner}/{repo}/pulls/{pull_number}/comments',
    );
  },
  'pulls/list-reviews': (world, call) =>
    paged(
      ofPull(world, call).reviews.map(({ id }) => ({ id })),
      call,
      '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    ),
  'issues/list-comments': (world, call) =>
    paged(
      ofPull(world, call).issueComments.map(({ id, body }) => ({ id, body })),
      call,
      '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    ),
  'pulls/create-review-comment': (world, call) => {
    const pull = ofPull(world, call);
    const placed = place(world, pull, call.actor, call.body as unknown as Wanted);
    const comment = { ...placed, id: world.nextId(), thread: `T_${world.nextId()}` };
    pull.comments.push(comment);
    return { status: 201, body: toComment(comment, pull) };
  },
  'pulls/update-review-comment': (world, call) => {
    const { pull, comment } = world.comment(Number(call.params['comment_id']));
    comment.body = bounded(call.body['body']);
    return { status: 200, body: toComment(comment, pull) };
  },
  'pulls/delete-review-comment': (world, call) => {
    const { pull, comment } = world.comment(Number(call.params['comment_id']));
    pull.comments = pull.comments.filter((one) => one !== comment);
    return { status: 204 };
  },
  'issues/create-comment': (world, call) => {
    const comment = { id: world.nextId(), login: call.actor.login, body: bounded(call.body['body']) };
    ofPull(world, call).issueComments.push(comment);
    return { status: 201, body: { id: comment.id, body: comment.body } };
  },
  'issues/update-comment': (world, call) => {
    const comment = world.issueComment(Number(call.params['comment_id']));
    comment.body = bounded(call.body['body']);
    return { status: 200, body: { id: comment.id, body: comment.body } };
  },
  'repos/compare-commits-with-basehead': (world, { params }) => {
    const [base = '', head = ''] = (params['basehead'] ?? '').split('...');
    const sha = git(world.gitDir, 'merge-base', base, head).trim();
    return { status: 200, body: { merge_base_commit: { sha }, status: 'ahead', files: [], commits: [] } };
  },
  'checks/create': (world, { body }) => {
    const run = {
      id: world.nextId(),
      name: String(body['name']),
      head: String(body['head_sha']),
      externalId: textOf(body, 'external_id'),
      conclusion: textOf(body, 'conclusion'),
      output: body['output'] as { title: string; summary: string },
      annotations: [...annotationsOf(body['output'])],
    };
    world.checkRuns.push(run);
    return { status: 201, body: { id: run.id, head_sha: run.head, external_id: run.externalId } };
  },
  'checks/update': (world, { params, body }) => {
    const run = world.checkRuns.find(({ id }) => id === Number(params['check_run_id']));
    if (!run) throw new Refusal(404, 'Not Found');
    run.annotations.push(...annotationsOf(body['output']));
    if (body['external_id'] !== undefined) run.externalId = textOf(body, 'external_id');
    if (body['conclusion'] !== undefined) run.conclusion = textOf(body, 'conclusion');
    if (body['output'] !== undefined) run.output = body['output'] as typeof run.output;
    return { status: 200, body: { id: run.id } };
  },
  'checks/list-for-ref': (world, { params, query }) => {
    const all = world.checkRuns.filter(
      ({ head, name }) => head === params['ref'] && name === (query['check_name'] ?? name),
    );
    const runs = query['filter'] !== 'all' ? all.slice(-1) : all;
    const shown = runs.map((run) => ({
      id: run.id,
      external_id: run.externalId,
      status: 'completed',
      conclusion: run.conclusion,
    }));
    return { status: 200, body: { total_count: runs.length, check_runs: shown } };
  },
  'code-scanning/upload-sarif': (world, { body }) => {
    const sarif: unknown = JSON.parse(gunzipSync(Buffer.from(String(body['sarif']), 'base64')).toString('utf8'));
    world.sarifs.push({ commit: String(body['commit_sha']), ref: String(body['ref']), sarif });
    return { status: 202, body: { id: 'a' } };
  },
  'actions/list-workflow-run-artifacts': (world, { params, query }) => {
    const run = world.runs.get(Number(params['run_id']));
    if (!run) throw new Refusal(404, 'Not Found');
    const artifacts = run.artifacts.flatMap(({ name, zip }, index) =>
      query['name'] === undefined || query['name'] === name
        ? [
            {
              id: run.id * 100 + index,
              name,
              expired: false,
              size_in_bytes: Buffer.isBuffer(zip) ? zip.length : zip.told,
            },
          ]
        : [],
    );
    return { status: 200, body: { total_count: artifacts.length, artifacts } };
  },
  'actions/download-artifact': (_, { params }) => ({
    status: 302,
    headers: { location: `{store}/blob/${params['artifact_id']}` },
  }),
};

/** A new head: comments follow their lines, and those whose line changed, is gone or is not shown are outdated. */
export function moveComments(world: World, pull: Pull, head: string): void {
  const shown = new Map(
    patchedFiles(world.gitDir, pull.baseSha, head).map(({ path, patch }) => [path, shownRanges(patch ?? '')]),
  );
  const follow = (path: string, line: number): number | undefined => {
    const moved = followLine(world.gitDir, pull.headSha, head, path, line);
    return shown.get(path)?.some(({ from, to }) => moved !== undefined && from <= moved && moved <= to)
      ? moved
      : undefined;
  };
  for (const comment of pull.comments) {
    if (comment.line === undefined || comment.outdated) continue;
    comment.line = follow(comment.path, comment.line);
    comment.startLine = comment.startLine === undefined ? undefined : follow(comment.path, comment.startLine);
    comment.outdated = comment.line === undefined;
  }
}
