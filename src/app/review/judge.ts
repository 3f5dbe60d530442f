import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../domain/report.ts';
import { materialise } from '../../lib/git/materialise.ts';
import { copyInto, linkInstalled, makeTemporaryFolder, writeInto } from '../../lib/scratch.ts';
import { findIn } from '../../pipeline/check/apply-fixes.ts';
import { planScan } from '../../pipeline/check/scan-plan.ts';
import { ofScope } from '../../pipeline/check/selection.ts';
import type { Checked } from '../run-check.ts';
import { readBeside } from '../scope.ts';
import type { ToolOutcome } from '../tools/one-tool.ts';
import { selectTools } from '../tools/select.ts';
import { ToolSession, type ToolsInput } from '../tools/session.ts';
import { breaksSyntax } from './outlines.ts';

/** Tells whether a file may become what is proposed: it parses, and checks and tools find nothing that was not there. */
export type Judge = (path: string, content: Buffer) => Promise<boolean>;

/** `before`: what a file is. Tools that look at more than lines of code (tests, audits) are not asked. */
export async function openJudge(
  checked: Checked,
  before: (path: string) => Promise<Buffer | undefined>,
): Promise<Judge> {
  const { scope, settings, tools } = checked;
  const checks = ofScope(settings.checks, 'file');
  const inputs = await readBeside(scope, checks);
  const look = { plan: await planScan(checks, settings.everything), inputs };
  const bench = tools && (await openBench(await tools(), (await scope.change?.range())?.head));
  return async (path, content) => {
    const entry = scope.files.find((one) => one.path === path);
    const old = await before(path);
    if (entry === undefined || old === undefined) return false;
    if (await breaksSyntax(path, old.toString('utf8'), content.toString('utf8'))) return false;
    if (isWorse(await findIn(entry, old, look), await findIn(entry, content, look))) return false;
    return bench === undefined || !(await bench(path, old, content));
  };
}

/** A copy of the repository with its tools: tells whether they find something new, one file at a time. */
async function openBench(
  input: ToolsInput,
  head: string | undefined,
): Promise<((path: string, old: Buffer, content: Buffer) => Promise<boolean>) | undefined> {
  const { repository, top, entries } = input;
  const { chosen } = selectTools({ ...input, paths: entries.map(({ path }) => path) });
  const asked = chosen.filter(({ setting: { tool } }) => /^(?:lint|format|types)$/.test(tool.category ?? ''));
  if (asked.length === 0 || repository === undefined) return undefined;
  let folder: Promise<string> | undefined;
  const session = new ToolSession({ ...input, change: undefined }, asked);
  let last: Promise<unknown> = Promise.resolve();
  return (path, old, content) => {
    const turn = last.then(async () => {
      folder ??= head === undefined ? Promise.resolve(copyOf(input)) : copyOfCommit(input, head);
      const place = await folder;
      const look = async (bytes: Buffer): Promise<readonly ToolOutcome[]> => {
        writeInto(place, path, bytes);
        return await session.checkIn(place, [path]);
      };
      const [after, now] = [await look(content), await look(old)];
      const fails = after.some((one, i) => one.status === 'failed' && now[i]?.status !== 'failed');
      return fails || isWorse(findingsIn(now, path), findingsIn(after, path));
    });
    last = turn.catch(() => undefined);
    return turn;
  };

  async function copyOfCommit(of: ToolsInput, commit: string): Promise<string> {
    const made = await materialise(of.repository!, commit);
    linkInstalled(made, top, []);
    return made;
  }
}

function copyOf({ top, entries }: ToolsInput): string {
  const folder = makeTemporaryFolder();
  copyInto(
    folder,
    top,
    entries.map(({ path }) => path).filter((path) => existsSync(join(top, path))),
  );
  linkInstalled(folder, top, []);
  return folder;
}

function findingsIn(outcomes: readonly ToolOutcome[], path: string): readonly Finding[] {
  return outcomes.flatMap(({ findings }) => findings.filter(({ location }) => location.path === path));
}

/** A note is no reason not to mend a defect. */
function isWorse(before: readonly Finding[], after: readonly Finding[]): boolean {
  const keyOf = ({ rule, message }: Finding): string => `${rule}\0${message}`;
  const known = new Set(before.map(keyOf));
  return after.some((finding) => finding.level !== 'note' && !known.has(keyOf(finding)));
}
