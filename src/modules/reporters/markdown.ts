import { toComment } from './markdown/comment.ts';
import type { Reporter } from './reporter.ts';

/** GitHub's limit for the body of a comment or review, in characters; GitLab's and Azure's are higher. */
const commentLimit = 65_536;

export const markdown: Reporter = {
  id: 'markdown',
  summary: 'Markdown for a comment on a pull request, at most 65,536 characters',
  source: 'https://github.github.com/gfm/',
  print: (report) => toComment(report, commentLimit),
};
