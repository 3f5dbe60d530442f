import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ToolSetting } from '../../config/tool-settings.ts';
import type { Coverage } from '../../domain/coverage.ts';
import type { Parse } from '../../domain/parse-schema.ts';
import type { Finding } from '../../domain/report.ts';
import type { CheckCommand } from '../../domain/tool-schema.ts';
import { makeTemporaryFolder, removeTemporaryFolder } from '../../lib/scratch.ts';
import { type Invocation, toInvocations } from '../../pipeline/tools/invocations.ts';
import { paceOf } from '../../pipeline/tools/pace.ts';
import type { Units } from '../../pipeline/tools/positions.ts';
import type { Reading } from '../../pipeline/tools/read.ts';
import { flakyRule, retryFailed } from '../../pipeline/tools/retries.ts';
import { rootFinder } from '../../pipeline/tools/roots.ts';
import { type FindingContext, toFindings } from '../../pipeline/tools/to-findings.ts';
import type { Copy } from './copy.ts';
import { OpenFiles } from './open-files.ts';
import { readCoverage } from './read-coverage.ts';
import type { RunPlace } from './run-command.ts';
import { type OneRun, runAgain, runOnce } from './run-once.ts';
import { policyOf } from './scope-of.ts';
import { readableBy, variantOf } from './variants.ts';

/** What one process found. */
export interface Part {
  readonly invocation: Invocation;
  readonly class: Reading['class'];
  readonly reason?: string | undefined;
  readonly findings: readonly Finding[];
  /** What the tests covered, if that was asked for. */
  readonly coverage?: Coverage | undefined;
  /** In milliseconds. */
  readonly ms: number;
}

/** Runs the check of a tool on files, divided into processes, and reads what each says. `copyFor`: of a root folder. */
export async function runTool(
  setting: ToolSetting,
  all: readonly string[],
  place: RunPlace,
  copyFor: (root: string) => Promise<Copy>,
): Promise<readonly Part[]> {
  const { tool } = setting;
  const rootOf = rootFinder(tool.root ?? [], place.has);
  if (all.length === 0 && tool.files !== undefined) return [];
  const probe = await copyFor('');
  const files = readableBy(setting, probe.version, all);
  // A tool of the repository as a whole runs only if there is something for it.
  if (files.length === 0 && tool.files !== undefined) return [];
  const variant = variantOf(setting, probe.version);
  const measured = setting.coverage && variant.coverage;
  const args = [...conditionalArgs(variant, place.top), ...(measured?.args ?? []), ...setting.args];
  const command = { ...withArgs(variant, args), coverage: measured };
  const pace = paceOf(tool, command);
  const share = files.length / place.limiter.partsOf(files.length * pace);
  const invocations = toInvocations({ command, files, rootOf, top: place.top, share });
  const weight = command.weight === 'all' ? place.cores : (command.weight ?? 1);
  const one = async (invocation: Invocation): Promise<Part> =>
    await place.limiter.run({ weight, size: invocation.files.length * pace }, async () =>
      runPart(setting, command, invocation, place, await copyFor(invocation.cwd)),
    );
  if (!command.serial) return await Promise.all(invocations.map(one));
  const parts: Part[] = [];
  for (const invocation of invocations) parts.push(await one(invocation));
  return parts;
}

async function runPart(
  setting: ToolSetting,
  command: CheckCommand,
  invocation: Invocation,
  place: RunPlace,
  copy: Copy,
): Promise<Part> {
  const start = performance.now();
  const outdir = setting.retries > 0 ? makeTemporaryFolder(`kempt-${setting.id}-`) : undefined;
  try {
    const run: OneRun = { setting, command, invocation, place: { ...place, outdir }, copy };
    const { reading: first, result } = await runOnce(run);
    const reading = await retryFailed(first, setting.retries, (failed) => runAgain(run, failed));
    const context = contextOf(setting, command, invocation.cwd, place, reading);
    // That a test is flaky is no failure, however the failures of the tool are configured.
    const told = reading.findings.flatMap((raw) =>
      toFindings([raw], raw.rule === flakyRule ? { ...context, level: undefined } : context),
    );
    const copied = setting.tool.effect === 'write' && policyOf(command.scope) === 'rerun';
    const findings = copied ? withoutOthers(told, invocation.files, place.has) : told;
    const measured = await readCoverage(command, reading, result, invocation.cwd, place);
    return {
      invocation,
      class: reading.class,
      reason: reading.reason,
      findings,
      ...measured,
      ms: performance.now() - start,
    };
  } finally {
    if (outdir !== undefined) removeTemporaryFolder(outdir);
  }
}

/** A copy has also what decides what is found; what is found there is told where that is looked at. */
function withoutOthers(
  findings: readonly Finding[],
  files: readonly string[],
  has: (path: string) => boolean,
): readonly Finding[] {
  const own = new Set(files);
  return findings.filter(({ location: { path } }) => own.has(path) || !has(path));
}

/** What makes findings of what a command said that ran in `cwd`. */
export function contextOf(
  { id, tool, level }: ToolSetting,
  command: CheckCommand,
  cwd: string,
  { top, has }: RunPlace,
  reading: Pick<Reading, 'columnUnit'> = {},
): FindingContext {
  const files = new OpenFiles(top);
  return {
    id,
    tool,
    level,
    units: { 'column-unit': reading.columnUnit, ...unitsOf(command.parse) },
    toPath: (path) => files.inside(path, cwd),
    open: (path) => files.open(path),
    manifest: manifestOf(tool.root ?? [], cwd, has),
  };
}

function unitsOf(parse: Parse): Units {
  const given = Object.entries(parse).filter(([key]) => /^(?:line|column)-|^end-inclusive$/.test(key));
  return Object.fromEntries(given) as Units;
}

/** Findings of a folder as a whole stand at what makes it one. */
function manifestOf(markers: readonly string[], cwd: string, has: (path: string) => boolean): string {
  const prefix = cwd === '' ? '' : `${cwd}/`;
  const found = markers.find((marker) => has(`${prefix}${marker}`));
  return found === undefined ? cwd || '.' : `${prefix}${found}`;
}

function conditionalArgs(command: CheckCommand, top: string): string[] {
  return (command['args-if'] ?? []).flatMap(({ contains: { file, pattern }, args }) => {
    const path = join(top, file);
    return existsSync(path) && new RegExp(pattern, 'm').test(readFileSync(path, 'utf8')) ? args : [];
  });
}

function withArgs(command: CheckCommand, args: readonly string[]): CheckCommand {
  if (args.length === 0) return command;
  const at = command.argv.findIndex((argument) => argument === '--' || /\{(?:files|file|dir)\}/.test(argument));
  const split = at < 0 ? command.argv.length : at;
  return { ...command, argv: [...command.argv.slice(0, split), ...args, ...command.argv.slice(split)] };
}
