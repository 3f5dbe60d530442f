import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../domain/errors.ts';
import { writeAtomically } from './write-file.ts';

/** The file at the top of a repository that says below what coverage must not fall. */
export const coverageFileName = 'kempt-coverage.json';

/** Tool to percent of the executable lines. */
export type CoverageFigures = Readonly<Record<string, number>>;

/** The figures in `top`; none if there is no file. */
export function loadFigures(top: string): CoverageFigures {
  const file = join(top, coverageFileName);
  return existsSync(file) ? parseFigures(readFileSync(file, 'utf8')) : {};
}

/** Throws {@link UserError} if the text says no figures. */
export function parseFigures(text: string): CoverageFigures {
  const value = toData(text);
  const figures = isRecord(value) && value['version'] === 1 ? value['lines'] : undefined;
  if (!isRecord(figures) || !Object.values(figures).every(isPercent))
    throw new UserError(`${coverageFileName} says no figures`, 'Write it anew: kempt check --update-coverage');
  return figures as CoverageFigures;
}

function toData(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPercent(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 100;
}

/** Writes the figures, a line each, in an order that makes small diffs. */
export function saveFigures(top: string, figures: CoverageFigures): void {
  const lines = Object.fromEntries(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeAtomically(join(top, coverageFileName), Buffer.from(`${JSON.stringify({ version: 1, lines }, undefined, 2)}\n`));
}
