import type { Level } from '../../domain/level.ts';
import type { RawFinding } from '../../domain/raw-finding.ts';
import type { Tool } from '../../domain/tool-schema.ts';

/** What tools call their levels, where they call them what most do. */
const common: Readonly<Record<string, Level>> = {
  error: 'error',
  fatal: 'error',
  failure: 'error',
  critical: 'error',
  high: 'error',
  warning: 'warning',
  warn: 'warning',
  medium: 'warning',
  moderate: 'warning',
  note: 'note',
  notice: 'note',
  info: 'note',
  information: 'note',
  low: 'note',
  hint: 'note',
  style: 'note',
  none: 'note',
};

/** The level of a finding: as configured, else by its rule, else by what the tool says, else the tool's default. */
export function toLevel({ levels = {} }: Tool, configured: Level | undefined, { rule, level }: RawFinding): Level {
  if (configured) return configured;
  const byRule = Object.entries(levels['by-rule'] ?? {}).find(
    ([glob]) => rule !== undefined && matchesRule(glob, rule),
  );
  if (byRule) return byRule[1];
  const said = level === undefined ? undefined : (levels['by-level']?.[level] ?? common[level.toLowerCase()]);
  return said ?? levels.default ?? 'warning';
}

/** `*` stands for anything. */
export function matchesRule(glob: string, rule: string): boolean {
  const expression = glob.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replace(/\*/g, '.*');
  return new RegExp(`^${expression}$`).test(rule);
}
