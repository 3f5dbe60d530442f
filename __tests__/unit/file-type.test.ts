import { describe, expect, it } from '@jest/globals';
import { FileType, fileTypes } from '../../src/domain/file-type.ts';

const classes = (path: string): string =>
  (['generated', 'vendored', 'fixture', 'test'] as const).filter((name) => fileTypes(path) & FileType[name]).join(' ');

describe('what the place of a file says', () => {
  it.each([
    ['src/a.ts', ''],
    ['vendor/a/b.js', 'vendored'],
    ['Vendor/a.js', 'vendored'],
    ['a/fixtures/b.js', 'fixture'],
    ['a/re-fixtures/b/c.js', 'fixture'],
    ['a/Test Data/b.nfo', 'fixture'],
    ['a/testdata/b.go', 'fixture'],
    ['latest/a.json', ''],
    ['contest/a.json', ''],
    ['spec/openapi.yaml', ''],
    ['tests/a.py', 'test'],
    ['tests/a.yml', 'fixture test'],
    ['tests/README.md', 'test'],
    ['tests/CMakeLists.txt', 'test'],
    ['tests/Api.Tests/Api.Tests.csproj', 'test'],
    ['tests/Api.Tests/Data/QueryTests.cs', 'test'],
    ['tests/data/a.py', 'fixture test'],
    ['test/dummy/app/models/a.rb', 'fixture test'],
    ['app/data/a.py', ''],
    ['tests/add/in/src/lib.rs', 'fixture test'],
    ['test/language/expressions/in/a.js', 'test'],
    ['in/src/lib.rs', ''],
    ['a/src/test/resources/b.key', 'fixture test'],
    ['a/src/intTest/projects/b/Main.java', 'fixture test'],
    ['a/src/main/resources/b.xml', ''],
    ['tests/resources/test_a.py', 'test'],
    ['src/dockerTest/java/A.java', 'test'],
    ['a/generated/b.ts', 'generated'],
    ['doc/generated_txt/a.txt', 'generated'],
    ['.idea/a.xml', 'generated'],
    ['a/dist/b.js', 'generated'],
    ['a/dist/b.service', ''],
    ['etc/man/a.1', 'generated'],
    ['etc/man/a.md', ''],
    ['a.min.css', 'generated'],
    ['tests/a-min.js', 'generated test'],
    ['min.js', ''],
    ['xmin.js', ''],
    ['a.min.ts', ''],
    ['a.svg', 'generated'],
  ])('%s: %s', (path, expected) => {
    expect(classes(path)).toBe(expected);
  });

  it.each([
    ['.github/workflows/a.yml', true],
    ['.github/workflows/a.yaml', true],
    ['action.yml', true],
    ['a/action.yaml', true],
    ['action.yxml', false],
    ['reaction.yml', false],
    ['.github/workflows/a/b.yml', false],
    ['a/.github/workflows/b.yml', false],
  ])('%s: a workflow %s', (path, expected) => {
    expect((fileTypes(path) & FileType.workflow) !== 0).toBe(expected);
  });

  it('forgets the folder before', () => {
    expect([classes('tests/a.yml'), classes('a.yml'), classes('src/a.yml')]).toEqual(['fixture test', '', '']);
  });

  it('shows no bits but those of FileType', () => {
    const all = Object.values(FileType).reduce((some, one) => some | one, 0);
    for (const path of ['a/dist/b.js', 'man/a.1', 'a.txt', 'tests/a.txt']) expect(fileTypes(path) & ~all).toBe(0);
  });
});
