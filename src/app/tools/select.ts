import type { CheckingTool, ToolSetting } from '../../config/tool-settings.ts';
import type { ToolConfig } from '../../config/tools.ts';
import { evidence } from '../../modules/tools/evidence.gen.ts';
import { type ToolConfigs, toolNamed } from './catalogue.ts';
import { detectAllTools } from './detect.ts';

/** A tool that is to run, and why. */
export interface Chosen {
  readonly setting: ToolSetting;
  readonly why: string;
}

export interface Selection {
  readonly chosen: readonly Chosen[];
  readonly skipped: readonly { readonly id: string; readonly reason: string }[];
}

export interface SelectInput {
  readonly configs: ToolConfigs;
  readonly only: readonly string[] | undefined;
  readonly skip: readonly string[] | undefined;
  readonly top: string;
  readonly paths: readonly string[];
}

/** Which tools are to run: those that the configuration names, and those that the repository uses. */
export function selectTools({ configs, only, skip, top, paths }: SelectInput): Selection {
  const detected = new Map(detectAllTools(top, paths).map(({ id, why }) => [id, why]));
  const named = Object.keys(configs).filter((id) => id !== '*');
  const ids = [...new Set([...detected.keys(), ...named, ...(only ?? [])])].sort();
  const chosen: Chosen[] = [];
  const skipped: Selection['skipped'][number][] = [];
  for (const id of ids) {
    if (evidence[id] === undefined && configs[id] === undefined) continue;
    const config = configs[id] ?? configs['*'];
    const reason = whyOff(id, config, { only, skip }, detected);
    if (reason !== undefined) skipped.push({ id, reason });
    else chosen.push({ setting: toolNamed(id, configs), why: whyOn(id, config, only, detected) });
  }
  return { chosen, skipped };
}

function whyOn(
  id: string,
  config: ToolConfig | undefined,
  only: SelectInput['only'],
  detected: ReadonlyMap<string, string>,
): string {
  if (only) return 'named by --only';
  const found = config === undefined || config === 'auto' ? detected.get(id) : undefined;
  return found ?? 'named by the configuration';
}

/** Why a tool that is given so many files has nothing to do. `part`: only a part of the repository is looked at. */
export function whyIdle({ files }: CheckingTool, given: number, part: boolean): string | undefined {
  if (given > 0 || (files === undefined && !part)) return undefined;
  return part ? 'nothing that it looks at changed' : 'there is nothing that it looks at';
}

function whyOff(
  id: string,
  config: ToolConfig | undefined,
  { only, skip }: Pick<SelectInput, 'only' | 'skip'>,
  detected: ReadonlyMap<string, string>,
): string | undefined {
  if (skip?.includes(id)) return 'left out by --skip';
  if (only !== undefined) return only.includes(id) ? undefined : 'left out by --only';
  if (config === false || config === 'off') return 'turned off in the configuration';
  if (config === 'auto' && evidence[id] !== undefined && !detected.has(id))
    return 'nothing tells that the repository uses it';
  return config === undefined && evidence[id]?.optIn ? 'runs only if the configuration asks for it' : undefined;
}
