const person = '(?:author|committer)\\.(?:name|email)';
const commit = `(?:message|${person})`;
const texts = [
  '(?:issue|discussion|pull_request)\\.(?:title|body)',
  '(?:comment|review|review_comment|discussion_comment)\\.body',
  'pull_request\\.head\\.(?:ref|label|repo\\.(?:default_branch|description|homepage))',
  'pages\\.[^.]+\\.page_name',
  `(?:commits\\.[^.]+|head_commit)\\.${commit}`,
  'workflow_run\\.(?:head_branch|display_title|head_repository\\.description|pull_requests\\.[^.]+\\.head\\.ref)',
  `workflow_run\\.head_commit\\.${commit}`,
].join('|');

const untrusted = new RegExp(`^github\\.(?:head_ref|event\\.(?:${texts}))$`);
// A whole object, as `toJSON` prints it, holds those texts too.
const whole =
  /^github(?:\.event(?:\.(?:issue|discussion|pull_request|comment|review|commits|head_commit|workflow_run)(?:\.\*)?)?)?$/;

/**
 * Whether anybody, a stranger included, may choose the text of this context (a path as `resultContexts` gives it).
 * From https://docs.github.com/en/actions/concepts/security/script-injections, less what only members can write:
 * names of labels, releases, pushed branches.
 */
export function isUntrusted(context: string): boolean {
  return untrusted.test(context) || whole.test(context);
}

/**
 * Whether the context exists in pull requests only, where without one of the privileged events the run has neither
 * secrets nor a token that may write.
 */
export function isOfPullRequest(context: string): boolean {
  return context === 'github.head_ref' || context.startsWith('github.event.pull_request.');
}
