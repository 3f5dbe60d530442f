/** How bad a finding is; the names are SARIF's. */
export type Level = 'error' | 'warning' | 'note';

/** From worst to mildest: the order of every list a person reads. */
export const levels = ['error', 'warning', 'note'] as const satisfies readonly Level[];

/** Whether `level` is as bad as `limit` or worse. */
export function reaches(level: Level, limit: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(limit);
}
