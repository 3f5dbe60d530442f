import { UserError } from '../domain/errors.ts';
import { saveBaseline } from '../lib/baseline-file.ts';
import { toBaseline } from '../pipeline/check/baseline.ts';
import { examine } from './check.ts';
import type { CheckRequest } from './request.ts';

const defaultName = 'kempt-baseline.json';

/** Writes the baseline that sets apart all that is found now, and says what it did. */
export async function updateBaseline(request: CheckRequest): Promise<string> {
  const part =
    request.paths.length > 0 ||
    [request.base, request.head, request.changed, request.staged, request.gitDir, request.only, request.skip].some(
      (one) => one !== undefined,
    );
  if (part)
    throw new UserError(
      'A baseline is for the work tree as a whole and for every check',
      'Leave out the paths, --base, --head, --changed, --staged, --git-dir, --only and --skip.',
    );
  const { report, scope, settings } = await examine({ ...request, ignoreBaseline: true });
  const failed = report.notifications.find((notification) => notification.level === 'error');
  if (failed)
    throw new UserError(`The run is incomplete, the baseline was not written: ${failed.message}`, failed.remedy);
  const path = settings.baseline ?? defaultName;
  saveBaseline(scope.top, path, toBaseline(report.findings));
  const hint = settings.baseline === undefined ? `; add "baseline: ${path}" to kempt.yaml` : '';
  return `${path} lists ${report.findings.length} findings${hint}`;
}
