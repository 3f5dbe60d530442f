import type { Parse } from '../../domain/parse-schema.ts';
import { type RawFinding, type ReadOutput, UnreadableOutput } from '../../domain/raw-finding.ts';
import type { CheckCommand } from '../../domain/tool-schema.ts';
import { hasBit, hasCode } from './exit-codes.ts';

/** What one process did. */
export interface Result {
  readonly code: number | null;
  readonly signal?: string | undefined;
  readonly failure?: string | undefined;
  readonly timedOut: boolean;
  readonly truncated: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** What it wrote to {outfile}; undefined if there is no such file. */
  readonly file?: string | undefined;
  /** The reports of coverage that it wrote; present if it was to write one. */
  readonly coverage?: readonly string[] | undefined;
}

/** What a result comes to; `error` never turns green, whatever else was found. */
export interface Reading {
  readonly class: 'clean' | 'findings' | 'nothing' | 'error';
  readonly findings: readonly RawFinding[];
  /** What the output says its columns count. */
  readonly columnUnit?: ReadOutput['columnUnit'];
  /** The ids of the tests that passed, where that is told. */
  readonly passed?: ReadOutput['passed'];
  /** Of an error, and of nothing to do. */
  readonly reason?: string | undefined;
  /** Whether the error is no more than that it does not say how many files it looked at. */
  readonly untold?: boolean;
}

type Parser = (text: string, parse: Parse) => ReadOutput;

/** What is known of the tool, whichever command it is. */
export interface ToolFacts {
  /** Rules that mean that the tool could not look. */
  readonly errorRules: readonly string[];
  /** Whether what it prints may hold a secret: then no reason quotes it. */
  readonly secret: boolean;
}

/**
 * Crosses what the exit code says, whether the output could be read, and how many files were looked at: one of them
 * alone is never believed. `given`: the number of files the process was given, 0 if it was to find them itself.
 */
export function read(
  command: CheckCommand,
  result: Result,
  given: number,
  { errorRules, secret }: ToolFacts,
  parser: Parser,
): Reading {
  const reading = cross(command, result, given, errorRules, parser);
  if (!secret || reading.class !== 'error') return reading;
  const { code, failure, timedOut, truncated } = result;
  if (failure !== undefined || timedOut || truncated || code === null) return reading;
  return { ...reading, reason: `it ended with code ${code}; what it printed may hold a secret, and is not shown` };
}

function cross(
  command: CheckCommand,
  result: Result,
  given: number,
  errorRules: readonly string[],
  parser: Parser,
): Reading {
  const parsed = parseOutput(command, result, parser);
  const findings = 'output' in parsed ? parsed.output.findings : [];
  const failed = whyFailed(command, result);
  if (failed !== undefined)
    return { class: 'error', findings: command.parse.format === 'none' ? [] : findings, reason: failed };
  const means = codeMeans(command, result);
  const idle = matches(command.output?.['nothing-if'], result);
  if (means.nothing || idle !== undefined) {
    return { class: 'nothing', findings: [], reason: idle ?? lastLine(result) ?? 'it found nothing to look at' };
  }
  if (!means.clean && !means.findings) {
    return {
      class: 'error',
      findings: command.parse.format === 'none' ? [] : findings,
      reason: `it ended with code ${result.code}${quoted(result)}`,
    };
  }
  if ('problem' in parsed) return { class: 'error', findings: [], reason: `${parsed.problem}${quoted(result)}` };
  return judge(command, result, parsed.output, means, given, errorRules);
}

