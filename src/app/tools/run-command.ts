import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ToolSetting } from '../../config/tool-settings.ts';
import type { CheckCommand, ToolCommand } from '../../domain/tool-schema.ts';
import { exec } from '../../lib/exec.ts';
import { makeTemporaryFolder, removeTemporaryFolder } from '../../lib/scratch.ts';
import { toolEnvironment } from '../../lib/tool-environment.ts';
import { readWritten } from '../../lib/written.ts';
import { fill, type Invocation, toArgv } from '../../pipeline/tools/invocations.ts';
import type { Limiter } from '../../pipeline/tools/limiter.ts';
import type { Result } from '../../pipeline/tools/read.ts';
import type { Copy } from './copy.ts';

/** Where a tool runs. */
export interface RunPlace {
  /** The repository, or a copy of it; absolute. */
  readonly top: string;
  /** The paths of all its files. */
  readonly files: readonly string[];
  readonly has: (path: string) => boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly limiter: Limiter;
  readonly cores: number;
  /** Placeholders, such as {base} and {head} of a change. */
  readonly values: Readonly<Record<string, string>>;
  /** Told what each process did. */
  readonly observe?: ((result: Result) => void) | undefined;
  /** Where the process writes; absent: a folder of its own. */
  readonly outdir?: string | undefined;
  /** What processes did before, instead of running them: to see that it is still read alike. */
  readonly replay?: (() => Result) | undefined;
}

/** Runs one process in `place`, with a folder for what it writes; reads its coverage if the command is to tell that. */
export async function runCommand(
  { tool, id }: ToolSetting,
  command: ToolCommand & Pick<CheckCommand, 'coverage'>,
  invocation: Invocation,
  place: Pick<RunPlace, 'top' | 'env' | 'values' | 'outdir'>,
  copy: Copy,
): Promise<Result & { readonly ms: number }> {
  const outdir = place.outdir ?? makeTemporaryFolder(`kempt-${id}-`);
  const start = Date.now();
  try {
    const outfile = join(outdir, 'output');
    rmSync(outfile, { force: true });
    const folder = resolve(place.top, invocation.cwd);
    const values = { outfile, outdir, cachedir: outdir, root: folder, version: copy.version, ...place.values };
    const [, ...args] = toArgv(invocation, values);
    const ran = await exec([...copy.start, ...args], {
      cwd: folder,
      env: toolEnvironment(place.env, { ...tool.env, set: filledIn(tool.env?.set, values), folders: copy.folders }),
      timeout: (command.timeout ?? 600) * 1000,
      maxOutput: (command.output?.['max-mb'] ?? 64) * 1024 * 1024,
    });
    const wantsFile = command.output?.from === 'file';
    const file = wantsFile && existsSync(outfile) ? readFileSync(outfile, 'utf8') : undefined;
    const pattern = fill(command.coverage?.file ?? '', values);
    return { ...ran, file, ...(pattern !== '' && { coverage: readWritten(folder, pattern, start) }) };
  } finally {
    if (place.outdir === undefined) removeTemporaryFolder(outdir);
  }
}

function filledIn(
  set: Readonly<Record<string, string>> = {},
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(set).map(([name, value]) => [name, fill(value, values)]));
}
