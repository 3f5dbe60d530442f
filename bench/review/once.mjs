// node bench/review/once.mjs GIT_DIR BASE HEAD: prepares one review, as a process of its own, and prints nothing but its time.
import { prepareDefaults, prepareReview } from '../../lib/app/review/prepare.js';
import { loadChangeSet, mergeBase } from '../../lib/lib/git/changes.js';
import { findRepository } from '../../lib/lib/git/repository.js';

/** Prepares the review of `base...head`; `known`: the ids of the hunks that were judged before. */
export async function prepare(gitDir, base, head, known = new Set(), settings = {}) {
  const repository = findRepository('.', gitDir);
  const [change, from] = await Promise.all([
    loadChangeSet(repository, { kind: 'commits', base, head, exact: false }, true),
    mergeBase(repository, base, head),
  ]);
  const grammars = new URL('../../dist/grammars', import.meta.url).pathname;
  return await prepareReview(repository, change, from, { ...prepareDefaults(), grammars, ...settings }, (id) =>
    known.has(id),
  );
}

const [, program, gitDir, base, head] = process.argv;
if (import.meta.filename === program) {
  const { packs } = await prepare(gitDir, base, head);
  // From the start of the process on.
  console.log(JSON.stringify({ milliseconds: performance.now(), packs: packs.length }));
}
