import { toPercent } from '../domain/coverage.ts';
import { UserError } from '../domain/errors.ts';
import { coverageFileName, loadFigures, saveFigures } from '../lib/coverage-file.ts';
import { examine } from './check.ts';
import type { CheckRequest } from './request.ts';

/** Writes how much the tests cover now, below which it must not fall, and says what it did. */
export async function updateCoverage(request: CheckRequest): Promise<string> {
  const { paths, base, head, changed, staged, gitDir } = request;
  if (paths.length > 0 || [base, head, changed, staged, gitDir].some((one) => one !== undefined))
    throw new UserError(
      'Coverage is written for the work tree as a whole',
      'Leave out the paths, --base, --head, --changed, --staged and --git-dir.',
    );
  const { report, scope } = await examine({ ...request, ignoreFigures: true });
  const failed = report.notifications.find(({ level }) => level === 'error');
  if (failed)
    throw new UserError(`The run is incomplete, ${coverageFileName} was not written: ${failed.message}`, failed.remedy);
  const before = loadFigures(scope.top);
  const now = report.runs.flatMap(({ check, coverage }) => (coverage ? [[check, toPercent(coverage)] as const] : []));
  if (now.length === 0)
    throw new UserError(
      `No tool measured coverage, ${coverageFileName} was not written`,
      'Ask for it in kempt.yaml: tools.pytest.coverage.ratchet: true',
    );
  saveFigures(scope.top, { ...before, ...Object.fromEntries(now) });
  const told = now.map(([id, percent]) => `${id}: ${percent} %${id in before ? ` (was ${before[id]} %)` : ''}`);
  return `${coverageFileName} says ${told.join(', ')}`;
}
