import type { Call } from '../forges/contract.ts';
import { type Answered, Refusal } from '../forges/server.ts';
import { git } from '../github/diff.ts';
import type { OperationName } from './description.ts';
import type { CommitStatus, Discussion, Note, Person, Position, World } from './world.ts';

const now = '2026-11-21T12:00:00.000Z';
const longest = 1_000_000;

const toPerson = ({ id, username }: Person) => ({
  id,
  username,
  name: username,
  state: 'active',
  web_url: `https://gitlab.test/${username}`,
});

function toNote({ iid }: World, { alone, resolved }: Discussion, { id, body, author, system, position }: Note) {
  return {
    id,
    type: alone ? null : position ? 'DiffNote' : 'DiscussionNote',
    body,
    author: toPerson(author),
    created_at: now,
    updated_at: now,
    system,
    noteable_id: 70,
    noteable_type: 'MergeRequest',
    noteable_iid: iid,
    project_id: 9,
    resolvable: !alone && !system,
    ...(!alone && { resolved }),
    ...(position && {
      position: { ...position, old_line: position.old_line ?? null, new_line: position.new_line ?? null },
    }),
  };
}

function toDiscussion(world: World, discussion: Discussion) {
  const { id, alone, notes } = discussion;
  return { id, individual_note: alone, notes: notes.map((note) => toNote(world, discussion, note)) };
}

function toStatus({ sha, state, name, description }: CommitStatus, author: Person) {
  const rest = { id: 1, ref: 'change', target_url: null, allow_failure: false };
  return { ...rest, sha, status: state, name, description, author: toPerson(author) };
}

function bounded(body: unknown): string {
  const text = String(body);
  if (text.trim() === '') throw new Refusal(400, "400 Bad request - Note can't be blank");
  if (text.length > longest)
    throw new Refusal(400, `400 Bad request - Note is too long (maximum is ${longest} characters)`);
  // GitLab would obey: outside of blocks, a line that begins with a slash and a word is a command.
  if (/^\/[a-z_]+\b/m.test(text.replace(/^```.+?\n```$/gms, ''))) throw new Error(`a quick action: ${text}`);
  return text;
}

/** One page of a list, with the headers that lead on. */
function paged(items: readonly unknown[], query: URLSearchParams): Answered {
  const size = Number(query.get('per_page') ?? 20);
  const page = Number(query.get('page') ?? 1);
  const more = items.length > page * size;
  const headers = { 'x-page': String(page), 'x-next-page': more ? String(page + 1) : '', 'x-per-page': String(size) };
  return { status: 200, headers, body: items.slice((page - 1) * size, page * size) };
}

function discussionOf({ discussions }: World, { params }: Call): Discussion {
  const found = discussions.find(({ id }) => id === params['discussion']);
  if (found) return found;
  throw new Refusal(404, '404 Discussion Not Found');
}

function noteOf(discussion: Discussion, { params }: Call, me: Person): Note {
  const found = discussion.notes.find(({ id }) => id === Number(params['note']));
  if (found === undefined) throw new Refusal(404, '404 Note Not Found');
  if (found.author.id !== me.id) throw new Refusal(403, '403 Forbidden');
  return found;
}

/** What becomes of a note that is not the first. */
function remove(world: World, discussion: Discussion, note: Note): void {
  discussion.notes.splice(discussion.notes.indexOf(note), 1);
  if (discussion.notes.length === 0) world.discussions = world.discussions.filter((one) => one !== discussion);
}

type Answer = (world: World, call: Call, me: Person) => Answered;

/** What GitLab does, by operation. */
export const answers: Readonly<Record<OperationName, Answer>> = {
  user: (_, __, me) => ({ status: 200, body: toPerson(me) }),
  token: (_, __, me) => ({
    status: 200,
    body: { id: 1, name: 'kempt', revoked: false, active: true, scopes: me.scopes, user_id: me.id },
  }),
  project: ({ path }, _, { level }) => {
    const own = { access_level: level, notification_level: 3 };
    const permissions = { project_access: own, group_access: null };
    return { status: 200, body: { id: 9, path_with_namespace: path, default_branch: 'main', permissions } };
  },
  mergeRequest: ({ iid, open, base, head }) => ({
    status: 200,
    body: {
      id: 70,
      iid,
      project_id: 9,
      title: 'Change',
      state: open ? 'opened' : 'closed',
      sha: head,
      source_branch: 'change',
      target_branch: 'main',
      diff_refs: { base_sha: base, head_sha: head, start_sha: base },
    },
  }),
  versions: ({ base, head }, { query }) =>
    paged(
      [
        {
          id: 1,
          head_commit_sha: head,
          base_commit_sha: base,
          start_commit_sha: base,
          created_at: now,
          merge_request_id: 70,
          state: 'collected',
        },
      ],
      query,
    ),
  diffs: ({ files }, { query }) =>
    paged(
      files.map(({ path, oldPath, status, patch = '' }) => ({
        old_path: oldPath,
        new_path: path,
        a_mode: '100644',
        b_mode: '100644',
        diff: patch === '' ? '' : `${patch}\n`,
        collapsed: false,
        too_large: false,
        new_file: status === 'added',
        renamed_file: status === 'renamed',
        deleted_file: status === 'removed',
      })),
      query,
    ),
  discussions: (world, { query }) =>
    paged(
      world.discussions.map((one) => toDiscussion(world, one)),
      query,
    ),
  startDiscussion: (world, { body }, me) => {
    const position = body['position'] as Position;
    const text = bounded(body['body']);
    world.validate(position);
    return { status: 201, body: toDiscussion(world, world.add(me, text, { position })) };
  },
  resolveDiscussion: (world, call) => {
    const discussion = discussionOf(world, call);
    discussion.resolved = call.body['resolved'] === true;
    return { status: 200, body: toDiscussion(world, discussion) };
  },
  editDiscussionNote: (world, call, me) => {
    const discussion = discussionOf(world, call);
    const note = noteOf(discussion, call, me);
    note.body = bounded(call.body['body']);
    return { status: 200, body: toNote(world, discussion, note) };
  },
  deleteDiscussionNote: (world, call, me) => {
    const discussion = discussionOf(world, call);
    remove(world, discussion, noteOf(discussion, call, me));
    return { status: 204 };
  },
  createNote: (world, { body }, me) => {
    const discussion = world.add(me, bounded(body['body']));
    return { status: 201, body: toNote(world, discussion, discussion.notes[0]!) };
  },
  editNote: (world, call, me) => {
    const discussion = world.discussionOf(Number(call.params['note']));
    const note = noteOf(discussion, call, me);
    note.body = bounded(call.body['body']);
    return { status: 200, body: toNote(world, discussion, note) };
  },
  statuses: ({ statuses }, { params, query }, me) => {
    const own = statuses.filter(({ sha, name }) => sha === params['sha'] && name === (query.get('name') ?? name));
    const newest = new Map(own.map((status) => [status.name, status]));
    return paged(
      [...newest.values()].map((status) => toStatus(status, me)),
      query,
    );
  },
  postStatus: ({ statuses }, { params, body }, me) => {
    const status = { sha: params['sha']!, ...(body as unknown as Omit<CommitStatus, 'sha'>) };
    statuses.push(status);
    return { status: 201, body: toStatus(status, me) };
  },
  mergeBase: ({ gitDir }, { query }) => {
    const id = git(gitDir, 'merge-base', ...query.getAll('refs[]')).trim();
    return { status: 200, body: { id, short_id: id.slice(0, 8), title: 'Base', parent_ids: [] } };
  },
};
