import { compareText } from '../../domain/order.ts';
import type { Category, Severity } from '../../domain/review.ts';
import type { Judged } from './verify.ts';

const weights: Readonly<Record<Severity, number>> = { error: 4, warning: 2, note: 1 };

/** Paths where a mistake costs more: what guards something, and what others call. */
const guarded =
  /(?:^|[^a-z])(?:auth\w*|login|sessions?|tokens?|passwords?|crypto\w*|permissions?|acl|rbac|secrets?|payments?|billing|admin)(?:[^a-z]|$)/i;
const called =
  /(?:^|\/)(?:api|public|routes?|controllers?|handlers?|endpoints?|graphql|proto|include)\/|(?:^|\/)(?:index|mod|lib|__init__)\.\w+$/i;

/** Whether a mistake in the file costs more than elsewhere. */
export function isSensitive(path: string): boolean {
  return guarded.test(path) || called.test(path);
}

const grave: readonly Category[] = ['security', 'data-loss', 'api'];

/** How much a remark deserves a place. */
function weightOf({ severity, confidence, category, hunk }: Judged): number {
  const matters = grave.includes(category) || isSensitive(hunk.path);
  return weights[severity] * confidence * (matters ? 1.5 : 1);
}

/** The weightiest first; the same for the same remarks, however they came in. */
function byWeight(a: Judged, b: Judged): number {
  return (
    weightOf(b) - weightOf(a) ||
    compareText(a.hunk.path, b.hunk.path) ||
    a.startLine - b.startLine ||
    a.endLine - b.endLine ||
    compareText(a.category, b.category) ||
    compareText(a.claim, b.claim)
  );
}

export interface Ranked {
  readonly inline: readonly Judged[];
  /** Unclear, or beyond the cap. */
  readonly folded: readonly Judged[];
}

/** Chooses what is said at the lines: what is confirmed, up to `cap`. Expects nothing that is refuted. */
export function rank(judged: readonly Judged[], cap: number): Ranked {
  const ordered = [...judged].sort(byWeight);
  const confirmed = ordered.filter(({ verdict }) => verdict === 'confirmed');
  const inline = confirmed.slice(0, cap);
  return { inline, folded: [...confirmed.slice(cap), ...ordered.filter(({ verdict }) => verdict !== 'confirmed')] };
}
