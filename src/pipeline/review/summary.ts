import type { Finding } from '../../domain/report.ts';
import type { ReviewHunk } from '../../domain/review.ts';
import type { About } from './find.ts';
import { isSensitive } from './rank.ts';
import { type SanitiseContext, sanitise } from './sanitise.ts';

/** The change in short, for somebody who has not read it. */
export interface ChangeSummary {
  /** A sentence or two for each part of the change. */
  readonly what: readonly string[];
  readonly risk: About['risk'];
  /** Where to look first. */
  readonly first: readonly { readonly path: string; readonly line: number }[];
}

const risks: readonly About['risk'][] = ['low', 'medium', 'high'];
const limits = { parts: 8, part: 300, first: 3 };

/**
 * Made of what the finder said of each pack. How risky it is does not rest on the model alone: it is no less than what
 * the paths and the findings say.
 */
export function summarise(
  abouts: ReadonlyMap<ReviewHunk, About>,
  findings: readonly Finding[],
  context: SanitiseContext,
): ChangeSummary {
  const said = [...abouts.values()];
  const parts = new Set(said.map(({ what }) => sanitise(what, limits.part, context)).filter((part) => part !== ''));
  const sensitive = [...abouts.keys()].filter(({ path }) => isSensitive(path));
  const found = findings.map(({ level }) => (level === 'error' ? 'high' : 'medium') satisfies About['risk']);
  const all = [...said.map(({ risk }) => risk), ...found, ...(sensitive.length > 0 ? (['medium'] as const) : [])];
  const byRisk = [...abouts].sort(([, a], [, b]) => risks.indexOf(b.risk) - risks.indexOf(a.risk));
  const places = [
    ...findings.map(({ location }) => ({ path: location.path, line: location.region?.startLine ?? 1 })),
    ...[...sensitive, ...byRisk.map(([hunk]) => hunk)].map(({ path, start, added }) => ({
      path,
      line: added[0] ?? start,
    })),
  ];
  return {
    what: [...parts].slice(0, limits.parts),
    risk: risks[Math.max(0, ...all.map((risk) => risks.indexOf(risk)))]!,
    first: onePerPath(places).slice(0, limits.first),
  };
}

function onePerPath<T extends { readonly path: string }>(places: readonly T[]): T[] {
  return places.filter((place, index) => places.findIndex(({ path }) => path === place.path) === index);
}
