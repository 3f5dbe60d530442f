import type { CheckRun, Finding, Notification, Rule } from '../../domain/report.ts';
import { coverageRules } from '../../pipeline/tools/gates.ts';
import { isDivisible } from './divisible.ts';
import type { ToolOutcome } from './one-tool.ts';
import { policyOf } from './scope-of.ts';
import { type Chosen, selectTools } from './select.ts';
import { ToolSession, type ToolsInput } from './session.ts';

type Policy = 'rerun' | 'lines' | 'off';

/** What the tools found, and how it is told. */
export interface ToolsOutcome {
  readonly findings: readonly Finding[];
  readonly runs: readonly CheckRun[];
  readonly notifications: readonly Notification[];
  readonly rules: readonly Rule[];
  /** Milliseconds by tool. */
  readonly timings: Readonly<Record<string, number>>;
  /** Where the copies stand. */
  readonly paths: Readonly<Record<string, string>>;
  /** How each tells what is new; some rules of it tell otherwise. */
  readonly policies: Readonly<Record<string, Policy>>;
  /** Rules to the name that several tools share. */
  readonly equivalents: Readonly<Record<string, string>>;
  /** Tools that other machines run. */
  readonly elsewhere: readonly string[];
  /** What each finds in the base versions of the files in which it found something. */
  base(): Promise<readonly Finding[]>;
}

/** Runs the tools that the repository uses; undefined if there is none. */
export async function checkWithTools(input: ToolsInput): Promise<ToolsOutcome | undefined> {
  const paths = input.entries.map(({ path }) => path);
  const selection = selectTools({ ...input, paths });
  if (selection.chosen.length + selection.skipped.length === 0) return undefined;
  const { share } = input;
  const own = selection.chosen.filter(({ setting }) => !share || isDivisible(setting) || share.runs(setting.id));
  const session = new ToolSession(input, own);
  const outcomes = (await session.run()).filter(({ elsewhere }) => !elsewhere);
  const skipped = selection.skipped.map(({ id, reason }) => ({
    check: id,
    status: 'skipped' as const,
    reason,
    findings: 0,
  }));
  const ran = new Set(outcomes.map(({ id }) => id));
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    runs: [...outcomes.map(toRun), ...skipped],
    notifications: outcomes.flatMap(toNotifications),
    rules: toRules(outcomes, own),
    timings: Object.fromEntries(outcomes.flatMap(toLaps)),
    paths: Object.fromEntries(outcomes.flatMap(({ id, copy }) => (copy ? [[id, copy.path]] : []))),
    policies: Object.fromEntries(own.flatMap(toPolicies)),
    equivalents: Object.fromEntries(own.flatMap(toEquivalents)),
    elsewhere: selection.chosen.map(({ setting }) => setting.id).filter((id) => !ran.has(id)),
    base: async () => (await session.runBase(outcomes)).flatMap(({ findings }) => findings),
  };
}

function toEquivalents({ setting: { id, tool } }: Chosen): [string, string][] {
  return Object.entries(tool.equivalents ?? {}).map(([rule, name]) => [`${id}/${rule}`, name]);
}

/** Whether enough is covered is a question of now, whatever the base had. */
function toPolicies({ setting: { id, tool } }: Chosen): [string, Policy][] {
  return [
    [id, tool.base ?? policyOf(tool.check.scope)],
    ...coverageRules.map((rule): [string, 'off'] => [`${id}/${rule}`, 'off']),
  ];
}

/** The whole time of a tool, and of it what its copy took. */
function toLaps({ id, ms, copyMs = 0 }: ToolOutcome): (readonly [string, number])[] {
  const rounded = (time: number): number => Math.round(time * 10) / 10;
  return [[id, rounded(ms)], ...(rounded(copyMs) > 0 ? [[`${id}/copy`, rounded(copyMs)] as const] : [])];
}

function toRun({ id, status, reason, copy, findings, files, cached, coverage }: ToolOutcome): CheckRun {
  return {
    check: id,
    status,
    ...(reason !== undefined && { reason }),
    findings: findings.length,
    ...(copy && { tool: { version: copy.version, origin: copy.origin } }),
    files,
    cached,
    ...(coverage && { coverage }),
  };
}

function toNotifications({ id, status, reason, remedy, copy }: ToolOutcome): Notification[] {
  if (status === 'failed') {
    return [
      {
        level: 'error',
        id,
        message: `${id} could not do its work: ${reason ?? 'it failed'}`,
        ...(remedy && { remedy }),
      },
    ];
  }
  if (copy?.unlocked) {
    return [
      {
        level: 'note',
        id,
        message: `${id} ${copy.version} was installed without lock data: only its registry vouches for it`,
      },
    ];
  }
  return [];
}

function toRules(outcomes: readonly ToolOutcome[], chosen: readonly Chosen[]): Rule[] {
  const tools = new Map(chosen.map(({ setting }) => [setting.id, setting.tool]));
  const rules = new Map<string, Rule>();
  for (const finding of outcomes.flatMap(({ findings }) => findings)) {
    if (rules.has(finding.rule)) continue;
    const [id = ''] = finding.rule.split('/', 1);
    const tool = tools.get(id);
    const name = finding.rule.slice(id.length + 1);
    const url = tool?.['rule-url'];
    const helpUri = url === undefined || name === '' ? tool?.homepage : url.replaceAll('{rule}', () => name);
    const summary = `${tool?.title ?? id}${name === '' ? '' : `: ${name}`}`;
    rules.set(finding.rule, {
      id: finding.rule,
      level: finding.level,
      summary,
      help: summary,
      ...(helpUri && { helpUri }),
    });
  }
  return [...rules.values()];
}
