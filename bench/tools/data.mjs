// Generated texts and data: YAML, Markdown, TOML and JSON.
import { adjectives, capital, nouns, verbs } from './words.mjs';

const many = (count, one) => Array.from({ length: count }, (_, index) => one(index));

function yaml(random) {
  const step = (index) => `  - name: ${random.pick(verbs)}-${index}
    image: ${random.pick(nouns)}/${random.pick(nouns)}:${random.int(1, 9)}.${random.int(0, 9)}
    timeout: ${random.int(10, 900)}
    retry: ${random.pick(['true', 'false'])}
    labels: [${random.pick(nouns)}, ${random.pick(adjectives)}]
`;
  return `# The ${random.pick(nouns)} of the ${random.pick(adjectives)} ${random.pick(nouns)}.
version: ${random.int(1, 9)}
limits:
  memory: ${random.int(1, 64)}Gi
  cores: ${random.int(1, 16)}
steps:
${many(random.int(3, 14), step).join('')}`;
}

/** About the length of a paragraph's line. */
function line(random) {
  const words = many(random.int(3, 5), () => `the ${random.pick(adjectives)} ${random.pick(nouns)}`);
  return `${capital(random.pick(verbs))} ${words.join(' and ')}.`;
}

const sections = [
  (random) => `${many(random.int(2, 6), () => line(random)).join('\n')}\n`,
  (random) => many(random.int(3, 8), () => `- ${line(random)}\n`).join(''),
  (random) =>
    `${line(random)}\n\n\`\`\`sh\nmake ${random.pick(verbs)} ${random.pick(nouns)}=${random.int(1, 99)}\n\`\`\`\n`,
  (random) => `${many(random.int(3, 6), (index) => `${index + 1}. ${line(random)}\n`).join('')}`,
];

function markdown(random) {
  const section = (index) =>
    `\n## ${capital(random.pick(verbs))} ${random.pick(nouns)} ${index + 1}\n\n${random.pick(sections)(random)}`;
  return `# The ${random.pick(adjectives)} ${random.pick(nouns)}\n\n${line(random)}\n${many(random.int(3, 10), section).join('')}`;
}

function toml(random) {
  const table = (index) => `
[${random.pick(nouns)}-${index}]
name = "${random.pick(adjectives)} ${random.pick(nouns)}"
limit = ${random.int(1, 999)}
enabled = ${random.pick(['true', 'false'])}
labels = ["${random.pick(nouns)}", "${random.pick(nouns)}"]
`;
  return `title = "${random.pick(nouns)}"\n${many(random.int(2, 8), table).join('')}`;
}

function json(random) {
  const entry = (index) => ({
    id: index + 1,
    name: `${random.pick(adjectives)} ${random.pick(nouns)}`,
    size: random.int(1, 9999),
    owner: { name: random.pick(nouns), level: random.int(1, 9) },
  });
  return `${JSON.stringify({ revision: 1, entries: many(random.int(4, 20), entry) }, null, 2)}\n`;
}

export const texts = { yaml, md: markdown, toml, json };
