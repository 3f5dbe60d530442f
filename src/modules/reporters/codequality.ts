import { createHash } from 'node:crypto';
import type { Level } from '../../domain/level.ts';
import { byPathAndLine } from '../../domain/order.ts';
import type { Finding, Notification, Report } from '../../domain/report.ts';
import { blockers, toIncomplete, toMessage } from '../../lib/headline.ts';
import { toJson } from '../../lib/visible.ts';
import type { Reporter } from './reporter.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'blocker' | 'critical' | 'major' | 'minor' | 'info';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/**
 * Kempt's levels do not say how grave a defect is in use, so `critical` stays free; `blocker` is for a run that is
 * incomplete, since an empty list would look like a clean one.
 */
const severities = { error: 'major', warning: 'minor', note: 'info' } as const satisfies Record<Level, string>;

export const codequality: Reporter = {
  id: 'codequality',
  summary: "GitLab's Code Quality report, for `artifacts:reports:codequality`",
  source: 'https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format',
  print: (report) => toJson(toIssues(report)),
};

/** GitLab drops an issue whose fingerprint it has seen in the same list, hence the ordinals. */
function toIssues(report: Report): readonly Issue[] {
  const issues = [...blockers(report).map(toBlocker), ...[...report.findings].sort(byPathAndLine).map(toIssue)];
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const ordinal = (seen.get(issue.fingerprint) ?? 0) + 1;
    seen.set(issue.fingerprint, ordinal);
    return ordinal === 1 ? issue : { ...issue, fingerprint: hash(issue.fingerprint, String(ordinal)) };
  });
}

function toIssue(finding: Finding): Issue {
  const { rule, level, fingerprint } = finding;
  const { path, region, commit = '' } = finding.location;
  return {
    description: toMessage(finding),
    check_name: rule,
    fingerprint: hash(path, commit, fingerprint),
    severity: severities[level],
    location: { path, lines: { begin: region?.startLine ?? 1 } },
  };
}

function toBlocker(notification: Notification): Issue {
  const { id, message, path = '.' } = notification;
  return {
    description: toIncomplete(notification),
    check_name: `kempt/${id}`,
    fingerprint: hash('notification', id, path, message),
    severity: 'blocker',
    location: { path, lines: { begin: 1 } },
  };
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}
