import { UpstreamError } from '../domain/errors.ts';
import type { Report } from '../domain/report.ts';
import { plural } from '../lib/text.ts';
import { visible } from '../lib/visible.ts';
import { attachFixes } from './attach-fixes.ts';
import { mend } from './mend.ts';
import { savePatch } from './patch.ts';
import type { CheckRequest } from './request.ts';
import type { Checked } from './run-check.ts';

/** What the fixes of a run come to. */
export interface RunFixes {
  /** With the fixes that its findings lacked. */
  readonly report: Report;
  readonly messages: readonly string[];
  /** What failed; the run is incomplete. */
  readonly failures: readonly string[];
}

/**
 * Mends a copy of the files that have findings, writes one patch of it, and gives findings the part that mends them. The
 * findings stand: what could not be mended is told, and changes no verdict.
 */
export async function fixesOf(checked: Checked, request: CheckRequest, patch: string | undefined): Promise<RunFixes> {
  const { report, scope } = checked;
  const within = new Set(
    report.findings.filter(({ location }) => !location.commit).map(({ location }) => location.path),
  );
  const mending = await mend(checked, { inPlace: false, within, everything: request.everything });
  const messages = [
    ...mending.skipped.map(({ path, reason }) => `Not mended: ${visible(path)}: ${reason}`),
    ...mending.problems.map((problem) => `Not mended: ${visible(problem)}`),
  ];
  const whole = attachFixes(report, mending);
  if (patch === undefined) return { report: whole, messages, failures: [] };
  try {
    const { files, leftOut } = await savePatch(patch, mending.files, request, scope);
    const without = leftOut.map(({ path, reason }) => `Not in the patch: ${visible(path)}: ${reason}`);
    const saved =
      files.length === 0 ? [] : [`A patch mends ${plural(files.length, 'file')}: git apply ${visible(patch)}`];
    return { report: whole, messages: [...messages, ...without, ...saved], failures: [] };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { report: whole, messages, failures: [`The patch does not apply: ${error.message}`] };
  }
}
