import { z } from 'zod';
import type { Thread } from '../../../domain/thread.ts';
import type { Client } from './client.ts';

const line = z.number().nullable();
const answer = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviewThreads: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(
          z.object({
            path: z.string(),
            line,
            startLine: line,
            isResolved: z.boolean(),
            isOutdated: z.boolean(),
            comments: z.object({
              nodes: z.array(
                z.object({
                  body: z.string(),
                  viewerDidAuthor: z.boolean(),
                  authorAssociation: z.string(),
                  reactionGroups: z
                    .array(z.object({ content: z.string(), reactors: z.object({ totalCount: z.number() }) }))
                    .nullable(),
                }),
              ),
            }),
          }),
        ),
      }),
    }),
  }),
});

type Answer = z.infer<typeof answer>['repository']['pullRequest']['reviewThreads'];

/** Of a long thread the first comments: what settles it comes early, and a page costs. */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          path
          line
          startLine
          isResolved
          isOutdated
          comments(first: 20) {
            nodes {
              body
              viewerDidAuthor
              authorAssociation
              reactionGroups { content reactors { totalCount } }
            }
          }
        }
      }
    }
  }
}`;

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation; who has contributed may not write. */
const members: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** The threads of the pull request, 50 a request. */
export async function fetchThreads({ octokit, owner, repo, ask }: Client, number: number): Promise<readonly Thread[]> {
  const threads: Thread[] = [];
  for (let after: string | null = null; ; ) {
    const about: Record<string, unknown> = { owner, repo, number, after };
    const reply = await ask('reading what was said', () => octokit.graphql(query, about));
    const { nodes, pageInfo } = answer.parse(reply).repository.pullRequest.reviewThreads;
    threads.push(...nodes.map(toThread));
    if (!pageInfo.hasNextPage) return threads;
    after = pageInfo.endCursor;
  }
}

function toThread({ path, line: end, startLine, isResolved, isOutdated, comments }: Answer['nodes'][number]): Thread {
  const groups = comments.nodes[0]?.reactionGroups ?? [];
  const count = (name: string): number => groups.find(({ content }) => content === name)?.reactors.totalCount ?? 0;
  return {
    path,
    lines: end === null || isOutdated ? undefined : { startLine: startLine ?? end, endLine: end },
    resolved: isResolved,
    disliked: count('THUMBS_DOWN') > count('THUMBS_UP'),
    comments: comments.nodes.map(({ body, viewerDidAuthor, authorAssociation }) => ({
      body,
      own: viewerDidAuthor,
      member: members.includes(authorAssociation),
    })),
  };
}
