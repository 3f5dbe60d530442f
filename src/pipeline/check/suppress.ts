import { buildFinding } from '../../domain/finding.ts';
import type { Level } from '../../domain/level.ts';
import type { Evidence, Finding, Suppressed } from '../../domain/report.ts';
import { covers } from '../../domain/suppression.ts';

type FileSuppressions = Evidence['head']['suppressions'][number];

export interface Sorted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/** Sets apart what comments in the files suppress; a comment that suppresses nothing is itself a finding. */
export function applySuppressions(
  findings: readonly Finding[],
  files: readonly FileSuppressions[],
  unused: { readonly level: Level; readonly ran: ReadonlySet<string> } | undefined,
): Sorted {
  if (files.length === 0) return { findings, suppressed: [] };
  const byPath = new Map(files.map((file) => [file.path, file]));
  const used = new Set<FileSuppressions['comments'][number]>();
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const line = finding.location.region?.startLine;
    const comments = finding.rule.startsWith('suppressions/')
      ? []
      : (byPath.get(finding.location.path)?.comments ?? []);
    const comment = comments.find((one) => covers(one, finding.rule, line === undefined ? undefined : line - 1));
    if (comment === undefined) {
      kept.push(finding);
    } else {
      used.add(comment);
      suppressed.push({ finding, suppression: { kind: 'inSource', justification: comment.reason } });
    }
  }
  if (unused) for (const file of files) kept.push(...unusedIn(file, used, unused.level, unused.ran));
  return { findings: kept, suppressed };
}

function unusedIn(
  file: FileSuppressions,
  used: ReadonlySet<FileSuppressions['comments'][number]>,
  level: Level,
  ran: ReadonlySet<string>,
): Finding[] {
  const judged = file.comments.filter(
    (comment) =>
      !used.has(comment) && comment.rules.length > 0 && comment.rules.every((rule) => ran.has(rule.split('/')[0]!)),
  );
  return judged.map((comment) =>
    buildFinding({
      rule: 'suppressions/unused',
      level,
      message: `Nothing here needs to be suppressed: ${comment.rules.join(', ')} found nothing`,
      path: file.path,
      region: comment.region,
      subject: comment.rules.join(','),
      snippet: `kempt-ignore ${comment.rules.join(', ')}: ${comment.reason}`,
    }),
  );
}
