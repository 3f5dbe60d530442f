import { toJobSummary } from './markdown/job-summary.ts';
import type { Reporter } from './reporter.ts';

/** GitHub drops a summary that is larger, in bytes. */
const summaryLimit = 1024 * 1024;

export const summary: Reporter = {
  id: 'summary',
  summary: "Markdown for GitHub's job summary, at most 1 MiB",
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary',
  print: (report) => toJobSummary(report, summaryLimit),
};
