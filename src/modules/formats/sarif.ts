import { z } from 'zod';
import { type RawEdit, type RawFinding, type RawRegion, UnreadableOutput } from '../../domain/raw-finding.ts';
import type { Format } from './format.ts';

/*
 * SARIF 2.1.0, as far as it is read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Tolerant: what
 * is not needed is not looked at.
 */

const region = z
  .object({
    startLine: z.number().optional(),
    startColumn: z.number().optional(),
    endLine: z.number().optional(),
    endColumn: z.number().optional(),
    charOffset: z.number().optional(),
    charLength: z.number().optional(),
  })
  .optional();
const artifact = z.object({ uri: z.string().optional(), index: z.number().optional() }).optional();
const message = z.object({ text: z.string().optional(), markdown: z.string().optional(), id: z.string().optional() });
const fix = z.object({
  artifactChanges: z.array(
    z.object({
      artifactLocation: artifact,
      replacements: z.array(
        z.object({ deletedRegion: region, insertedContent: z.object({ text: z.string().optional() }).optional() }),
      ),
    }),
  ),
});
const rule = z.object({
  id: z.string(),
  helpUri: z.string().optional(),
  defaultConfiguration: z.object({ level: z.string().optional() }).nullish(),
  messageStrings: z.record(z.string(), message).nullish(),
});
const result = z.object({
  ruleId: z.string().optional(),
  ruleIndex: z.number().optional(),
  rule: z.object({ id: z.string().optional(), index: z.number().optional() }).optional(),
  level: z.string().nullish(),
  kind: z.string().optional(),
  message,
  locations: z
    .array(z.object({ physicalLocation: z.object({ artifactLocation: artifact, region }).optional() }))
    .nullish(),
  suppressions: z.array(z.unknown()).nullish(),
  baselineState: z.string().optional(),
  fixes: z.array(fix).nullish(),
});
const log = z.object({
  runs: z.array(
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(rule).nullish() }) }),
      artifacts: z.array(z.object({ location: artifact })).nullish(),
      columnKind: z.string().optional(),
      invocations: z.array(z.object({ executionSuccessful: z.boolean().optional() })).nullish(),
      results: z.array(result).nullish(),
    }),
  ),
});

type Run = z.infer<typeof log>['runs'][number];
type Result = z.infer<typeof result>;

/** SARIF 2.1.0. Suppressed results and those that are no failures are left out. */
export const sarif: Format<'sarif'> = {
  parse(text) {
    const { runs } = toLog(text);
    const failed = runs.some((run) => run.invocations?.some((one) => one.executionSuccessful === false));
    if (failed) throw new UnreadableOutput('says that the tool did not succeed (executionSuccessful: false)');
    const findings = runs.flatMap((run) => (run.results ?? []).filter(isFailure).map((one) => toRaw(one, run)));
    // SARIF 3.14.17: without a word they are code points.
    const columnUnit = runs.some(({ columnKind }) => columnKind === 'utf16CodeUnits') ? 'utf-16' : 'code-point';
    return { findings, columnUnit };
  },
};

function toLog(text: string): z.infer<typeof log> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableOutput(text.trim() === '' ? 'nothing was printed' : 'is no JSON');
  }
  const parsed = log.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UnreadableOutput(`is no SARIF: ${issue?.path.join('.')}: ${issue?.message}`);
}

function isFailure({ suppressions, kind = 'fail', baselineState }: Result): boolean {
  return (suppressions ?? []).length === 0 && kind === 'fail' && baselineState !== 'absent';
}

function toRaw(one: Result, run: Run): RawFinding {
  const rules = run.tool.driver.rules ?? [];
  const index = one.ruleIndex ?? one.rule?.index;
  const id = one.ruleId ?? one.rule?.id ?? (index === undefined ? undefined : rules[index]?.id);
  const described = (index === undefined ? undefined : rules[index]) ?? rules.find((rule) => rule.id === id);
  const place = one.locations?.[0]?.physicalLocation;
  const { text, markdown, id: messageId } = one.message;
  return {
    path: uriOf(place?.artifactLocation, run),
    ...toRegion(place?.region),
    rule: id,
    message: text ?? markdown ?? described?.messageStrings?.[messageId ?? '']?.text ?? id ?? 'no message',
    // SARIF 3.27.10: absent means what the rule says, and that is a warning unless it says otherwise.
    level: one.level ?? described?.defaultConfiguration?.level ?? 'warning',
    url: described?.helpUri,
    fix: toFix(one, run),
  };
}

function uriOf(place: z.infer<typeof artifact>, run: Run): string | undefined {
  const uri = place?.uri ?? (place?.index === undefined ? undefined : run.artifacts?.[place.index]?.location?.uri);
  if (uri === undefined) return undefined;
  try {
    return uri.startsWith('file:') ? decodeURIComponent(uri.replace(/^file:\/\/[^/]*/, '')) : decodeURIComponent(uri);
  } catch {
    // Some tools write paths as they are.
    return uri;
  }
}

function toRegion(place: z.infer<typeof region>): RawRegion {
  const { startLine: line, startColumn: column, endLine, endColumn } = place ?? {};
  return { line, column, endLine, endColumn };
}

/** The first fix, if it changes nothing but the file of its result. */
function toFix(one: Result, run: Run): readonly RawEdit[] | undefined {
  const changes = one.fixes?.[0]?.artifactChanges ?? [];
  const [change] = changes;
  const own = uriOf(one.locations?.[0]?.physicalLocation?.artifactLocation, run);
  if (change === undefined || changes.length > 1 || uriOf(change.artifactLocation, run) !== own) return undefined;
  return change.replacements.map(({ deletedRegion, insertedContent }) => ({
    ...toRegion(deletedRegion),
    ...(deletedRegion?.charOffset !== undefined && {
      offset: deletedRegion.charOffset,
      endOffset: deletedRegion.charOffset + (deletedRegion.charLength ?? 0),
    }),
    text: insertedContent?.text ?? '',
  }));
}
