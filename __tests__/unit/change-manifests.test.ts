import { describe, expect, it } from '@jest/globals';
import { manifests } from '../../src/modules/checks/change/manifests.ts';

/** The lines of `text` in sections of dependencies that name one. */
function entries(name: string, text: string): string[] {
  const manifest = manifests.find((some) => some.name === name);
  if (manifest === undefined) throw new Error(`no manifest ${name}`);
  const lines = text.split('\n');
  const sections = manifest.sections(lines);
  return lines
    .filter((line, index) => sections[index] !== undefined && manifest.entry.test(line))
    .map((line) => line.trim());
}

describe('lines of manifests that name a dependency', () => {
  it('in package.json, not in scripts, in nested objects of others, or of the same repository', () => {
    const text = `{
  "name": "a",
  "scripts": { "test": "jest" },
  "jest": { "dependencies": {
    "no": "1"
  } },
  "dependencies": {
    "a": "^1.0.0",
    "b": "workspace:*"
  },
  "devDependencies": {
    "c": "2"
  },
  "engines": {
    "node": ">=20"
  }
}`;
    expect(entries('package.json', text)).toEqual(['"a": "^1.0.0",', '"c": "2"']);
  });

  it('in pyproject.toml, of PEP 621, PEP 735 and Poetry', () => {
    const text = `[project]
name = "a"
dependencies = [
  "b>=1",
  # no
]
version = "1"
[project.optional-dependencies]
extra = ["c"]
[dependency-groups]
dev = ["d"]
[tool.poetry.group.dev.dependencies]
e = "^1"
[tool.ruff]
line-length = 100`;
    expect(entries('pyproject.toml', text)).toEqual(['"b>=1",', 'extra = ["c"]', 'dev = ["d"]', 'e = "^1"']);
  });

  it('in Cargo.toml, not those that a workspace only offers', () => {
    const text = `[package]
name = "a"
[dependencies]
b = "1"
c.workspace = true
d = { version = "1", features = [
  "x",
] }
[workspace.dependencies]
e = "1"
[target.'cfg(unix)'.dev-dependencies]
f = "1"`;
    expect(entries('Cargo.toml', text)).toEqual([
      'b = "1"',
      'c.workspace = true',
      'd = { version = "1", features = [',
      'f = "1"',
    ]);
  });

  it('in a Gemfile, not under a condition', () => {
    const text = `gem "a"
gem "b", if: x
group :test do
  gem "c", "~> 1"
end
if RUBY_VERSION < "3"
  gem "d"
end
gem "e", platforms: :mri`;
    expect(entries('Gemfile', text)).toEqual(['gem "a"', 'gem "c", "~> 1"']);
  });
});
