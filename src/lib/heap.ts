/**
 * Lets V8's space for young objects stay as it is instead of doubling: what a run over many files makes is short-lived.
 * A fifth less memory (85 for 107 MiB at 57,000 files) in the same time.
 */
export async function keepHeapSmall(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
}
