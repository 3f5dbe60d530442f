import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ToolSetting } from '../../config/tool-settings.ts';
import type { CheckCommand } from '../../domain/tool-schema.ts';
import { copyInto, linkInstalled, makeTemporaryFolder, removeTemporaryFolder } from '../../lib/scratch.ts';
import type { Invocation } from '../../pipeline/tools/invocations.ts';
import type { Result } from '../../pipeline/tools/read.ts';
import type { Copy } from './copy.ts';
import { inputsOf } from './inputs.ts';
import { type RunPlace, runCommand } from './run-command.ts';

/** Runs a command that rewrites files in a copy of what it needs, and tells as a diff what it would change. */
export async function changesIn(
  setting: ToolSetting,
  command: CheckCommand,
  invocation: Invocation,
  place: RunPlace,
  copy: Copy,
): Promise<Result> {
  const folder = makeTemporaryFolder();
  try {
    copyInto(
      folder,
      place.top,
      new Set([...invocation.files, ...inputsOf(setting.tool, place.files, place.top, place.has)]),
    );
    linkInstalled(folder, place.top, [invocation.cwd]);
    const result = await runCommand(setting, command, invocation, { ...place, top: folder }, copy);
    if (command.parse.format !== 'changes') return result;
    return { ...result, file: await diffOf(invocation.files, place.top, folder) };
  } finally {
    removeTemporaryFolder(folder);
  }
}

/** A tool may remove a file: that is no change of its lines. */
function contentOf(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** With names as they are: those of a patch would be quoted. */
async function diffOf(files: readonly string[], before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import('../../lib/diff.ts');
  const diffs = files.flatMap((path) => {
    const [old, now] = [join(before, path), join(after, path)].map(contentOf);
    if (old === undefined || now === undefined || old.equals(now)) return [];
    const patch = createTwoFilesPatch('a', 'b', old.toString('utf8'), now.toString('utf8'), undefined, undefined, {
      context: 0,
    });
    return `--- ${join(before, path)}\n+++ ${path}\n${patch.slice(patch.indexOf('@@'))}`;
  });
  return diffs.join('');
}
