import { appendFileSync, rmSync } from 'node:fs';
import type { PublishConfig } from '../config/settings.ts';
import type { Build, PullRequest } from '../domain/build.ts';
import { ReadOnlyError, UpstreamError, UserError } from '../domain/errors.ts';
import { ExitCode, toExitCode } from '../domain/gate.ts';
import type { Report } from '../domain/report.ts';
import type { Repository } from '../lib/git/repository.ts';
import { plural } from '../lib/text.ts';
import type { Forge } from '../modules/forges/forge.ts';
import { examine } from './check.ts';
import { detectBuild } from './detect-build.ts';
import { type Access, findAccess, openForge, toGitUser, toNames } from './forge.ts';
import { locate } from './place.ts';
import { printReport } from './print.ts';
import type { PublishRequest } from './publish.ts';
import type { CheckRequest } from './request.ts';
import type { Checked } from './run-check.ts';
import type { RunFixes } from './run-fixes.ts';
import type { RunOutcome, RunRequest } from './run-request.ts';

/** What the Action does: finds out what the run is about, checks it, and speaks. Throws `UserError`, `UpstreamError`. */
export async function run(request: RunRequest): Promise<RunOutcome> {
  const build = await detectBuild(request.env);
  if (build?.earlier) return await (await import('./publish-earlier.ts')).publishEarlier(request, build, build.earlier);
  const access = build && (await findAccess(build.forge, request.env));
  const forge = build && access?.token !== undefined ? await openForge(build, access) : undefined;
  const toCheck = await toCheckRequest(request, build, forge, access);
  const checked = await examine(toCheck);
  const mended = await offerFixes(request, toCheck, checked, forge);
  const { report, failures } = await reviewed(request, build, checked, mended.report, forge);
  const said = await speak(request, build, access, forge, report, checked.settings.publish);
  const spoken = {
    messages: [...mended.messages, ...said.messages],
    failures: [...mended.failures, ...failures, ...said.failures],
  };
  const { log, page } = request.publish === 'none' || build === undefined ? {} : build.channels;
  const plain = { color: false, width: 120 };
  if (page) appendFileSync(page.path, (await printReport(page.format, report, plain)) + toNotice(spoken));
  return {
    report,
    log: log === undefined ? undefined : await printReport(log, report, plain),
    messages: [...spoken.messages, ...spoken.failures.map((failure) => `Incomplete: ${failure}`)],
    exitCode: spoken.failures.length > 0 && report.verdict === 'clean' ? ExitCode.incomplete : toExitCode(report),
  };
}

/** The report with what models have to say of a pull request. */
async function reviewed(
  { review: mode, model, env, cache }: RunRequest,
  build: Build | undefined,
  checked: Checked,
  report: Report,
  forge: Forge | undefined,
): Promise<{ readonly report: Report; readonly failures: readonly string[] }> {
  const { pull } = build ?? {};
  const config = checked.config?.review;
  if (build === undefined || pull === undefined || mode === 'off' || (mode === 'auto' && config?.enabled === false))
    return { report, failures: [] };
  const [{ runReview }, { withReview }, { listenTo }] = await Promise.all([
    import('./review/run-review.ts'),
    import('./review/merge.ts'),
    import('./review/talk.ts'),
  ]);
  const name = cache === false ? undefined : `${build.server}/${build.repository}#${pull.number}`;
  const { title = '', body = '' } = pull;
  const talk = listenTo(forge, pull.number);
  const outcome = await runReview(checked, { config, env, model, name, words: { title, body }, talk, tools: true });
  return { report: withReview(report, outcome, mode === 'on'), failures: talk.failures };
}

/** The fixers cost as much as the tools: they run only where there is something to mend, and somebody to offer it to. */
async function offerFixes(
  { fix, patch }: RunRequest,
  request: CheckRequest,
  checked: Checked,
  forge: Forge | undefined,
): Promise<RunFixes> {
  const { report } = checked;
  const idle = fix === 'off' || (patch === undefined && forge === undefined) || report.findings.length === 0;
  if (!idle) return await (await import('./run-fixes.ts')).fixesOf(checked, request, patch);
  if (patch !== undefined) rmSync(patch, { force: true });
  return { report, messages: [], failures: [] };
}

interface Spoken {
  readonly messages: readonly string[];
  readonly failures: readonly string[];
}

const silence: Spoken = { messages: [], failures: [] };

