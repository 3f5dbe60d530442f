import type { CheckRun, Finding, Notification, Rule } from '../../domain/report.ts';
import { coverageRules } from '../../pipeline/tools/gates.ts';
import { mergeEquivalent } from '../../pipeline/tools/merge.ts';
import type { ToolOutcome } from './one-tool.ts';
import { type Chosen, selectTools } from './select.ts';
import { policyOf, ToolSession, type ToolsInput } from './session.ts';

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
  /** Tools that looked at everything they were given. */
  readonly ran: ReadonlySet<string>;
  /** How each tells what is new; some rules of it tell otherwise. */
  readonly policies: ReadonlyMap<string, 'rerun' | 'lines' | 'off'>;
  /** What they find in the base versions of files. */
  base(paths: ReadonlySet<string>): Promise<readonly Finding[]>;
}

/** Runs the tools that the repository uses; undefined if there is none. */
export async function checkWithTools(input: ToolsInput): Promise<ToolsOutcome | undefined> {
  const paths = input.entries.map(({ path }) => path);
  const selection = selectTools({ ...input, paths });
  if (selection.chosen.length + selection.skipped.length === 0) return undefined;
  const session = new ToolSession(input, selection.chosen);
  const outcomes = await session.run();
  const skipped = selection.skipped.map(({ id, reason }) => ({
    check: id,
    status: 'skipped' as const,
    reason,
    findings: 0,
  }));
  return {
    findings: merged(outcomes, selection.chosen),
    runs: [...outcomes.map(toRun), ...skipped],
    notifications: outcomes.flatMap(toNotifications),
    rules: toRules(outcomes, selection.chosen),
    timings: Object.fromEntries(outcomes.flatMap(toLaps)),
    paths: Object.fromEntries(outcomes.flatMap(({ id, copy }) => (copy ? [[id, copy.path]] : []))),
    ran: new Set(outcomes.filter(({ status }) => status === 'ran').map(({ id }) => id)),
    policies: new Map(selection.chosen.flatMap(toPolicies)),
    base: async (wanted) => merged(await session.runBase(wanted), selection.chosen),
  };
}

function merged(outcomes: readonly ToolOutcome[], chosen: readonly Chosen[]): Finding[] {
  const equivalents = new Map(chosen.map(({ setting }) => [setting.id, setting.tool.equivalents ?? {}]));
  return mergeEquivalent(
    outcomes.flatMap(({ findings }) => findings),
    equivalents,
  );
}

/** Whether enough is covered is a question of now, whatever the base had. */
function toPolicies({ setting: { id, tool } }: Chosen): [string, 'rerun' | 'lines' | 'off'][] {
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
