import { describe, expect, it } from '@jest/globals';
import { foldersUp, isFixture, isGenerated, isTest, isVendored } from '../../src/modules/checks/change/paths.ts';

describe('what a file is for, by its path', () => {
  it.each([
    'src/a.test.ts',
    'src/a.spec.jsx',
    'src/__tests__/a.js',
    'tests/a.py',
    'app/test_a.py',
    'pkg/a_test.go',
    'spec/a_spec.rb',
    'src/test/java/a/SumTest.java',
    'src/SumTests.cs',
    'packages/dts-test/a.test-d.ts',
  ])('%s is a test', (path) => {
    expect(isTest(path)).toBe(true);
  });

  it.each(['src/contest.ts', 'src/latest/a.ts', 'src/test.ts', 'app/testing.py', 'src/Latest.java', 'src/attest/a.go'])(
    '%s is no test',
    (path) => {
      expect(isTest(path)).toBe(false);
    },
  );

  it('knows what nobody reads', () => {
    expect(
      ['a/yarn.lock', 'a/pnpm-lock.yaml', 'a.min.js', 'a.pb.go', 'x/__snapshots__/a.snap'].every(isGenerated),
    ).toBe(true);
    expect(['src/generate.ts', 'src/lock.ts', 'src/snapshot.ts'].some(isGenerated)).toBe(false);
    expect(['vendor/a.go', 'a/third_party/b.c'].every(isVendored)).toBe(true);
    expect(['test/fixtures/a.js', 'pkg/testdata/a.go', 'a/__fixtures__/b'].every(isFixture)).toBe(true);
    expect(['src/fixture.ts'].some(isFixture)).toBe(false);
  });

  it('lists the folders above a file, innermost first', () => {
    expect(foldersUp('a/b/c.ts')).toEqual(['a/b/', 'a/', '']);
    expect(foldersUp('c.ts')).toEqual(['']);
  });
});
