import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ToolSetting } from '../../config/tool-settings.ts';
import type { Coverage } from '../../domain/coverage.ts';
import type { Finding } from '../../domain/report.ts';
import type { ToolTest } from '../../domain/tool-schema.ts';
import { toMatcher } from '../../lib/glob.ts';
import { makeTemporaryFolder, removeTemporaryFolder, writeInto } from '../../lib/scratch.ts';
import { which } from '../../lib/which.ts';
import { Limiter } from '../../pipeline/tools/limiter.ts';
import type { Result } from '../../pipeline/tools/read.ts';
import { findCopy } from './copies.ts';
import type { CopyOptions } from './copy.ts';
import { fixIn } from './fix-in.ts';
import { runTool } from './run-tool.ts';
import { takes } from './takes.ts';

/** What became of one example of a tool. */
export interface TestOutcome {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Of a failure: what was expected, and what came instead. */
  readonly detail?: string | undefined;
  readonly version?: string | undefined;
  readonly origin?: string | undefined;
  /** What the processes did. */
  readonly results: readonly Result[];
}

/** Runs one example. `replay`: results of an earlier run, to be read again instead of running the tool. */
export async function testTool(
  setting: ToolSetting,
  test: ToolTest,
  options: Omit<CopyOptions, 'top'>,
  replay?: readonly Result[],
): Promise<TestOutcome> {
  const absent = replay ? undefined : test.needs?.find((name) => which(name, options.env['PATH']) === undefined);
  if (absent) return { name: test.name, status: 'skipped', detail: `${absent} is not here`, results: [] };
  const top = makeTemporaryFolder('kempt-test-');
  try {
    for (const [path, content] of Object.entries(test.files)) {
      writeInto(top, path.replace(/\*$/, ''), content, path.endsWith('*'));
    }
    return await runTest(setting, test, { ...options, top }, replay);
  } finally {
    removeTemporaryFolder(top);
  }
}

async function runTest(
  plain: ToolSetting,
  test: ToolTest,
  options: CopyOptions,
  replay: readonly Result[] | undefined,
): Promise<TestOutcome> {
  const coverage = test.expect.uncovered && {};
  const setting: ToolSetting = { ...plain, retries: test.retries ?? 0, coverage };
  const paths = Object.keys(test.files).map((path) => path.replace(/\*$/, ''));
  const all = new Set(paths);
  const copy = replay
    ? ({
        start: [],
        path: '',
        folders: [],
        origin: 'managed',
        version: setting.tool.version?.default ?? 'unknown',
      } as const)
    : await findCopy(setting, '', options);
  if ('missing' in copy) return { name: test.name, status: 'failed', detail: copy.missing, results: [] };
  const results: Result[] = [];
  const left = replay?.map((result) => withTop(result, '{top}', options.top));
  const place = {
    top: options.top,
    files: paths,
    has: (path: string) => all.has(path),
    env: options.env,
    limiter: new Limiter(availableParallelism()),
    cores: 1,
    values: {},
    observe: (result: Result) => results.push(withTop(result, options.top, '{top}')),
    ...(left && { replay: () => left.shift() ?? left[0]! }),
  };
  const files = test.paths ?? paths.filter(takes(setting, toMatcher, join(options.top)));
  const parts = await runTool(setting, files, place, async () => copy);
  const actual = {
    class: worst(parts.map((part) => part.class)),
    findings: parts
      .flatMap((part) => part.findings)
      .map((finding) => toLine(finding, setting.id))
      .sort(),
    uncovered: parts.flatMap((part) => toUncovered(part.coverage)).sort(),
  };
  const reason = parts.find((part) => part.reason)?.reason;
  const detail =
    differs(test, actual, reason) ?? (replay ? undefined : await fixDiffers(setting, test, files, place, copy));
  const { version, origin } = copy;
  return { name: test.name, status: detail === undefined ? 'passed' : 'failed', detail, version, origin, results };
}

function worst(classes: readonly string[]): string {
  return ['error', 'findings', 'clean', 'nothing'].find((one) => classes.includes(one)) ?? 'nothing';
}

function toLine({ location: { path, region }, level, rule }: Finding, id: string): string {
  const place = region ? `${path}:${region.startLine}:${region.startColumn}` : path;
  return `${place} ${level} ${rule === id ? '-' : rule.slice(id.length + 1)}`;
}

function toUncovered(coverage: Coverage = new Map()): string[] {
  return [...coverage].flatMap(([path, lines]) =>
    [...lines].flatMap(([line, covered]) => (covered ? [] : `${path}:${line}`)),
  );
}

function differs(
  { expect }: ToolTest,
  actual: { readonly class: string; readonly findings: readonly string[]; readonly uncovered: readonly string[] },
  reason: string | undefined,
): string | undefined {
  const expected = [...(expect.findings ?? [])].sort();
  const because = reason === undefined ? '' : ` (${reason})`;
  if (expect.class !== actual.class)
    return `expected ${expect.class}, got ${actual.class}${because}${listed(actual.findings)}`;
  if (expect.class === 'error' && expect.findings === undefined) return undefined;
  if (expected.join('\n') !== actual.findings.join('\n'))
    return `expected:${listed(expected)}\n  got:${listed(actual.findings)}`;
  if (expect.uncovered === undefined || [...expect.uncovered].sort().join('\n') === actual.uncovered.join('\n'))
    return undefined;
  return `expected uncovered:${listed(expect.uncovered)}\n  got:${listed(actual.uncovered)}`;
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `\n    ${line}`).join('');
}

async function fixDiffers(
  setting: ToolSetting,
  { expect }: ToolTest,
  files: readonly string[],
  place: Parameters<typeof fixIn>[2],
  copy: Parameters<typeof fixIn>[3],
): Promise<string | undefined> {
  if (expect.fixed === undefined) return undefined;
  const { contents, reason } = await fixIn(setting, files, place, copy);
  if (reason !== undefined) return `the fix failed: ${reason}`;
  for (const [path, content] of Object.entries(expect.fixed)) {
    const now = contents.get(path)?.toString('utf8');
    if (now !== content)
      return `${path} was to become ${JSON.stringify(content)}, and is ${JSON.stringify(now ?? 'unchanged')}`;
  }
  return undefined;
}

/** A result without the name of the folder it was made in, or with it. */
function withTop(result: Result, from: string, to: string): Result {
  const replaced = (text: string): string => text.replaceAll(from, () => to);
  const { stdout, stderr, file, coverage } = result;
  return {
    ...result,
    stdout: replaced(stdout),
    stderr: replaced(stderr),
    ...(file !== undefined && { file: replaced(file) }),
    ...(coverage && { coverage: coverage.map(replaced) }),
  };
}
