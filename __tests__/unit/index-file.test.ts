import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Mode } from '../../src/domain/entry.ts';
import { indexKey, indexOid, parseLsFiles, readIndex } from '../../src/lib/git/index-file.ts';
import { findRepository, type Repository } from '../../src/lib/git/repository.ts';
import { Repo } from '../helpers/repo.ts';

/* Kempt reads the index itself: it must see there what git does. */

const long = `${'d'.repeat(200)}/`.repeat(21);
const oid = '8baef1b4abc478178b004d62031cf7fe6db6f903';
const submodule = 'f00dbabef00dbabef00dbabef00dbabef00dbabe';

describe('the index', () => {
  let repo: Repo;
  let repository: Repository;

  /** What `git ls-files -s` says of it. */
  const asked = () =>
    parseLsFiles(execFileSync('git', ['ls-files', '-s', '-z'], { cwd: repo.top })).map(
      ({ path, mode, oid: id, raw }) => [path, mode, id, raw],
    );
  const read = () => {
    const listing = readIndex(repository);
    return listing?.entries.map(({ path, mode, raw }, i) => [path, mode, indexOid(listing, i), raw]);
  };
  const add = (lines: readonly (string | Buffer)[]): void => {
    const input = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from([0])]));
    execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: repo.top, input });
  };

  beforeAll(() => {
    repo = new Repo({
      'a.txt': 'one\n',
      'run.sh': { content: '#!/bin/sh\n', mode: Mode.executable },
      'to-a': { content: 'a.txt', mode: Mode.symlink },
      'é/ü.txt': 'two\n',
      'new\nline': 'three\n',
    });
    repository = findRepository(repo.top)!;
    add([
      Buffer.concat([Buffer.from(`100644 ${oid}\tlatin-`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      `160000 ${submodule}\tmodule`,
      `160000 ${submodule}\tmodulé`,
      `100644 ${oid}\t${long}file`,
      `100644 ${oid} 1\tboth`,
      `100755 ${submodule} 2\tboth`,
    ]);
  });
  afterAll(() => repo.dispose());

  it('has the names, the modes and the ids that git sees in it', () => {
    expect(asked().map(([path]) => path)).toEqual(
      expect.arrayContaining(['a.txt', 'é/ü.txt', 'new\nline', '"latin-\\351.txt"', 'module', `${long}file`, 'both']),
    );
    // git lists the last stage of a file that is unmerged, and the index begins with the first.
    const merged = asked().filter(([path]) => path !== 'both');
    expect(read()?.filter(([path]) => path !== 'both')).toEqual(merged);
    expect(read()?.filter(([path]) => path === 'both')).toEqual([['both', Mode.file, oid, undefined]]);
  });

  it('has the size of each file, and the commit of each submodule', () => {
    const entries = new Map(readIndex(repository)?.entries.map((entry) => [entry.path, entry]));
    expect(entries.get('a.txt')?.size).toBe(4);
    expect([entries.get('module')?.oid, entries.get('modulé')?.oid]).toEqual([submodule, submodule]);
  });

  it('tells contents apart by a part of their ids', () => {
    const listing = readIndex(repository)!;
    const at = listing.entries.findIndex(({ path }) => path === 'module');
    expect(indexKey(listing, at)).toEqual([0xf00dbabe | 0, 0xf00dbabe | 0]);
  });

  it('leaves out what a sparse checkout does', () => {
    execFileSync('git', ['update-index', '--skip-worktree', 'a.txt'], { cwd: repo.top });
    const listing = readIndex(repository)!;
    expect([listing.sparse, listing.entries.some(({ path }) => path === 'a.txt')]).toEqual([1, false]);
    execFileSync('git', ['update-index', '--no-skip-worktree', 'a.txt'], { cwd: repo.top });
    expect(readIndex(repository)?.entries.some(({ path }) => path === 'a.txt')).toBe(true);
  });
});
