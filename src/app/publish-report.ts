import { loadConfig } from '../config/load.ts';
import { toPublishConfig } from '../config/settings.ts';
import { UserError } from '../domain/errors.ts';
import { ExitCode } from '../domain/gate.ts';
import { nearest } from '../domain/nearest.ts';
import { checks } from '../modules/checks/index.gen.ts';
import { forges } from '../modules/forges/index.gen.ts';
import { detectBuild } from './detect-build.ts';
import { type Access, findAccess, openForge } from './forge.ts';
import { loadReport } from './load-report.ts';
import { locate } from './place.ts';
import { publish } from './publish.ts';

export interface PublishReportRequest {
  readonly cwd: string;
  readonly file: string;
  readonly config: string | undefined;
  readonly forge: string | undefined;
  readonly api: string | undefined;
  readonly repository: string | undefined;
  readonly pull: string | undefined;
  readonly env: NodeJS.ProcessEnv;
}

/** Publishes a saved report. Throws {@link UserError} where it is not known about what. */
export async function publishReport(
  request: PublishReportRequest,
): Promise<{ readonly messages: readonly string[]; readonly exitCode: number }> {
  const report = await loadReport(request.file);
  if (report.shard)
    throw new UserError(
      `The report is of shard ${report.shard.index} of ${report.shard.count}, and not of the whole`,
      'Join the reports first: kempt report merge',
    );
  const build = await detectBuild(request.env);
  const { head } = report.scope;
  if (head === undefined)
    throw new UserError('The report is of a work tree, and not of a commit', 'Check with --head.');
  const access = await toAccess(request.forge ?? build?.forge ?? 'github', request.env);
  const about = {
    forge: access.entry.id,
    api: request.api ?? build?.api ?? access.entry.api,
    repository: toRepository(request.repository ?? build?.repository),
    order: build?.order ?? 0,
    commit: head,
    ref: build?.ref ?? '',
  };
  const pull = request.pull === undefined ? build?.pull?.number : toNumber(request.pull);
  const { top } = locate({ cwd: request.cwd, paths: [] });
  const settings = toPublishConfig(await loadConfig(top, request.config, checks));
  const said = await publish(await openForge(about, access), { report, build: about, pull, settings });
  const readOnly = `the token may only read. ${access.entry.advice.own}`;
  const failures = said.readOnly ? [...said.failures, readOnly] : said.failures;
  return {
    messages: [...said.messages, ...failures.map((failure) => `Incomplete: ${failure}`)],
    exitCode: failures.length > 0 ? ExitCode.incomplete : ExitCode.clean,
  };
}

async function toAccess(id: string, env: NodeJS.ProcessEnv): Promise<Access> {
  const access = await findAccess(id, env);
  if (access) return access;
  const hint = nearest(id, Object.keys(forges));
  throw new UserError(
    `There is no forge ${id}`,
    hint ? `Did you mean ${hint}?` : `Known: ${Object.keys(forges).join(', ')}`,
  );
}

function toRepository(name: string | undefined): string {
  if (name !== undefined && /^[\w. -]+(?:\/[\w. -]+)+$/.test(name)) return name;
  throw new UserError(
    name === undefined ? 'There is no repository' : `${name} is no repository`,
    'Name it: --repository OWNER/NAME',
  );
}

function toNumber(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new UserError(`--pull takes the number of a pull request, not ${JSON.stringify(text)}`);
}
