import type { ChangeSet } from '../../domain/change-set.ts';
import { isRegular } from '../../domain/entry.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { Change, ChangeCheck } from '../../modules/checks/check.ts';
import { isBinary } from './facts.ts';
import type { Selected } from './selection.ts';
import { readTexts } from './texts.ts';
import { type JudgedTree, runAt } from './tree.ts';

/** Runs the checks of the change. */
export async function judgeChange(
  set: ChangeSet | undefined,
  snapshot: Snapshot,
  checks: readonly Selected<ChangeCheck>[],
): Promise<JudgedTree> {
  const judged: JudgedTree = { findings: [], notifications: [] };
  if (set === undefined || checks.length === 0) return judged;
  const heads = set.files.flatMap((file) => (file.head && isRegular(file.head) ? [file.head] : []));
  const texts = await readTexts(snapshot, heads, (buffer, length) => !isBinary(buffer, length));
  const change: Change = {
    ...set,
    text: (file) => texts.get(file.path),
    has: (path) => snapshot.exists(path),
  };
  for (const selected of checks) {
    await runAt(selected, (report) => selected.check.run(change, report, selected.options), judged);
  }
  return judged;
}
