import type { CheckRun, Evidence } from '../../domain/report.ts';

type ToolEvidence = NonNullable<Evidence['tools']>;
type Found = Evidence['head'];

/** What several machines found, each in its part, as one would have found it. */
export function joinEvidence(parts: readonly Evidence[]): Evidence {
  const sum = (of: (part: Evidence) => number): number => parts.reduce((all, part) => all + of(part), 0);
  const bases = parts.flatMap(({ base }) => (base ? [base] : []));
  const tools = parts.flatMap((part) => (part.tools ? [part.tools] : []));
  const history = parts.flatMap((part) => (part.history ? [part.history] : []));
  return {
    files: sum((part) => part.files),
    bytes: sum((part) => part.bytes),
    passedOver: {
      generated: sum(({ passedOver }) => passedOver.generated),
      vendored: sum(({ passedOver }) => passedOver.vendored),
      fixture: sum(({ passedOver }) => passedOver.fixture),
    },
    unread: parts.flatMap(({ unread }) => unread),
    head: joinFound(parts.map(({ head }) => head)),
    ...(bases.length > 0 && { base: joinFound(bases) }),
    changed: [...new Map(parts.flatMap(({ changed }) => changed.map((file) => [file.path, file] as const))).values()],
    notifications: parts.flatMap(({ notifications }) => notifications),
    ...(tools.length > 0 && { tools: joinTools(tools) }),
    ...(history.length > 0 && {
      history: {
        findings: history.flatMap(({ findings }) => findings),
        notifications: history.flatMap(({ notifications }) => notifications),
      },
    }),
  };
}

function joinFound(parts: readonly Found[]): Found {
  return {
    findings: parts.flatMap(({ findings }) => findings),
    suppressions: parts.flatMap(({ suppressions }) => suppressions),
  };
}

function joinTools(parts: readonly ToolEvidence[]): ToolEvidence {
  const runs = new Map<string, CheckRun>();
  for (const run of parts.flatMap((part) => part.runs)) {
    const before = runs.get(run.check);
    runs.set(run.check, before ? joinRuns(before, run) : run);
  }
  // What is said of a tool is said by each machine that it ran on.
  const notifications = new Map<string, ToolEvidence['notifications'][number]>();
  for (const one of parts.flatMap((part) => part.notifications))
    if (!notifications.has(`${one.level} ${one.id}`)) notifications.set(`${one.level} ${one.id}`, one);
  return {
    findings: parts.flatMap(({ findings }) => findings),
    base: parts.flatMap(({ base }) => base),
    runs: [...runs.values()],
    notifications: [...notifications.values()],
    rules: [...new Map(parts.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const))).values()],
    policies: Object.assign({}, ...parts.map(({ policies }) => policies)),
    equivalents: Object.assign({}, ...parts.map(({ equivalents }) => equivalents)),
  };
}

const statuses: readonly CheckRun['status'][] = ['failed', 'ran', 'skipped'];

/** The worst stands, then that of the one with files: a part without any has a reason of its own to be skipped. */
function joinRuns(a: CheckRun, b: CheckRun): CheckRun {
  const rank = ({ status, files = 0 }: CheckRun): number => statuses.indexOf(status) * 2 + (files > 0 ? 0 : 1);
  const [worst, other] = rank(b) < rank(a) ? [b, a] : [a, b];
  const { tool = other.tool, coverage = other.coverage } = worst;
  return {
    ...worst,
    findings: a.findings + b.findings,
    ...(tool && { tool }),
    files: (a.files ?? 0) + (b.files ?? 0),
    cached: (a.cached ?? 0) + (b.cached ?? 0),
    ...(coverage && { coverage }),
  };
}
