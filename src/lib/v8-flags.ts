/** What V8 is told, and what it goes by otherwise. */
interface Tuning {
  readonly told: string;
  readonly usual: string;
}

/**
 * Its space for young objects stays as it is instead of doubling: what a run over many files makes is short-lived. A fifth less
 * memory (85 for 107 MiB at 57,000 files) in the same time.
 */
const smallHeap: Tuning = { told: '--semi-space-growth-factor=1', usual: '--semi-space-growth-factor=2' };

/**
 * Functions are optimised after three times as much work: a run over some thousand files ends before that pays. A tenth less
 * time at 5,000 files with every check; 5 % more at 57,000.
 */
const lateOptimisation: Tuning = { told: '--interrupt-budget=200000', usual: '--interrupt-budget=67584' };

/**
 * Newer ones have a compiler, Maglev, between their first and their last, which is at work on hundreds of functions at once: called
 * for those only that are called three times as often, it takes 12 MiB less (94 for 106 at 28,000 files with every check) for 1 % more time.
 */
const smallHeapOfNewer: Tuning = {
  told: `${smallHeap.told} --invocation-count-for-maglev=1200`,
  usual: `${smallHeap.usual} --invocation-count-for-maglev=400`,
};

/** Newer ones take more memory for themselves, and count otherwise. */
const isNode20 = Number.parseInt(process.versions.node, 10) < 22;

/** Sizes of an index, in bytes: of some six hundred files, and of some ten thousand. */
const [someFiles, manyFiles] = [64 * 1024, 1024 * 1024];

let setFlags: ((flags: string) => void) | undefined;
let chosen = smallHeap;

async function tell(tuning: Tuning): Promise<void> {
  setFlags = (await import('node:v8')).setFlagsFromString;
  chosen = tuning;
  setFlags(tuning.told);
}

/** Tunes V8 for a run over all files of an index of so many bytes, before they are listed. */
export async function tuneBeforeListing(indexSize: number): Promise<void> {
  if (isNode20 && indexSize > someFiles && indexSize <= manyFiles) await tell(lateOptimisation);
  if (!isNode20 && indexSize > manyFiles) await tell(smallHeapOfNewer);
}

/** Nearly all that listing makes lives on: 5 % less time at 28,000 files for 2 to 6 MiB, where there is room for them. */
export async function tuneAfterListing(indexSize: number): Promise<void> {
  if (isNode20 && indexSize > manyFiles) await tell(smallHeap);
}

/** Compiles, or keeps what was compiled: V8 takes no code that was kept under other flags than those of the moment. */
export function withUsualFlags<T>(work: () => T): T {
  if (setFlags === undefined) return work();
  setFlags(chosen.usual);
  try {
    return work();
  } finally {
    setFlags(chosen.told);
  }
}
