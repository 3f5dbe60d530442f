import { type Share, toPercent } from '../../domain/coverage.ts';
import type { RawFinding } from '../../domain/raw-finding.ts';
import type { CoverageGates } from '../../domain/test-runner-schema.ts';
import { plural } from '../../lib/text.ts';
import type { ChangeCoverage, Gap } from './coverage.ts';

/** What was measured, and what it is held against. */
export interface GateInput {
  readonly gates: CoverageGates;
  readonly total: Share;
  /** Absent: nothing in particular changed. */
  readonly change?: ChangeCoverage | undefined;
  /** In percent, below which coverage must not fall; absent: no such figure is to be held. */
  readonly figure?: number | undefined;
}

/** The rules of the findings that gates make, without the name of the tool. */
export const coverageRules = ['coverage-total', 'coverage-diff', 'coverage-ratchet', 'uncovered-lines'] as const;

type CoverageRule = (typeof coverageRules)[number];

/** What is not covered enough, as findings: each gate that does not hold, and where a change lacks tests. */
export function toGateFindings({ gates, total, change, figure }: GateInput): RawFinding[] {
  return [
    ...(gates.total !== undefined && isBelow(total, gates.total)
      ? [failed('coverage-total', `${told(total, 'lines')} are covered, which is less than ${gates.total} %`)]
      : []),
    ...(figure !== undefined && toPercent(total) < figure
      ? [failed('coverage-ratchet', `Coverage fell to ${toPercent(total)} %, from ${figure} % in kempt-coverage.json`)]
      : []),
    ...(gates.diff !== undefined && change && isBelow(change, gates.diff)
      ? [
          failed('coverage-diff', `${told(change, 'changed lines')} are covered, which is less than ${gates.diff} %`),
          ...change.gaps.map(toUncovered),
        ]
      : []),
  ];
}

function isBelow({ covered, lines }: Share, percent: number): boolean {
  return covered * 100 < percent * lines;
}

function told(share: Share, what: string): string {
  return `${toPercent(share)} % (${share.covered} of ${share.lines}) of the ${what}`;
}

function failed(rule: CoverageRule, message: string): RawFinding {
  return { rule, level: 'error', message };
}

function toUncovered({ path, from, to }: Gap): RawFinding {
  const rule: CoverageRule = 'uncovered-lines';
  const message = from === to ? 'No test runs this line' : `No test runs these ${plural(to - from + 1, 'line')}`;
  return { rule, level: 'warning', message, path, line: from, endLine: to };
}
