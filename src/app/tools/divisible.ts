import type { ToolSetting } from '../../config/tool-settings.ts';

/** Whether a tool looks at its files one by one, so that several machines may each run it on some of them. */
export function isDivisible({ tool, coverage }: ToolSetting): boolean {
  const scopes = [tool.check, ...(tool.variants ?? []).map(({ check }) => check)].map((check) => check?.scope);
  const ofFiles = scopes.every((scope) => scope === undefined || scope === 'batch' || scope === 'file');
  const given = tool.effect === 'write' || tool.check.argv.some((argument) => /\{files?\}/.test(argument));
  return ofFiles && given && tool.cache?.mode !== 'scope' && coverage === undefined;
}
