import type { ToolConfig, ToolSetting } from '../../config/tools.ts';
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
  const ids = [...new Set([...detected.keys(), ...Object.keys(configs), ...(only ?? [])])].sort();
  const chosen: Chosen[] = [];
  const skipped: Selection['skipped'][number][] = [];
  for (const id of ids) {
    if (evidence[id] === undefined && configs[id] === undefined) continue;
    const reason = whyOff(id, configs[id], only, skip);
    const why = only ? 'named by --only' : configs[id] === undefined ? detected.get(id) : 'named by the configuration';
    if (reason !== undefined) skipped.push({ id, reason });
    else if (why !== undefined) chosen.push({ setting: toolNamed(id, configs), why });
  }
  return { chosen, skipped };
}

function whyOff(
  id: string,
  config: ToolConfig | undefined,
  only: readonly string[] | undefined,
  skip: readonly string[] | undefined,
): string | undefined {
  if (skip?.includes(id)) return 'left out by --skip';
  if (only !== undefined) return only.includes(id) ? undefined : 'left out by --only';
  if (config === false || config === 'off') return 'turned off in the configuration';
  return config === undefined && evidence[id]?.optIn ? 'runs only if the configuration asks for it' : undefined;
}
