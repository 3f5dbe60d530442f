import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../domain/errors.ts';
import { writeAtomically } from './write-file.ts';

/** Of one finding that a baseline lists. */
export interface BaselineEntry {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
}

export interface Baseline {
  readonly findings: readonly BaselineEntry[];
}

/** Reads a baseline, relative to `top`. */
export function loadBaseline(top: string, path: string): Baseline {
  const file = resolve(top, path);
  try {
    return parseBaseline(readFileSync(file, 'utf8'), path);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(`The baseline ${path} cannot be read`, 'Write it: kempt check --update-baseline', { cause });
  }
}

/** The baseline in `text`; `path` is for messages. */
export function parseBaseline(text: string, path: string): Baseline {
  const parsed = parse(text);
  if (parsed === undefined)
    throw new UserError(`${path} is no baseline`, 'Write it anew: kempt check --update-baseline');
  return parsed;
}

function parse(text: string): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const findings = isRecord(value) && value['version'] === 1 ? value['findings'] : undefined;
    return Array.isArray(findings) && findings.every(isEntry) ? { findings } : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isEntry(value: unknown): value is BaselineEntry {
  return isRecord(value) && ['path', 'rule', 'fingerprint'].every((key) => typeof value[key] === 'string');
}

/** Writes a baseline, one finding a line, so that a finding that goes is one line of a diff. */
export function saveBaseline(top: string, path: string, baseline: Baseline): void {
  const lines = baseline.findings.map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  writeAtomically(resolve(top, path), Buffer.from(`{\n  "version": 1,\n  "findings": ${list}\n}\n`));
}
