import { createHash } from 'node:crypto';
import type { Evidence, Finding, Report, Shard } from '../../domain/report.ts';
import { version } from '../../domain/version.gen.ts';
import type { Inputs } from '../../pipeline/check/inputs.ts';
import { scan } from '../../pipeline/check/scan.ts';
import type { ScanPlan } from '../../pipeline/check/scan-plan.ts';
import type { Place } from '../place.ts';
import type { CheckRequest } from '../request.ts';
import type { Share } from '../share.ts';
import { conclude, hiderFor, type Told, toParts, withCommits } from '../tell.ts';
import { stateOf } from './open-share.ts';

/** How files are looked at. */
interface Look {
  readonly plan: ScanPlan;
  readonly inputs: Inputs;
}

/** Where and how the check was asked for. */
interface Asked {
  readonly request: CheckRequest;
  readonly place: Place;
  readonly config: unknown;
}

/** The report of one machine of several: judged by what it knows, with all that it found for `kempt report merge`. */
export async function toShardReport(
  asked: Asked,
  share: Share,
  told: Told,
  look: Look,
  elsewhere: readonly string[],
): Promise<Report> {
  const { request, place } = asked;
  const { index, count, plan } = share;
  const parts = toParts(told);
  const shard: Shard = {
    index,
    count,
    plan,
    ...(await stateOf(request, told.scope, place)),
    config: digestOf(asked, told, parts.settings),
    settings: parts.settings,
    evidence: await withoutSecrets(told.evidence),
  };
  const evidence = withElsewhere(await withComments(told, look, share), elsewhere);
  const report = await conclude({ ...parts, settings: ownSettings(told, share, parts.settings), evidence }, false);
  return { ...(await withCommits(report, told.scope)), shard };
}

/** The configuration and the flags, so far as they decide what is found. */
function digestOf({ request, config }: Asked, { settings }: Told, told: Shard['settings']): string {
  const { only, skip, history, ignoreFigures, tools, paths } = request;
  const flags = { only, skip, history, ignoreFigures, tools, paths };
  const { includes: _, checks: __, skipped: ___, publish: ____, cache: _____, ...base } = settings;
  return createHash('sha256')
    .update(JSON.stringify([version, config, flags, base, told]))
    .digest('hex')
    .slice(0, 32);
}

async function withoutSecrets(evidence: Evidence): Promise<Evidence> {
  const { head, base, tools, history } = evidence;
  const all = [head, base, tools, history].flatMap((part) => part?.findings ?? []);
  const hide = await hiderFor([...all, ...(tools?.base ?? [])]);
  const hidden = <T extends { readonly findings: readonly Finding[] }>(part: T): T => ({
    ...part,
    findings: part.findings.map(hide),
  });
  return {
    ...evidence,
    head: hidden(head),
    ...(base && { base: hidden(base) }),
    ...(tools && { tools: { ...hidden(tools), base: tools.base.map(hide) } }),
    ...(history && { history: hidden(history) }),
  };
}

/** What is found here in files that another machine looks at may be suppressed by a comment there. */
async function withComments({ scope, evidence }: Told, { plan, inputs }: Look, share: Share): Promise<Evidence> {
  const { head, tools } = evidence;
  const found = new Set([...head.findings, ...(tools?.findings ?? [])].map(({ location }) => location.path));
  const foreign = scope.files.filter(({ path }) => found.has(path) && !share.has(path));
  if (foreign.length === 0) return evidence;
  const { suppressions } = await scan(scope.tree.snapshot, foreign, plan, inputs);
  return { ...evidence, head: { ...head, suppressions: [...head.suppressions, ...suppressions] } };
}

/** What other machines do is told as skipped. */
function ownSettings({ settings }: Told, { first }: Share, told: Shard['settings']): Shard['settings'] {
  if (first) return told;
  const others = settings.checks.filter(({ check }) => check.scope !== 'file').map(({ check }) => check.id);
  const reason = 'the first shard does it for all';
  return {
    ...told,
    checks: told.checks.filter((id) => !others.includes(id)),
    skipped: [...told.skipped, ...others.map((id) => ({ id, reason }))],
  };
}

function withElsewhere(evidence: Evidence, elsewhere: readonly string[]): Evidence {
  const { tools } = evidence;
  if (tools === undefined || elsewhere.length === 0) return evidence;
  const skipped = elsewhere.map((check) => ({
    check,
    status: 'skipped' as const,
    reason: 'another shard does it',
    findings: 0,
  }));
  return { ...evidence, tools: { ...tools, runs: [...tools.runs, ...skipped] } };
}
