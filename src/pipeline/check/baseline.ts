import type { Finding, Suppressed } from '../../domain/report.ts';
import type { Baseline, BaselineEntry } from '../../lib/baseline-file.ts';
import type { Sorted } from './suppress.ts';

/**
 * Sets apart what the baseline lists. An entry counts for its own path; one whose path has no findings left also
 * counts for another (the file was renamed). `stale` are the entries that nothing needs any more.
 */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
): Sorted & { readonly stale: readonly BaselineEntry[] } {
  const left = new Map<string, BaselineEntry>(baseline.findings.map((entry) => [keyOf(entry.path, entry), entry]));
  const paths = new Set(findings.map((finding) => finding.location.path));
  const suppressed: Suppressed[] = [];
  const claim = (finding: Finding, key: string | undefined): boolean => {
    if (key === undefined || !left.delete(key)) return false;
    suppressed.push({ finding, suppression: { kind: 'external', justification: 'in the baseline' } });
    return true;
  };
  const unknown = findings.filter((finding) => !claim(finding, keyOf(finding.location.path, finding)));
  const movable = new Map<string, string>();
  for (const [key, entry] of left) if (!paths.has(entry.path)) movable.set(`${entry.rule}\0${entry.fingerprint}`, key);
  const kept = unknown.filter((finding) => !claim(finding, movable.get(`${finding.rule}\0${finding.fingerprint}`)));
  return { findings: kept, suppressed, stale: [...left.values()] };
}

function keyOf(path: string, { rule, fingerprint }: { readonly rule: string; readonly fingerprint: string }): string {
  return `${path}\0${rule}\0${fingerprint}`;
}

/** The baseline that sets all of `findings` apart, in an order that makes small diffs. */
export function toBaseline(findings: readonly Finding[]): Baseline {
  const entries = findings.map(({ location, rule, fingerprint }) => ({ path: location.path, rule, fingerprint }));
  return { findings: entries.sort((a, b) => compare(keyOf(a.path, a), keyOf(b.path, b))) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
