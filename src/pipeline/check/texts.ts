import type { Entry } from '../../domain/entry.ts';
import type { Snapshot } from '../../domain/snapshot.ts';

/** The contents of `entries` by path, without those that cannot be read, or that nobody wants. */
export async function readTexts(
  snapshot: Snapshot,
  entries: readonly Entry[],
  isWanted: (buffer: Buffer, length: number) => boolean = () => true,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  await snapshot.visit(entries, {
    file: ({ path }, buffer, length) => {
      if (isWanted(buffer, length)) texts.set(path, buffer.toString('utf8', 0, length));
      return undefined;
    },
    problem: () => undefined,
  });
  return texts;
}
