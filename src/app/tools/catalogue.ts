import { type ToolSetting, toToolSetting } from '../../config/tool-settings.ts';
import type { ToolConfig } from '../../config/tools.ts';
import { UserError } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Tool } from '../../domain/tool-schema.ts';
import { catalogue } from '../../modules/tools/catalogue.gen.ts';

export type ToolConfigs = Readonly<Record<string, ToolConfig>>;

/** Every tool there is: of the catalogue, and of the configuration. */
export function allTools(configs: ToolConfigs = {}): readonly ToolSetting[] {
  const ids = [...new Set([...Object.keys(catalogue), ...Object.keys(configs)])].sort();
  return ids.flatMap((id) => toToolSetting(id, known(id), configs[id]) ?? []);
}

/** One of them. Throws {@link UserError} that names the nearest. */
export function toolNamed(id: string, configs: ToolConfigs = {}): ToolSetting {
  const setting = toToolSetting(id, known(id), configs[id]);
  if (setting) return setting;
  const hint = nearest(id, Object.keys(catalogue));
  const remedy = hint
    ? `Did you mean ${hint}?`
    : 'kempt tools list names them; a tool of your own needs a check command.';
  throw new UserError(`There is no tool ${id}`, remedy);
}

function known(id: string): Tool | undefined {
  return Object.hasOwn(catalogue, id) ? (JSON.parse(catalogue[id]!) as Tool) : undefined;
}
