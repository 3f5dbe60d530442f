import type { ChangedFile } from './git.ts';
import type { Artifact, CheckRun, IssueComment, Pull, Review, ReviewComment, Run } from './types.ts';
import type { World } from './world.ts';

type Json = Record<string, unknown>;

const web = 'https://github.test';
const created = '2026-01-01T00:00:00Z';

export const nodeId = (kind: string, id: number): string => `${kind}_kwDO${Buffer.from(String(id)).toString('base64url')}`;

export function showUser(login: string): Json {
  return { login, id: 1, node_id: nodeId('U', 1), type: login.endsWith('[bot]') ? 'Bot' : 'User', name: null };
}

export function showRepo(world: World, fullName = world.fullName): Json {
  const [owner = '', name = ''] = fullName.split('/');
  return {
    id: fullName === world.fullName ? 1 : 2,
    node_id: nodeId('R', 1),
    name,
    full_name: fullName,
    owner: showUser(owner),
    fork: fullName !== world.fullName,
    default_branch: 'main',
    url: `${world.url}/repos/${fullName}`,
    html_url: `${web}/${fullName}`,
  };
}

const pullUrl = (world: World, pull: Pull): string => `${world.url}/repos/${world.fullName}/pulls/${pull.number}`;
const pullPage = (world: World, pull: Pull): string => `${web}/${world.fullName}/pull/${pull.number}`;

export function showPull(world: World, schema: 'pull-request' | 'pull-request-simple', pull: Pull): Json {
  const [headOwner = ''] = pull.headRepo.split('/');
  const side = (owner: string, repo: string, ref: string, sha: string): Json => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: showUser(owner),
    repo: showRepo(world, repo),
  });
  return world.contract.fill(schema, {
    id: pull.number,
    node_id: nodeId('PR', pull.number),
    number: pull.number,
    state: pull.state,
    title: `Pull request ${pull.number}`,
    url: pullUrl(world, pull),
    html_url: pullPage(world, pull),
    user: showUser(headOwner),
    base: side(world.owner, world.fullName, pull.base, pull.baseSha),
    head: side(headOwner, pull.headRepo, pull.head, pull.headSha),
    created_at: created,
    updated_at: created,
    ...(schema === 'pull-request' && {
      comments: pull.issueComments.length,
      review_comments: pull.comments.length,
      changed_files: world.files(pull).length,
    }),
  });
}

const statuses: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

export function showFile(world: World, file: ChangedFile): Json {
  return world.contract.fill('diff-entry', {
    sha: file.blob,
    filename: file.path,
    status: statuses[file.letter] ?? 'modified',
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
    ...(file.patch !== undefined && { patch: file.patch }),
  });
}

export function showReviewComment(world: World, pull: Pull, comment: ReviewComment): Json {
  const url = `${world.url}/repos/${world.fullName}/pulls/comments/${comment.id}`;
  const page = `${pullPage(world, pull)}#discussion_r${comment.id}`;
  const lines = comment.subjectType === 'line' && {
    side: comment.side,
    original_line: comment.originalLine,
    original_start_line: comment.originalStartLine ?? null,
    start_line: comment.startLine ?? null,
    start_side: comment.originalStartLine === undefined ? null : comment.side,
    // GitHub says null where it is outdated; its own document allows no null here.
    ...(comment.line !== undefined && { line: comment.line }),
  };
  return world.contract.fill('pull-request-review-comment', {
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    url,
    html_url: page,
    pull_request_url: pullUrl(world, pull),
    pull_request_review_id: comment.reviewId,
    diff_hunk: comment.diffHunk,
    path: comment.path,
    subject_type: comment.subjectType,
    commit_id: comment.outdated ? comment.originalCommit : pull.headSha,
    original_commit_id: comment.originalCommit,
    ...(comment.inReplyTo !== undefined && { in_reply_to_id: comment.inReplyTo }),
    user: showUser(comment.login),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: 'CONTRIBUTOR',
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: pullUrl(world, pull) } },
    ...lines,
  });
}

export function showReview(world: World, pull: Pull, review: Review): Json {
  const page = `${pullPage(world, pull)}#pullrequestreview-${review.id}`;
  return world.contract.fill('pull-request-review', {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: showUser(review.login),
    body: review.body,
    state: review.state,
    commit_id: review.commitId,
    html_url: page,
    pull_request_url: pullUrl(world, pull),
    ...(review.state !== 'PENDING' && { submitted_at: review.submittedAt }),
    author_association: 'CONTRIBUTOR',
    _links: { html: { href: page }, pull_request: { href: pullUrl(world, pull) } },
  });
}

export function showIssueComment(world: World, pull: Pull, comment: IssueComment): Json {
  return world.contract.fill('issue-comment', {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${world.url}/repos/${world.fullName}/issues/comments/${comment.id}`,
    html_url: `${pullPage(world, pull)}#issuecomment-${comment.id}`,
    issue_url: `${world.url}/repos/${world.fullName}/issues/${pull.number}`,
    body: comment.body,
    user: showUser(comment.login),
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: 'CONTRIBUTOR',
  });
}

export function showCommit(world: World, sha: string): Json {
  return world.contract.fill('commit', {
    sha,
    node_id: nodeId('C', 1),
    url: `${world.url}/repos/${world.fullName}/commits/${sha}`,
    html_url: `${web}/${world.fullName}/commit/${sha}`,
    commit: { message: world.git.subject(sha) },
    author: null,
    committer: null,
  });
}

export function showCheckRun(world: World, run: CheckRun): Json {
  const url = `${world.url}/repos/${world.fullName}/check-runs/${run.id}`;
  return world.contract.fill('check-run', {
    id: run.id,
    node_id: nodeId('CR', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    name: run.name,
    url,
    html_url: `${web}/${world.fullName}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.status === 'completed' ? run.startedAt : null,
    check_suite: { id: 1 },
    app: { id: 1, name: run.login, slug: run.login.replace('[bot]', ''), owner: showUser('github') },
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
  });
}

export function showRun(world: World, run: Run): Json {
  const url = `${world.url}/repos/${world.fullName}/actions/runs/${run.id}`;
  return world.contract.fill('workflow-run', {
    id: run.id,
    node_id: nodeId('WFR', run.id),
    name: 'CI',
    display_title: 'CI',
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: '.github/workflows/ci.yml',
    event: run.event,
    status: 'completed',
    conclusion: 'success',
    url,
    html_url: `${web}/${world.fullName}/actions/runs/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    // Empty for forks, and what is in it is no proof anyway.
    pull_requests: [],
    repository: showRepo(world),
    head_repository: showRepo(world, run.headRepo),
  });
}

export function showArtifact(world: World, run: Run, artifact: Artifact): Json {
  const url = `${world.url}/repos/${world.fullName}/actions/artifacts/${artifact.id}`;
  return world.contract.fill('artifact', {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: Buffer.isBuffer(artifact.zip) ? artifact.zip.length : artifact.zip.declared,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired ?? false,
    created_at: created,
    updated_at: created,
    expires_at: null,
    workflow_run: { id: run.id, head_branch: run.headBranch, head_sha: run.headSha },
  });
}
