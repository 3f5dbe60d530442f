import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ToolSetting } from '../../config/tool-settings.ts';
import type { FixCommand } from '../../domain/tool-schema.ts';
import { hasCode } from '../../pipeline/tools/exit-codes.ts';
import { toInvocations } from '../../pipeline/tools/invocations.ts';
import type { Result } from '../../pipeline/tools/read.ts';
import { rootFinder } from '../../pipeline/tools/roots.ts';
import type { Copy } from './copy.ts';
import { type RunPlace, runCommand } from './run-command.ts';
import { fixOf, readableBy } from './variants.ts';

/** What a fixer did. */
export interface Fixing {
  /** Path to content, of the files that it changed. */
  readonly contents: ReadonlyMap<string, Buffer>;
  /** Why it failed, if it did: then nothing that it wrote counts. */
  readonly reason?: string | undefined;
}

/** Runs the fix command of a tool in `place`, which is a copy: the files there are changed. */
export async function fixIn(
  setting: ToolSetting,
  all: readonly string[],
  place: RunPlace,
  copy: Copy,
): Promise<Fixing> {
  const command = fixOf(setting, copy.version);
  if (command === undefined) return { contents: new Map() };
  const files = readableBy(setting, copy.version, all);
  const before = new Map(files.map((path) => [path, readFileSync(join(place.top, path))]));
  const rootOf = rootFinder(setting.tool.root ?? [], place.has);
  for (const invocation of toInvocations({ command, files, rootOf, top: place.top, share: Number.POSITIVE_INFINITY })) {
    const result = await runCommand(setting, command, invocation, place, copy);
    const reason = whyFailed(command, result);
    if (reason !== undefined) return { contents: new Map(), reason };
  }
  const contents = new Map<string, Buffer>();
  for (const [path, content] of before) {
    const file = join(place.top, path);
    if (!existsSync(file)) return { contents: new Map(), reason: `it removed ${path}` };
    const now = readFileSync(file);
    if (!now.equals(content)) contents.set(path, now);
  }
  return { contents };
}

/** Most fixers end with 1 if something is left that they cannot mend. */
function whyFailed({ exit = {}, timeout }: FixCommand, result: Result): string | undefined {
  if (result.failure !== undefined) return `it could not be started: ${result.failure}`;
  if (result.timedOut) return `it was ended after ${timeout ?? 600} seconds`;
  if (result.code === null) return `it was ended by ${result.signal ?? 'a signal'}`;
  const known = [...(exit.clean ?? [0]), ...(exit.findings ?? [1]), ...(exit.nothing ?? [])];
  if (hasCode(known, result.code)) return undefined;
  const words = (result.stderr.trim() || result.stdout.trim()).split('\n').at(-1) ?? '';
  return `it ended with code ${result.code}${words === '' ? '' : `: ${words.slice(0, 300)}`}`;
}
