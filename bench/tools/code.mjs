// Generated programs: Python, JavaScript, TypeScript, Go and shell, such that no linter of the bench has a word to say.
import { adjectives, capital, nouns, verbs } from './words.mjs';

/** Names for a number of functions, no two the same. */
function names(random, count) {
  return Array.from({ length: count }, (_, index) => {
    const [verb, noun] = [random.pick(verbs), random.pick(nouns)];
    return { verb, noun, snake: `${verb}_${noun}_${index}`, camel: `${verb}${capital(noun)}${index}` };
  });
}

const sentence = (random) => `${capital(random.pick(verbs))} each ${random.pick(adjectives)} ${random.pick(nouns)}.`;

const python = [
  ({ snake }, r) => `def ${snake}(values: list[int], limit: int = ${r.int(10, 999)}) -> list[int]:
    """${sentence(r)}"""
    found = []
    for value in values:
        if value % ${r.int(2, 9)} == 0 and value < limit:
            found.append(value * ${r.int(2, 99)})
    return found
`,
  ({ snake }, r) => `def ${snake}(text: str) -> dict[str, int]:
    """${sentence(r)}"""
    counts: dict[str, int] = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return {word: count for word, count in counts.items() if count > ${r.int(1, 9)}}
`,
  ({ snake, noun }, r) => `def ${snake}(path: Path, *, strict: bool = False) -> str:
    """${sentence(r)}"""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        if strict:
            raise ValueError(f"no ${noun} at {path}") from error
        return "${r.pick(nouns)}"
    return lines[${r.int(0, 5)}] if len(lines) > ${r.int(5, 9)} else ""
`,
  ({ snake, noun }, r) => `class ${capital(noun)}Of${snake.replace(/\D/g, '')}:
    """${sentence(r)}"""

    def __init__(self, name: str, limit: int = ${r.int(1, 99)}) -> None:
        self.name = name
        self.limit = limit
        self.entries: list[str] = []

    def ${r.pick(verbs)}_one(self, value: str) -> bool:
        """${sentence(r)}"""
        if len(self.entries) >= self.limit:
            return False
        self.entries.append(value.strip())
        return True
`,
];

const javascript = [
  ({ camel }, r) => `/** ${sentence(r)} */
export function ${camel}(values, limit = ${r.int(10, 999)}) {
  let total = 0;
  for (const value of values) {
    if (value < limit) total += value * ${r.int(2, 99)};
  }
  return total;
}
`,
  ({ camel, noun }, r) => `/** ${sentence(r)} */
export async function ${camel}(read, path) {
  const text = await read(path, "utf8");
  const lines = text.split("\\n");
  if (lines.length > ${r.int(2, 99)}) {
    throw new Error(\`too many of \${path}: \${lines.length}\`);
  }
  return { ${noun}: lines[0], size: text.length };
}
`,
  ({ camel }, r) => `/** ${sentence(r)} */
export const ${camel} = (entries) =>
  entries.filter(({ name, size }) => size > ${r.int(10, 99)} && name !== "${r.pick(nouns)}");
`,
  ({ camel, noun }, r) => `export class ${capital(camel)} {
  #${noun} = new Map();

  ${r.pick(verbs)}(key, value) {
    const known = this.#${noun}.get(key) ?? [];
    if (known.length >= ${r.int(2, 99)}) return false;
    this.#${noun}.set(key, [...known, value]);
    return true;
  }
}
`,
];

const typescript = [
  ({ camel, noun }, r) => `export interface ${capital(camel)} {
  readonly ${noun}: string;
  readonly changed: ${r.pick(['number', 'Date', 'string'])};
  readonly labels?: readonly string[];
}
`,
  ({ camel }, r) => `/** ${sentence(r)} */
export function ${camel}(values: readonly number[]): number {
  let total = ${r.int(0, 99)};
  for (const value of values) {
    if (value % ${r.int(2, 9)} === 0) total += value;
  }
  return total;
}
`,
  ({ camel }, r) => `/** ${sentence(r)} */
export function ${camel}<T>(entries: ReadonlyMap<string, T>): T[] {
  const found: T[] = [];
  for (const [key, value] of entries) {
    if (key.startsWith("${r.pick(nouns)}")) found.push(value);
  }
  return found.slice(0, ${r.int(2, 99)});
}
`,
];

const go = [
  ({ camel }, r) => `// ${camel}: ${sentence(r)}
func ${camel}(values []int) int {
	total := ${r.int(0, 99)}
	for _, value := range values {
		if value%${r.int(2, 9)} == 0 {
			total += value
		}
	}
	return total
}
`,
];

const shell = [
  ({ snake, noun }, r) => `# ${sentence(r)}
${snake}() {
  local folder="$1"
  local count=0
  while IFS= read -r line; do
    if [[ "$line" == *${r.pick(nouns)}* ]]; then
      count=$((count + ${r.int(1, 9)}))
    fi
  done <"$folder/${noun}.txt"
  printf '%s\\n' "$count"
}
`,
  ({ snake, verb }, r) => `# ${sentence(r)}
${snake}() {
  local name="$1"
  case "$name" in
  ${r.pick(nouns)}*) echo "${verb}: $name" ;;
  *)
    echo "unknown: $name" >&2
    return ${r.int(1, 9)}
    ;;
  esac
}
`,
];

/** Some of the templates, filled in. */
function fill(random, templates, count) {
  return names(random, count).map((name) => random.pick(templates)(name, random));
}

export const programs = {
  py: (random) => `"""${sentence(random)}"""

from __future__ import annotations

import json
from pathlib import Path

LIMIT = ${random.int(10, 999)}


def load(path: Path) -> dict[str, int]:
    """${sentence(random)}"""
    return json.loads(path.read_text(encoding="utf-8"))


${fill(random, python, random.int(3, 12)).join('\n\n')}`,
  js: (random) => fill(random, javascript, random.int(3, 12)).join('\n'),
  ts: (random) => fill(random, typescript, random.int(3, 12)).join('\n'),
  go: (random) => `package ${random.pick(nouns)}\n\n${fill(random, go, random.int(3, 12)).join('\n')}`,
  sh: (random) => {
    const functions = fill(random, shell, random.int(2, 6));
    const called = functions.map((text) => `  ${/^\w+(?=\(\))/m.exec(text)[0]} "$1"\n`);
    return `#!/usr/bin/env bash\nset -euo pipefail\n\n${functions.join('\n')}\nmain() {\n${called.join('')}}\n\nmain "$@"\n`;
  },
};
