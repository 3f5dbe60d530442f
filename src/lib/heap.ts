const [usual, small] = ['--semi-space-growth-factor=2', '--semi-space-growth-factor=1'];

let setFlags: ((flags: string) => void) | undefined;

/**
 * Lets V8's space for young objects stay as it is instead of doubling: what a run over many files makes is short-lived.
 * A fifth less memory (85 for 107 MiB at 57,000 files) in the same time.
 */
export async function keepHeapSmall(): Promise<void> {
  setFlags = (await import('node:v8')).setFlagsFromString;
  setFlags(small);
}

/**
 * Whether it may grow first, while the files are listed, as nearly all of that lives on: 5 % less time at 28,000 files for 2 to 6
 * MiB, which Node 22 and newer take more at their start.
 */
export const mayGrowFirst = Number.parseInt(process.versions.node, 10) < 22;

/** Compiles, or keeps what was compiled: V8 takes no code that was kept under other flags than those of the moment. */
export function withUsualFlags<T>(work: () => T): T {
  if (setFlags === undefined) return work();
  setFlags(usual);
  try {
    return work();
  } finally {
    setFlags(small);
  }
}
