import type { ToolSetting } from '../../config/tool-settings.ts';
import type { RawFinding } from '../../domain/raw-finding.ts';
import type { CheckCommand } from '../../domain/tool-schema.ts';
import { type Invocation, toInvocations } from '../../pipeline/tools/invocations.ts';
import { type Reading, type Result, read } from '../../pipeline/tools/read.ts';
import { toPattern } from '../../pipeline/tools/retries.ts';
import { changesIn } from './changes.ts';
import type { Copy } from './copy.ts';
import { loadParser } from './formats.ts';
import { OpenFiles } from './open-files.ts';
import { type RunPlace, runCommand } from './run-command.ts';

/** One process of a tool. */
export interface OneRun {
  readonly setting: ToolSetting;
  readonly command: CheckCommand;
  readonly invocation: Invocation;
  readonly place: RunPlace;
  readonly copy: Copy;
}

interface Ran {
  readonly reading: Reading;
  readonly result: Result;
}

/**
 * Runs it, and reads what it says. One that should say how many files it looked at, and does not, is asked once more: some end
 * before the last of their log is written (Taplo 0.9, in one run of five hundred).
 */
export async function runOnce(run: OneRun): Promise<Ran> {
  const ran = await runAndRead(run);
  return ran.reading.untold && run.place.replay === undefined ? await runAndRead(run) : ran;
}

async function runAndRead({ setting, command, invocation, place, copy }: OneRun): Promise<Ran> {
  const { tool } = setting;
  const parser = await loadParser(command.parse.format);
  const writes = command.parse.format === 'changes' || tool.effect === 'write';
  const run = writes ? changesIn : runCommand;
  const result = place.replay?.() ?? (await run(setting, command, invocation, place, copy));
  place.observe?.(result);
  const given = invocation.given ? invocation.files.length : 0;
  const facts = { errorRules: tool['error-rules'] ?? [], secret: tool.secret ?? false };
  return { reading: read(command, result, given, facts, parser), result };
}

/** Runs the tests that failed again: only them if the tool takes their names or files and all are known, else all tests. */
export async function runAgain({ command, ...run }: OneRun, failed: readonly RawFinding[]): Promise<Reading> {
  const files = filesOf(run, failed);
  const { retry, coverage: _, ...rest } = command;
  const args = files === undefined ? retry?.args.filter((arg) => !arg.includes('{files}')) : retry?.args;
  const again: CheckCommand = { ...rest, argv: [...run.invocation.argv, ...(args ?? [])] };
  const [invocation = run.invocation] = toInvocations({
    command: { ...again, scope: 'workspace' },
    files: files ?? run.invocation.files,
    rootOf: () => run.invocation.cwd,
    top: run.place.top,
    share: Number.POSITIVE_INFINITY,
  });
  const tests = toPattern(failed.flatMap(({ test }) => test?.name ?? []));
  const place = { ...run.place, values: { ...run.place.values, tests } };
  return (await runOnce({ ...run, command: again, invocation, place })).reading;
}

/** The files that the tests stand in; undefined unless all are known. */
function filesOf({ place, invocation }: Omit<OneRun, 'command'>, failed: readonly RawFinding[]): string[] | undefined {
  const open = new OpenFiles(place.top);
  const paths = failed.map(({ test }) =>
    test?.path === undefined ? undefined : open.inside(test.path, invocation.cwd),
  );
  const known = paths.filter((path): path is string => path !== undefined && place.has(path));
  return known.length === failed.length ? [...new Set(known)] : undefined;
}
