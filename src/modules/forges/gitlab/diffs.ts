import { z } from 'zod';
import { UpstreamError } from '../../../domain/errors.ts';
import { type OldLine, parseOldLines } from '../../../domain/patch.ts';
import type { Client } from './client.ts';

const versions = z.array(
  z.object({ base_commit_sha: z.string(), start_commit_sha: z.string(), head_commit_sha: z.string() }),
);
const file = z.object({ old_path: z.string(), new_path: z.string(), diff: z.string() });

export interface DiffFile {
  readonly oldPath: string;
  /** Its hunks; '' where GitLab leaves them out: of binary and of very large files. */
  readonly patch: string;
  /** By line of the head. */
  readonly lines: ReadonlyMap<number, OldLine>;
}

/** What the merge request shows: a note must name the commits of that, and the lines on both sides. */
export interface Diffs {
  readonly base: string;
  readonly start: string;
  readonly head: string;
  readonly files: ReadonlyMap<string, DiffFile>;
}

/** The newest version of the diff; https://docs.gitlab.com/api/merge_requests/#list-merge-request-diffs */
export async function fetchDiffs(client: Client, number: number): Promise<Diffs> {
  const path = `/merge_requests/${number}`;
  const what = 'listing the files of the merge request';
  const [newest] = await client.read(versions, { what, path: `${path}/versions`, query: { per_page: 1 } });
  if (newest === undefined) throw new UpstreamError('GitLab', `merge request ${number} has no diff yet`);
  const listed = await client.list(file, { what, path: `${path}/diffs` });
  const toFile = ({ old_path: oldPath, diff: patch }: z.infer<typeof file>): DiffFile => {
    return { oldPath, patch, lines: parseOldLines(patch) };
  };
  return {
    base: newest.base_commit_sha,
    start: newest.start_commit_sha,
    head: newest.head_commit_sha,
    files: new Map(listed.map((one) => [one.new_path, toFile(one)])),
  };
}
