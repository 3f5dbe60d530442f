import { numberSiblings } from '../../domain/finding.ts';
import { toVerdict } from '../../domain/gate.ts';
import { byPathAndLine } from '../../domain/order.ts';
import type { Finding, Notification, Report, Rule } from '../../domain/report.ts';
import { plural } from '../../lib/text.ts';
import type { ReviewOutcome } from './run-review.ts';

/** The report of a check with what the review adds. `wanted`: whether the review was asked for, and not only allowed. */
export function withReview(report: Report, outcome: ReviewOutcome, wanted: boolean): Report {
  const { section } = outcome;
  const findings = [...report.findings, ...numberSiblings(outcome.findings)].sort(byPathAndLine);
  const notifications = [...report.notifications, ...outcome.told, ...toNotifications(outcome, wanted)];
  return {
    ...report,
    findings,
    rules: [...report.rules, ...toRules([...outcome.findings, ...section.folded])],
    runs: [
      ...report.runs,
      {
        check: 'review',
        status: section.skipped === undefined ? ('ran' as const) : ('skipped' as const),
        ...(section.skipped !== undefined && { reason: section.skipped }),
        findings: outcome.findings.length,
      },
    ],
    notifications,
    review: section,
    verdict: toVerdict(findings, notifications, report.failOn),
  };
}

/** The review alone. */
export function onlyReview(report: Report, outcome: ReviewOutcome): Report {
  const bare = { ...report, findings: [], suppressed: [], rules: [], runs: [], notifications: [], existing: 0 };
  return withReview(bare, outcome, true);
}

function toNotifications({ section, strict }: ReviewOutcome, wanted: boolean): Notification[] {
  const { skipped, unreviewed } = section;
  if (skipped !== undefined) {
    return wanted ? [{ level: 'error', id: 'review', message: `Nothing was reviewed: ${skipped}` }] : [];
  }
  const [first] = unreviewed;
  if (first === undefined) return [];
  const parts = `${plural(unreviewed.length, 'part')} of the change could not be reviewed, first ${first.path}:${first.startLine}`;
  const level = strict ? ('error' as const) : ('warning' as const);
  return [{ level, id: 'review', message: `${parts}: ${first.reason}` }];
}

function toRules(findings: readonly Finding[]): Rule[] {
  const ids = new Map(findings.map(({ rule, level }) => [rule, level]));
  return [...ids].map(([id, level]) => {
    const summary = `Review: ${id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')}`;
    return { id, level, summary, help: `${summary}. A model has found it, a second look has confirmed it.` };
  });
}