async function speak(
  { publish: how, fix, env }: RunRequest,
  build: Build | undefined,
  access: Access | undefined,
  forge: Forge | undefined,
  report: Report,
  settings: PublishConfig,
): Promise<Spoken> {
  if (build === undefined || how !== 'auto') return silence;
  if (forge === undefined) {
    const said = await speakTokenless(access, env, { report, build, pull: build.pull?.number, settings }, build.ci);
    const why = access
      ? `there is no token: set ${toNames(access.entry)}`
      : `Kempt cannot speak on the forge of ${build.server || 'this build'}`;
    return { ...silence, messages: [`${said} was said on the forge: ${why}`] };
  }
  const { publish } = await import('./publish.ts');
  const said = await publish(forge, { report, build, pull: build.pull?.number, settings, fix });
  return { ...said, messages: [...said.messages, ...(said.readOnly && access ? [toAdvice(build, access)] : [])] };
}

/** What was said where the CI lets a status through by itself. Nobody gave a token: that it fails is no failure. */
async function speakTokenless(
  access: Access | undefined,
  env: NodeJS.ProcessEnv,
  request: PublishRequest,
  ci: string,
): Promise<string> {
  const way = access?.entry.anonymous;
  if (way?.ci !== ci || !request.settings.status) return 'Nothing';
  const { sayStatus } = await import('./publish.ts');
  try {
    return (await sayStatus(await way.open(request.build, env), request)) ? 'Only the status' : 'Nothing';
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return `Nothing (${error.message})`;
  }
}

/** What to do where the token may only read. */
function toAdvice({ pull }: Build, { entry: { advice } }: Access): string {
  return `The token may only read. ${pull?.fork === true ? advice.fork : advice.own}`;
}

function toNotice({ messages, failures }: Spoken): string {
  const lines = [...messages, ...failures.map((failure) => `⚠ ${failure}`)];
  return lines.length === 0
    ? ''
    : `\n${lines.map((line) => `<sub>${line.replace(/[<>&@]/g, ' ')}</sub>\n`).join('\n')}`;
}

async function toCheckRequest(
  request: RunRequest,
  build: Build | undefined,
  forge: Forge | undefined,
  access: Access | undefined,
): Promise<CheckRequest> {
  const { cwd, config, only, skip, failOn, cache, everything, progress, affected } = request;
  const common = { cwd, config, only, skip, failOn, cache, everything, progress, paths: [] };
  const { repository } = locate({ cwd, paths: [] });
  if (build === undefined || repository === undefined) return common;
  if (build.event === 'merge-queue' && build.before !== undefined) {
    await fetchFor(access, build, repository, [build.before, build.commit]);
    return { ...common, affected, base: build.before, head: build.commit, exactBase: true, trust: build.before };
  }
  if (build.pull === undefined) return common;
  const { head } = build.pull;
  const base = await mergeBaseOf(repository, build, build.pull, forge);
  await fetchFor(access, build, repository, [base, head]);
  return request.changedOnly
    ? { ...common, affected, base, head, exactBase: true, trust: base }
    : { ...common, head, trust: base };
}

/** A checkout has no history unless it is asked for: then the forge knows where the branch began. */
async function mergeBaseOf(
  repository: Repository,
  { history }: Build,
  { base, target, head, number }: PullRequest,
  forge: Forge | undefined,
): Promise<string> {
  const { findMergeBase } = await import('../lib/git/fetch.ts');
  const { isShallow } = await import('../lib/git/repository.ts');
  // Cut history may have a common ancestor that is not the last: the forge knows better.
  const onto = base ?? (target === undefined ? undefined : `refs/remotes/origin/${target}`);
  const known = onto !== undefined && !(forge && isShallow(repository));
  const here = known ? await findMergeBase(repository, onto, head) : undefined;
  if (here !== undefined) return here;
  const asked = base ?? target;
  const told =
    forge && asked !== undefined ? await askMergeBase(() => forge.fetchMergeBase(asked, head, number)) : undefined;
  const found = told ?? (onto === undefined ? undefined : await findMergeBase(repository, onto, head));
  if (found !== undefined) return found;
  throw new UserError(
    `This clone does not have the commits between ${base?.slice(0, 10) ?? target ?? 'the target branch'} and ${head.slice(0, 10)}`,
    `Give kempt a token, or fetch them: ${history}`,
  );
}

/** Undefined where the token may not even ask. */
async function askMergeBase(ask: () => Promise<string>): Promise<string | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ReadOnlyError) return undefined;
    throw error;
  }
}

async function fetchFor(
  access: Access | undefined,
  { server, history }: Build,
  repository: Repository,
  commits: readonly string[],
): Promise<void> {
  const { fetchCommits } = await import('../lib/git/fetch.ts');
  try {
    await fetchCommits(repository, commits, { server, user: access && toGitUser(access), token: access?.token });
  } catch (cause) {
    if (!(cause instanceof UpstreamError)) throw cause;
    throw new UserError(
      `This clone lacks ${plural(commits.length, 'commit')} that the check needs, and git could not fetch them: ${cause.message}`,
      `Fetch them before: ${history}`,
      { cause },
    );
  }
}
