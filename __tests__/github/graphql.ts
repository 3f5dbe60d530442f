import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, graphql } from 'graphql';
import { root } from '../helpers/run.ts';
import { type Actor, type Pull, Refusal, type ReviewComment } from './state.ts';
import type { World } from './world.ts';

let schema: GraphQLSchema | undefined;

/** GitHub's own SDL; queries that are not of it fail by themselves. */
function schemaOf(): GraphQLSchema {
  const file = join(root, 'node_modules/@octokit/graphql-schema/schema.graphql');
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });
  return schema;
}

interface Page {
  readonly first?: number;
  readonly after?: string | null;
}

function paged<T>(items: readonly T[], { first, after }: Page) {
  if (first === undefined || first > 100) throw new Refusal(422, 'You must provide a `first` value of at most 100');
  const start = after ? Number(after) : 0;
  const end = start + first;
  const nodes = items.slice(start, end);
  return {
    totalCount: items.length,
    nodes,
    pageInfo: { hasNextPage: end < items.length, endCursor: nodes.length === 0 ? null : String(start + nodes.length) },
  };
}

/** Answers a query or a mutation, with `errors` where it is none of the schema. */
export async function answer(
  world: World,
  actor: Actor,
  { query, variables }: { readonly query: string; readonly variables?: Record<string, unknown> },
): Promise<{
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly type?: string }[];
}> {
  const write = (id: string, resolved: boolean) => {
    if (!actor.write) throw new Refusal(403, 'Resource not accessible by integration');
    const pull = [...world.pulls.values()].find(({ comments }) => comments.some(({ thread }) => thread === id));
    if (!pull) throw new Refusal(404, `Could not resolve to a node with the global id of '${id}'`);
    if (resolved) pull.resolved.add(id);
    else pull.resolved.delete(id);
    return { thread: toThread(pull, actor, id) };
  };
  const rootValue = {
    viewer: { login: actor.login.replace('[bot]', '') },
    repository: ({ owner, name }: { owner: string; name: string }) =>
      `${owner}/${name}` === world.repository
        ? {
            viewerPermission: permissionOf(actor),
            pullRequest: ({ number }: { number: number }) => toPull(world.pulls.get(number), actor),
          }
        : null,
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => write(input.threadId, true),
    unresolveReviewThread: ({ input }: { input: { threadId: string } }) => write(input.threadId, false),
  };
  const result = await graphql({ schema: schemaOf(), source: query, rootValue, variableValues: variables ?? {} });
  const refusal = result.errors?.map(({ originalError }) => originalError).find((error) => error instanceof Refusal);
  if (refusal)
    return {
      data: null,
      errors: [{ message: refusal.message, type: types[refusal.status] ?? 'EXCESSIVE_PAGINATION' }],
    };
  return result;
}

/** Of an app GitHub does not tell. */
function permissionOf({ login, write }: Actor): string | null {
  return login.endsWith('[bot]') ? null : write ? 'WRITE' : 'READ';
}

const types: Readonly<Record<number, string>> = { 403: 'FORBIDDEN', 404: 'NOT_FOUND' };

function toPull(pull: Pull | undefined, actor: Actor) {
  if (pull === undefined) throw new Refusal(404, 'Could not resolve to a PullRequest');
  const threads = [...new Set(pull.comments.map(({ thread }) => thread))];
  return {
    state: pull.open ? 'OPEN' : 'CLOSED',
    headRefOid: pull.headSha,
    reviewThreads: (page: Page) =>
      paged(
        threads.map((id) => toThread(pull, actor, id)),
        page,
      ),
    comments: (page: Page) =>
      paged(
        pull.issueComments.map(({ id, login, body }) => ({
          id: `IC_${id}`,
          fullDatabaseId: String(id),
          body,
          viewerDidAuthor: login === actor.login,
        })),
        page,
      ),
  };
}

function toThread(pull: Pull, actor: Actor, id: string) {
  const comments = pull.comments.filter(({ thread }) => thread === id);
  const [first] = comments;
  return {
    id,
    isResolved: pull.resolved.has(id),
    isOutdated: first?.outdated ?? false,
    path: first?.path ?? '',
    line: first?.line ?? null,
    startLine: first?.startLine ?? null,
    comments: (page: Page) =>
      paged(
        comments.map((comment) => toComment(comment, actor)),
        page,
      ),
  };
}

function toComment({ id, body, login, association = 'NONE', thumbsDown = 0 }: ReviewComment, actor: Actor) {
  const reactionGroups = [{ content: 'THUMBS_DOWN', reactors: { totalCount: thumbsDown } }];
  const viewerDidAuthor = login === actor.login;
  return {
    id: `C_${id}`,
    fullDatabaseId: String(id),
    body,
    viewerDidAuthor,
    authorAssociation: association,
    reactionGroups,
  };
}
