import { z } from 'zod';
import { UnreadableOutput } from '../../domain/raw-finding.ts';
import type { CoverageFormat } from './format.ts';

const numbers = z.array(z.int());

const schema = z.object({
  files: z.record(z.string(), z.object({ executed_lines: numbers, missing_lines: numbers })),
});

/** What `coverage json` of coverage.py writes: https://coverage.readthedocs.io/en/latest/commands/cmd_json.html */
export const coveragePy: CoverageFormat = {
  parse(text) {
    const parsed = schema.safeParse(toData(text));
    if (!parsed.success) throw new UnreadableOutput('is not what coverage.py writes');
    return Object.entries(parsed.data.files).map(([path, { executed_lines: ran, missing_lines: missing }]) => ({
      paths: [path],
      lines: new Map([...missing.map((line) => [line, false] as const), ...ran.map((line) => [line, true] as const)]),
    }));
  },
};

function toData(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableOutput('is no JSON');
  }
}
