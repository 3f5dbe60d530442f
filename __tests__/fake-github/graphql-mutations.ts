import { showIssueCommentNode, showReviewCommentNode, showThread, threadsOf, typedError } from './graphql-queries.ts';
import { nodeId } from './present.ts';
import type { Account } from './types.ts';
import type { World } from './world.ts';

interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string | null };
}

export function mutations(world: World, account: Account): object {
  const allow = (): void => {
    if (!account.write) throw typedError('FORBIDDEN', 'Resource not accessible by integration');
  };
  const setResolved = (resolved: boolean) => {
    return ({ input }: Input<{ readonly threadId: string }>): object => {
      allow();
      const thread = [...world.pulls.values()]
        .flatMap(threadsOf)
        .find(([first]) => first.threadId === input.threadId);
      if (thread === undefined) throw noNode(input.threadId);
      for (const comment of thread) comment.resolved = resolved;
      return { clientMutationId: input.clientMutationId, thread: showThread(account, thread) };
    };
  };
  return {
    resolveReviewThread: setResolved(true),
    unresolveReviewThread: setResolved(false),
    minimizeComment: ({ input }: Input<{ readonly subjectId: string; readonly classifier: string }>): object => {
      allow();
      const reason = input.classifier.toLowerCase().replace('_', '-');
      return { clientMutationId: input.clientMutationId, minimizedComment: minimize(world, account, input.subjectId, reason) };
    },
  };
}

function noNode(id: string): Error {
  return typedError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
}

function minimize(world: World, account: Account, id: string, reason: string): object {
  for (const { comments, issueComments } of world.pulls.values()) {
    const comment = comments.find((one) => nodeId('PRRC', one.id) === id);
    const issueComment = issueComments.find((one) => nodeId('IC', one.id) === id);
    if (comment) {
      comment.minimized = reason;
      return showReviewCommentNode(account, comment);
    }
    if (issueComment) {
      issueComment.minimized = reason;
      return showIssueCommentNode(account, issueComment);
    }
  }
  throw noNode(id);
}
