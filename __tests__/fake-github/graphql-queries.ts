import { GraphQLError } from 'graphql';
import { nodeId } from './present.ts';
import type { Account, IssueComment, Pull, ReviewComment } from './types.ts';
import type { World } from './world.ts';

interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
}

/** An error as GitHub types them, beside whatever else could be answered. */
export function typedError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

const mostPerPage = 100;
const cursorOf = (index: number): string => Buffer.from(`cursor:v2:${index}`).toString('base64');

function connect<T>(name: string, all: readonly T[], show: (one: T) => object) {
  return ({ first, last, after }: PageArguments): object => {
    const count = first ?? last;
    if (count === undefined || count === null) {
      const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
      throw typedError('MISSING_PAGINATION_BOUNDARIES', message);
    }
    if (count > mostPerPage) {
      const message = `Requesting ${count} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`;
      throw typedError('EXCESSIVE_PAGINATION', message);
    }
    const after0 = after ? Number(Buffer.from(after, 'base64').toString().split(':').at(-1)) + 1 : 0;
    const start = first === undefined || first === null ? Math.max(all.length - count, 0) : after0;
    const shown = all.slice(start, start + count);
    const pageInfo = {
      hasNextPage: start + count < all.length,
      hasPreviousPage: start > 0,
      startCursor: shown.length > 0 ? cursorOf(start) : null,
      endCursor: shown.length > 0 ? cursorOf(start + shown.length - 1) : null,
    };
    return { totalCount: all.length, pageInfo, nodes: shown.map(show) };
  };
}

/** GraphQL tells bots without their suffix. */
function showActor(login: string): object {
  const bot = login.endsWith('[bot]');
  return { __typename: bot ? 'Bot' : 'User', id: nodeId('U', 1), login: login.replace(/\[bot\]$/, '') };
}

function showComment(account: Account, comment: ReviewComment | IssueComment): object {
  return {
    // An Int has 32 bits.
    databaseId: comment.id < 2 ** 31 ? comment.id : null,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    createdAt: comment.createdAt,
    author: showActor(comment.login),
    viewerDidAuthor: comment.login === account.login,
    viewerCanMinimize: account.write,
    isMinimized: comment.minimized !== undefined,
    minimizedReason: comment.minimized ?? null,
  };
}

export function showReviewCommentNode(account: Account, comment: ReviewComment): object {
  return {
    __typename: 'PullRequestReviewComment',
    id: nodeId('PRRC', comment.id),
    path: comment.path,
    outdated: comment.outdated,
    ...showComment(account, comment),
  };
}

export function showIssueCommentNode(account: Account, comment: IssueComment): object {
  return { __typename: 'IssueComment', id: nodeId('IC', comment.id), ...showComment(account, comment) };
}

/** The comments of each thread, the oldest first. */
export function threadsOf(pull: Pull): readonly (readonly [ReviewComment, ...ReviewComment[]])[] {
  const threads = new Map<string, [ReviewComment, ...ReviewComment[]]>();
  for (const comment of pull.comments) {
    const thread = threads.get(comment.threadId);
    if (thread) thread.push(comment);
    else threads.set(comment.threadId, [comment]);
  }
  return [...threads.values()];
}

export function showThread(account: Account, comments: readonly [ReviewComment, ...ReviewComment[]]): object {
  const [first] = comments;
  return {
    __typename: 'PullRequestReviewThread',
    id: first.threadId,
    isResolved: first.resolved,
    isOutdated: first.outdated,
    isCollapsed: first.resolved,
    path: first.path,
    line: first.line ?? null,
    startLine: first.startLine ?? null,
    originalLine: first.originalLine ?? null,
    originalStartLine: first.originalStartLine ?? null,
    diffSide: first.side,
    subjectType: first.subjectType.toUpperCase(),
    viewerCanReply: account.write,
    viewerCanResolve: account.write && !first.resolved,
    viewerCanUnresolve: account.write && first.resolved,
    comments: connect('comments', comments, (comment) => showReviewCommentNode(account, comment)),
  };
}

function showPull(account: Account, pull: Pull): object {
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.number),
    number: pull.number,
    state: pull.state.toUpperCase(),
    baseRefName: pull.base,
    baseRefOid: pull.baseSha,
    headRefName: pull.head,
    headRefOid: pull.headSha,
    reviewThreads: connect('reviewThreads', threadsOf(pull), (thread) => showThread(account, thread)),
    comments: connect('comments', pull.issueComments, (comment) => showIssueCommentNode(account, comment)),
  };
}

export function queries(world: World, account: Account): object {
  return {
    viewer: { __typename: 'User', id: nodeId('U', 1), login: account.login },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      if (`${owner}/${name}`.toLowerCase() !== world.fullName.toLowerCase()) {
        throw typedError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return {
        __typename: 'Repository',
        id: nodeId('R', 1),
        name: world.repo,
        nameWithOwner: world.fullName,
        pullRequest: ({ number }: { readonly number: number }) => {
          const pull = world.pulls.get(number);
          if (pull) return showPull(account, pull);
          throw typedError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
        },
      };
    },
  };
}
