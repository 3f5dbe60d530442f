import { showCommit, showFile, showIssueComment, showPull, showRepo, showUser } from './present.ts';
import { forbidden, invalid, notFound, Problem } from './problem.ts';
import type { Pull } from './types.ts';
import { type Answer, type Call, type Handler, longestBody, paged, tooLong } from './world.ts';

function getUser({ world, account }: Call): Answer {
  if (account.kind === 'app') throw forbidden();
  return { status: 200, body: world.contract.fill('private-user', showUser(account.login)) };
}

function getRepo({ world }: Call): Answer {
  return { status: 200, body: world.contract.fill('full-repository', showRepo(world)) };
}

function getPull({ world, params }: Call): Answer {
  return { status: 200, body: showPull(world, 'pull-request', world.pull(params['pull_number'] ?? '')) };
}

function listPulls(call: Call): Answer {
  const { world, query } = call;
  const { state = 'open', head, base } = query;
  const found = [...world.pulls.values()]
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === undefined || pull.base === base)
    // A head without its owner is not looked at.
    .filter((pull) => !head?.includes(':') || `${pull.headRepo.split('/')[0]}:${pull.head}` === head);
  return answerPulls(call, found);
}

function listPullsOfCommit(call: Call): Answer {
  const { world, params } = call;
  const sha = params['commit_sha'] ?? '';
  if (world.git.commit(sha) === undefined) throw noCommit(sha);
  const pulls = [...world.pulls.values()];
  return answerPulls(
    call,
    pulls.filter(({ baseSha, headSha }) => world.git.commits(baseSha, headSha).includes(sha)),
  );
}

function answerPulls(call: Call, pulls: readonly Pull[]): Answer {
  const newest = [...pulls].sort((one, other) => other.number - one.number);
  const { items, headers } = paged(call, newest, (pull) => showPull(call.world, 'pull-request-simple', pull));
  return { status: 200, body: items, headers };
}

export const noCommit = (sha: string): Problem => new Problem(422, `No commit found for SHA: ${sha}`);

/** GitHub shows no more of a pull request. */
const mostFiles = 3000;

function listFiles(call: Call): Answer {
  const { world, params } = call;
  const files = world.files(world.pull(params['pull_number'] ?? '')).slice(0, mostFiles);
  const { items, headers } = paged(call, files, (file) => showFile(world, file));
  return { status: 200, body: items, headers };
}

function compare(call: Call): Answer {
  const { world, params } = call;
  const [left = '', right = ''] = (params['basehead'] ?? '').split('...');
  const [base, head] = [world.commit(left), world.commit(right)];
  if (base === undefined || head === undefined) throw notFound();
  const merge = world.git.mergeBase(base, head);
  if (merge === undefined) throw new Problem(404, `No common ancestor between ${left} and ${right}.`);
  const ahead = world.git.commits(base, head);
  const behind = world.git.commits(head, base);
  const oneWay = ahead.length > 0 ? 'ahead' : 'identical';
  const { items, headers } = paged(call, [...ahead].reverse(), (sha) => showCommit(world, sha));
  const files = Number(call.query['page'] ?? 1) > 1 ? [] : world.git.changes(base, head).slice(0, 300);
  const body = world.contract.fill('commit-comparison', {
    base_commit: showCommit(world, base),
    merge_base_commit: showCommit(world, merge),
    status: behind.length === 0 ? oneWay : ahead.length > 0 ? 'diverged' : 'behind',
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: items,
    files: files.map((file) => showFile(world, file)),
  });
  return { status: 200, body, headers };
}

function listIssueComments(call: Call): Answer {
  const { world, params } = call;
  const pull = world.pull(params['issue_number'] ?? '');
  const { items, headers } = paged(call, pull.issueComments, (comment) => showIssueComment(world, pull, comment));
  return { status: 200, body: items, headers };
}

function checkBody(body: string): void {
  const refused = (message: string): Problem => invalid('IssueComment', 'data', message, 'unprocessable');
  if (body.trim() === '') throw refused("Body can't be blank");
  if (tooLong(body)) throw refused(`Body is too long (maximum is ${longestBody} characters)`);
}

function createIssueComment({ world, account, params, body }: Call): Answer {
  const pull = world.pull(params['issue_number'] ?? '');
  const { body: text } = body as { readonly body: string };
  checkBody(text);
  const createdAt = new Date().toISOString();
  const comment = { id: world.nextId(), login: account.login, createdAt, body: text, minimized: undefined };
  pull.issueComments.push(comment);
  return { status: 201, body: showIssueComment(world, pull, comment) };
}

function updateIssueComment(call: Call): Answer {
  const { pull, comment } = call.world.issueComment(call.params['comment_id'] ?? '');
  const { body } = call.body as { readonly body: string };
  checkBody(body);
  comment.body = body;
  return { status: 200, body: showIssueComment(call.world, pull, comment) };
}

function deleteIssueComment({ world, params }: Call): Answer {
  const { pull, comment } = world.issueComment(params['comment_id'] ?? '');
  pull.issueComments = pull.issueComments.filter((one) => one !== comment);
  return { status: 204 };
}

export const pulls: Readonly<Record<string, Handler>> = {
  'users/get-authenticated': getUser,
  'repos/get': getRepo,
  'pulls/get': getPull,
  'pulls/list': listPulls,
  'pulls/list-files': listFiles,
  'repos/list-pull-requests-associated-with-commit': listPullsOfCommit,
  'repos/compare-commits-with-basehead': compare,
  'issues/list-comments': listIssueComments,
  'issues/create-comment': createIssueComment,
  'issues/update-comment': updateIssueComment,
  'issues/delete-comment': deleteIssueComment,
};
