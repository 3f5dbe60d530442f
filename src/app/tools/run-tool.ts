import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ToolSetting } from '../../config/tools.ts';
import type { Parse } from '../../domain/parse-schema.ts';
import type { Finding } from '../../domain/report.ts';
import type { CheckCommand } from '../../domain/tool-schema.ts';
import { satisfies } from '../../lib/version.ts';
import { type Invocation, toInvocations } from '../../pipeline/tools/invocations.ts';
import type { Units } from '../../pipeline/tools/positions.ts';
import { type Reading, read, type ToolFacts } from '../../pipeline/tools/read.ts';
import { rootFinder } from '../../pipeline/tools/roots.ts';
import { toFindings } from '../../pipeline/tools/to-findings.ts';
import { changesIn } from './changes.ts';
import type { Copy } from './copy.ts';
import { loadParser } from './formats.ts';
import { OpenFiles } from './open-files.ts';
import { type RunPlace, runCommand } from './run-command.ts';

/** What one process found. */
export interface Part {
  readonly invocation: Invocation;
  readonly class: Reading['class'];
  readonly reason?: string | undefined;
  readonly findings: readonly Finding[];
  /** In milliseconds. */
  readonly ms: number;
}

/** Runs the check of a tool on files, divided into processes, and reads what each says. `copyFor`: of a root folder. */
export async function runTool(
  setting: ToolSetting,
  files: readonly string[],
  place: RunPlace,
  copyFor: (root: string) => Promise<Copy>,
): Promise<readonly Part[]> {
  const { tool } = setting;
  const rootOf = rootFinder(tool.root ?? [], place.has);
  // A tool of the repository as a whole runs only if there is something for it.
  if (files.length === 0 && tool.files !== undefined) return [];
  const probe = await copyFor('');
  const variant = variantOf(setting, probe.version);
  const command = withArgs(variant, [...conditionalArgs(variant, place.top), ...setting.args]);
  const invocations = toInvocations({ command, files, rootOf, top: place.top, split: place.cores });
  const slots = command.serial ? undefined : place.limiter;
  const parts: Part[] = [];
  const one = async (invocation: Invocation): Promise<Part> =>
    await runPart(setting, command, invocation, place, await copyFor(invocation.cwd));
  const weight = command.weight === 'all' ? place.cores : (command.weight ?? 1);
  if (slots) return await Promise.all(invocations.map((invocation) => slots.run(weight, () => one(invocation))));
  for (const invocation of invocations) parts.push(await place.limiter.run(weight, () => one(invocation)));
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
  const parser = await loadParser(command.parse.format);
  const writes = command.parse.format === 'changes' || setting.tool.effect === 'write';
  const run = writes ? changesIn : runCommand;
  const result = place.replay?.() ?? (await run(setting, command, invocation, place, copy));
  place.observe?.(result);
  const given = invocation.given ? invocation.files.length : 0;
  const reading = read(command, result, given, factsOf(setting), parser);
  const findings = placed(reading, setting, command, invocation, place);
  return { invocation, class: reading.class, reason: reading.reason, findings, ms: performance.now() - start };
}

function factsOf({ tool }: ToolSetting): ToolFacts {
  return { errorRules: tool['error-rules'] ?? [], secret: tool.secret ?? false };
}

function placed(
  reading: Reading,
  { id, tool, level }: ToolSetting,
  command: CheckCommand,
  invocation: Invocation,
  { top, has }: RunPlace,
): Finding[] {
  const files = new OpenFiles(top);
  return toFindings(reading.findings, {
    id,
    tool,
    level,
    units: { 'column-unit': reading.columnUnit, ...unitsOf(command.parse) },
    toPath: (path) => files.inside(path, invocation.cwd),
    open: (path) => files.open(path),
    manifest: manifestOf(tool.root ?? [], invocation.cwd, has),
  });
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

/** The check as this version of the tool takes it. */
export function variantOf({ tool }: ToolSetting, version: string): CheckCommand {
  const variant = tool.variants?.find(({ when }) => satisfies(version, when));
  return variant?.check ? ({ ...tool.check, ...variant.check } as CheckCommand) : tool.check;
}
