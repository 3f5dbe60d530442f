import { reaches } from './level.ts';
import type { FailOn, Finding, Notification, Report, Verdict } from './report.ts';

/** What a process ends with, in every command. */
export const ExitCode = { clean: 0, findings: 1, usage: 2, incomplete: 3, bug: 70, interrupted: 130 } as const;

/** Findings that fail the run win over what is incomplete: the report says both. */
export function toVerdict(
  findings: readonly Pick<Finding, 'level'>[],
  notifications: readonly Pick<Notification, 'level'>[],
  failOn: FailOn,
): Verdict {
  if (failOn !== 'never' && findings.some((finding) => reaches(finding.level, failOn))) return 'findings';
  return notifications.some((notification) => notification.level === 'error') ? 'incomplete' : 'clean';
}

/** Whether `--quiet` is silent about the report. */
export function hasNothingToSay({ verdict, findings }: Pick<Report, 'verdict' | 'findings'>): boolean {
  return verdict === 'clean' && findings.length === 0;
}

export function toExitCode(report: Pick<Report, 'verdict'>): number {
  return ExitCode[report.verdict];
}
