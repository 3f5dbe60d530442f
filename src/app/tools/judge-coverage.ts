import type { ToolSetting } from '../../config/tool-settings.ts';
import type { ChangeSet } from '../../domain/change-set.ts';
import type { CheckRun, Finding } from '../../domain/report.ts';
import { type CoverageFigures, coverageFileName } from '../../lib/coverage-file.ts';
import { toMatcher } from '../../lib/glob.ts';
import { isTest } from '../../modules/checks/change/paths.ts';
import { type ChangeCoverage, coverageOfChange, mergeCoverage, shareOf } from '../../pipeline/tools/coverage.ts';
import { toGateFindings } from '../../pipeline/tools/gates.ts';
import { toFindings } from '../../pipeline/tools/to-findings.ts';
import type { RunPlace } from './run-command.ts';
import { contextOf, type Part } from './run-tool.ts';
import { takes } from './takes.ts';

/** What coverage is held against. */
export interface Held {
  readonly change: ChangeSet | undefined;
  /** In percent, by tool; undefined: coverage may fall. */
  readonly figures: CoverageFigures | undefined;
}

/** What came of it. */
export interface CoverageOutcome {
  readonly coverage?: CheckRun['coverage'];
  readonly findings: readonly Finding[];
  /** Why it could not be judged although it was to be. */
  readonly problem?: string | undefined;
  readonly remedy?: string | undefined;
}

const none: CoverageOutcome = { findings: [] };

/** Holds what all parts of a run covered against what the configuration demands. */
export function judgeCoverage(
  setting: ToolSetting,
  parts: readonly Part[],
  { place, held }: { readonly place: RunPlace; readonly held?: Held | undefined },
): CoverageOutcome {
  const { id, coverage: gates, tool } = setting;
  if (gates === undefined || held === undefined || parts.some((part) => part.class === 'error')) return none;
  const measured = parts.flatMap(({ coverage }) => (coverage ? [...coverage] : []));
  if (measured.length === 0) return { ...none, problem: 'its coverage was to be measured, and it ran no test' };
  const figure = gates.ratchet ? held.figures?.[id] : undefined;
  const all = mergeCoverage(
    measured.map(([path, lines]) => ({ paths: [path], lines })),
    (path) => path,
  );
  const total = shareOf(all);
  const isTaken = takes(setting, toMatcher, place.top);
  const isSource = (path: string): boolean => isTaken(path) && !isTest(path);
  const change = held.change && coverageOfChange(all, held.change.files, isSource);
  const roots = new Set(parts.map(({ invocation }) => invocation.cwd));
  const cwd = roots.size === 1 ? ([...roots][0] ?? '') : '';
  const context = contextOf(setting, tool.check, cwd, place);
  const findings = toGateFindings({ gates, total, change, figure }).flatMap((raw) =>
    // A gap names its file from the top, wherever the tool ran.
    toFindings([raw], raw.path === undefined ? context : { ...context, toPath: (path) => path }),
  );
  const unknown = gates.ratchet && held.figures !== undefined && figure === undefined;
  return {
    coverage: { ...total, ...(change && { change: toReported(change) }) },
    findings,
    ...(unknown && noFigure(id)),
  };
}

function noFigure(id: string): Pick<CoverageOutcome, 'problem' | 'remedy'> {
  return {
    problem: `${coverageFileName} does not say how much ${id} covered before`,
    remedy: 'Write it: kempt check --update-coverage',
  };
}

function toReported({ covered, lines, unmeasured }: ChangeCoverage): NonNullable<CheckRun['coverage']>['change'] {
  return { covered, lines, unmeasured };
}
