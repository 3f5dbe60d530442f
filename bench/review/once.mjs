// node bench/review/once.mjs GIT_DIR BASE HEAD: prepares one review, as a process of its own, and prints nothing but its time.
import { prepareDefaults, prepareReview } from '../../lib/app/review/prepare.js';
import { withRange } from '../../lib/domain/change-set.js';
import { loadChangeSet } from '../../lib/lib/git/changes.js';
import { findRepository } from '../../lib/lib/git/repository.js';

/** Prepares the review of `base...head`; `known`: the ids of the hunks that were judged before. */
export async function prepare(gitDir, base, head, known = new Set(), settings = {}) {
  const repository = findRepository('.', gitDir);
  const change = await loadChangeSet(repository, { kind: 'commits', base, head, exact: false }, true);
  const grammars = new URL('../../dist/grammars', import.meta.url).pathname;
  const shown = { ...prepareDefaults(), grammars, ...settings };
  return await prepareReview(repository, await withRange(change), shown, (id) => known.has(id));
}

const [, program, gitDir, base, head] = process.argv;
if (import.meta.filename === program) {
  const { packs } = await prepare(gitDir, base, head);
  // From the start of the process on.
  console.log(JSON.stringify({ milliseconds: performance.now(), packs: packs.length }));
}
