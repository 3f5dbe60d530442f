import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { toPublishConfig } from '../config/settings.ts';
import type { Build, EarlierRun } from '../domain/build.ts';
import { UpstreamError, UserError } from '../domain/errors.ts';
import { ExitCode } from '../domain/gate.ts';
import type { Report } from '../domain/report.ts';
import { unzipEntry } from '../lib/unzip.ts';
import { checks } from '../modules/checks/index.gen.ts';
import type { EarlierRuns } from '../modules/forges/forge.ts';
import { findAccess, openForge } from './forge.ts';
import { withoutSecrets } from './hide-secrets.ts';
import { parseReport } from './load-report.ts';
import { locate } from './place.ts';
import { publish } from './publish.ts';
import type { EarlierStage } from './review/review-earlier.ts';
import type { RunOutcome, RunRequest } from './run-request.ts';

/** What a run without rights leaves behind, and the file in it. */
const artifact = { name: 'kempt-report', file: 'kempt-report.json' } as const;
/** Bytes: of the archive, and of the report in it. */
const limits = { archive: 20 * 1024 * 1024, report: 64 * 1024 * 1024 } as const;
const mostFindings = 10_000;

/**
 * Publishes what a run without rights found. Whatever it left is taken for hostile: the pull request is the forge's word,
 * the archive and the report in it are bounded and validated, and the commit must be the one that the run was for.
 */
export async function publishEarlier(request: RunRequest, build: Build, run: EarlierRun): Promise<RunOutcome> {
  const access = await findAccess(build.forge, request.env);
  if (access === undefined) throw new UserError(`Kempt cannot speak on the forge of ${build.server}`);
  const forge = await openForge(build, access);
  const { earlier } = forge;
  if (earlier === undefined) throw new UserError(`Kempt cannot fetch what an earlier run left on ${forge.id}`);
  const pull = await earlier.findPull(run);
  if (pull === undefined)
    return nothing(`Nothing was said: no open pull request has the head ${run.head.slice(0, 10)}`);
  const found = await fetchReport(earlier, run);
  const { top } = locate({ cwd: request.cwd, paths: [] });
  const config = await loadConfig(top, request.config, checks);
  const { report, failures } = await reviewed(found, { request, build, access, forge, pull, config });
  const about = { ...build, commit: run.head };
  const origin = 'Found by a run that has no rights, and told by one that has';
  const settings = toPublishConfig(config);
  const said = await publish(forge, { report, build: about, pull: pull.number, settings, fix: request.fix, origin });
  const failed = [...failures, ...said.failures];
  return {
    report: undefined,
    log: undefined,
    messages: [...said.messages, ...failed.map((failure) => `Incomplete: ${failure}`)],
    exitCode: failed.length > 0 || said.readOnly ? ExitCode.incomplete : ExitCode.clean,
  };
}

/** Models cost money, and anybody can open a pull request: only where the configuration wants it. */
async function reviewed(
  report: Report,
  stage: EarlierStage & { readonly config: Config | undefined },
): Promise<{ readonly report: Report; readonly failures: readonly string[] }> {
  const { review } = stage.config ?? {};
  if (review?.forks !== true || stage.request.review === 'off') return { report, failures: [] };
  return await (await import('./review/review-earlier.ts')).reviewEarlier(report, stage, review);
}

function nothing(message: string): RunOutcome {
  return { report: undefined, log: undefined, messages: [message], exitCode: ExitCode.clean };
}

async function fetchReport(earlier: EarlierRuns, run: EarlierRun): Promise<Report> {
  const archive = await earlier.fetchArtifact(run, artifact.name, limits.archive);
  if (archive === undefined) throw refused(`run ${run.id} left no ${artifact.name}`);
  const report = await readReport(archive, run);
  if (report.scope.head !== run.head) throw refused(`its report is of another commit than ${run.head.slice(0, 10)}`);
  if (report.findings.length > mostFindings) throw refused(`it has more than ${mostFindings} findings`);
  // It was redacted where it was made, but that was not ours.
  return { ...report, findings: report.findings.map(withoutSecrets), suppressed: [] };
}

async function readReport(archive: Buffer, run: EarlierRun): Promise<Report> {
  try {
    const content = unzipEntry(archive, artifact.file, limits.report);
    if (content === undefined) throw new Error(`there is no ${artifact.file} in it`);
    return await parseReport(content.toString('utf8'), artifact.file);
  } catch (cause) {
    throw refused(
      `${artifact.name} of run ${run.id}: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    );
  }
}

function refused(why: string, cause?: unknown): UpstreamError {
  return new UpstreamError('the earlier run', `The report of the earlier run is not published: ${why}`, { cause });
}
