import type { ToolSetting } from '../../config/tool-settings.ts';
import type { CheckCommand, FixCommand } from '../../domain/tool-schema.ts';
import { toMatcher } from '../../lib/glob.ts';
import { satisfies } from '../../lib/version.ts';
import { anywhere } from './takes.ts';

type Variant = NonNullable<ToolSetting['tool']['variants']>[number];

function variantFor({ tool }: ToolSetting, version: string): Variant | undefined {
  return tool.variants?.find(({ when }) => satisfies(version, when));
}

/** The check as this version of the tool takes it. */
export function variantOf(setting: ToolSetting, version: string): CheckCommand {
  return { ...setting.tool.check, ...variantFor(setting, version)?.check } as CheckCommand;
}

/** The fix as this version of the tool takes it. */
export function fixOf(setting: ToolSetting, version: string): FixCommand | undefined {
  const { fix } = setting.tool;
  return fix && ({ ...fix, ...variantFor(setting, version)?.fix } as FixCommand);
}

/** Those of the files that this version of the tool can read. */
export function readableBy(setting: ToolSetting, version: string, files: readonly string[]): readonly string[] {
  const unreadable = variantFor(setting, version)?.exclude;
  if (unreadable === undefined) return files;
  const matches = toMatcher(unreadable.map(anywhere));
  return files.filter((path) => !matches(path));
}