function judge(
  command: CheckCommand,
  result: Result,
  output: ReadOutput,
  means: Meaning,
  given: number,
  errorRules: readonly string[],
): Reading {
  const onlyCode = command.parse.format === 'none';
  const findings = onlyCode && means.clean ? [] : output.findings;
  const unlooked = findings.find(({ rule }) => rule !== undefined && errorRules.includes(rule));
  if (unlooked) return { class: 'error', findings, reason: unlooked.message };
  if (!means.clean && findings.length === 0) {
    return {
      class: 'error',
      findings,
      reason: `it ended with code ${result.code}, which means findings, but told none${quoted(result)}`,
    };
  }
  const told = output.examined ?? countExamined(command, result);
  const untold = told === 'untold';
  const examined = untold ? 0 : told;
  if (examined === 0 && command.parse.format === 'junit' && findings.length === 0)
    return { class: 'nothing', findings, reason: 'it ran no test' };
  if (examined === 0 && given > 0 && command.parse.format !== 'junit') {
    return {
      class: 'error',
      findings,
      reason: `it was given ${given} ${given === 1 ? 'file' : 'files'} and looked at none`,
      untold,
    };
  }
  return {
    class: findings.length > 0 ? 'findings' : 'clean',
    findings,
    columnUnit: output.columnUnit,
    passed: output.passed,
  };
}

function whyFailed({ output, timeout }: CheckCommand, result: Result): string | undefined {
  if (result.failure !== undefined) return `it could not be started: ${result.failure}`;
  if (result.timedOut) return `it was ended after ${timeout ?? 600} seconds`;
  if (result.code === null) return `it was ended by ${result.signal ?? 'a signal'}`;
  if (result.truncated) return 'it printed more than is read (output.max-mb)';
  const said = matches(output?.['error-if'], result);
  return said === undefined ? undefined : `it said: ${said}`;
}

interface Meaning {
  readonly clean: boolean;
  readonly findings: boolean;
  readonly nothing: boolean;
}

function codeMeans({ exit = {} }: CheckCommand, { code }: Result): Meaning {
  if (code === null) return { clean: false, findings: true, nothing: false };
  if (exit.bits) {
    const error = hasBit(code, exit.bits.error);
    return { clean: code === 0, findings: !error && hasBit(code, exit.bits.findings), nothing: false };
  }
  return {
    clean: hasCode(exit.clean ?? [0], code),
    findings: hasCode(exit.findings ?? [1], code),
    nothing: hasCode(exit.nothing ?? [], code),
  };
}

function parseOutput(
  command: CheckCommand,
  result: Result,
  parser: Parser,
): { output: ReadOutput } | { problem: string } {
  // What a command changes in a copy is told beside what it says.
  const from = command.parse.format === 'changes' ? 'file' : (command.output?.from ?? 'stdout');
  const text = {
    stdout: result.stdout,
    stderr: result.stderr,
    both: `${result.stdout}\n${result.stderr}`,
    file: result.file,
  }[from];
  if (text === undefined) return { problem: 'it wrote no result file' };
  try {
    return { output: parser(text, command.parse) };
  } catch (error) {
    if (error instanceof UnreadableOutput) return { problem: `its output ${error.message}` };
    throw error;
  }
}

function countExamined({ examined }: CheckCommand, { stdout, stderr }: Result): number | 'untold' | undefined {
  if (examined === undefined) return undefined;
  const expression = new RegExp(examined.pattern, 'gm');
  const counts = [...`${stdout}\n${stderr}`.matchAll(expression)].map((match) => Number(match[1]));
  if (counts.length === 0) return examined.optional ? undefined : 'untold';
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The line that matches, if one does. */
function matches(patterns: readonly string[] | undefined, { stdout, stderr }: Result): string | undefined {
  for (const pattern of patterns ?? []) {
    const match = new RegExp(`^.*(?:${pattern}).*$`, 'm').exec(`${stdout}\n${stderr}`);
    if (match) return match[0].trim().slice(0, 300);
  }
  return undefined;
}

function lastLine({ stdout, stderr }: Result): string | undefined {
  const lines = (stderr.trim() || stdout.trim()).split('\n');
  return lines.at(-1)?.trim().slice(0, 300) || undefined;
}

function quoted(result: Result): string {
  const line = lastLine(result);
  return line === undefined ? '' : `: ${line}`;
}
