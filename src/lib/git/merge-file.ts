import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeTemporaryFolder, removeTemporaryFolder, writeInto } from '../scratch.ts';

/** Brings two changes of one text together, as git does. Undefined if they touch the same lines. */
export async function mergeFile(ours: Buffer, base: Buffer, theirs: Buffer): Promise<Buffer | undefined> {
  const folder = makeTemporaryFolder();
  try {
    const parts = { ours, base, theirs };
    for (const [name, content] of Object.entries(parts)) writeInto(folder, name, content);
    const paths = Object.keys(parts).map((name) => join(folder, name));
    const options = { encoding: 'buffer', maxBuffer: 1024 ** 3 } as const;
    const { stdout } = await promisify(execFile)('git', ['merge-file', '-p', '--quiet', ...paths], options);
    return stdout;
  } catch {
    // The code is the number of conflicts; binary files have no lines to merge.
    return undefined;
  } finally {
    removeTemporaryFolder(folder);
  }
}
