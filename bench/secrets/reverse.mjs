// node --import ./bench/secrets/types-loader.mjs bench/secrets/reverse.mjs GITLEAKS GITLEAKS_TOML
// The other direction of compare.mjs: makes values from gitleaks' own expressions (a checkout's config/gitleaks.toml),
// keeps those that gitleaks finds by that very rule, and counts how many of them Kempt finds.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'smol-toml';
import { scanPrivateKeys } from '../../src/modules/checks/secrets/private-keys.ts';
import { scanSecrets } from '../../src/modules/checks/secrets/scan.ts';

const [gitleaks, config] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'secrets-reverse-'));
const contextual = new Set();

/** Go's syntax as JavaScript's, as far as these expressions need it; case is taken as it is written. */
function toJavaScript(expression) {
  return expression
    .replace(/\(\?-?i\)|\(\?s\)|\\b/g, '')
    .replace(/\(\?(?:-?i|s):/g, '(?:')
    .replaceAll('(?P<', '(?<')
    .replaceAll('\\x60', '`')
    .replaceAll('\\z', '$')
    .replaceAll('[[:alnum:]]', '[0-9A-Za-z]');
}

for (const { id, regex } of parse(readFileSync(config, 'utf8')).rules) {
  if (!regex) continue;
  try {
    const values = fc.sample(fc.stringMatching(new RegExp(`^(?:${toJavaScript(regex)})$`)), { numRuns: 20, seed: 5 });
    mkdirSync(join(folder, id));
    for (const [number, value] of values.entries())
      writeFileSync(join(folder, id, `${number}.conf`), `x = "1"\n${value}\n`);
    if (/^(?:\(\?i\))?\[\\w\.-\]\{0,50\}\?/.test(regex)) contextual.add(id);
  } catch (error) {
    console.log(`${id} left out: ${error.message.slice(0, 60)}`);
  }
}

const report = join(folder, 'report.json');
const options = ['--no-banner', '-l', 'error', '--redact=0', '-f', 'json', '-r', report, '--exit-code', '0'];
execFileSync(gitleaks, ['dir', folder, ...options], { stdio: 'inherit' });
const files = new Map();
for (const { File, RuleID } of JSON.parse(readFileSync(report, 'utf8'))) {
  if (basename(dirname(File)) === RuleID) files.set(File, RuleID);
}

const tally = new Map();
for (const [file, id] of files) {
  const bytes = readFileSync(file);
  let found = false;
  scanSecrets(bytes, bytes.length, () => {
    found = true;
  });
  scanPrivateKeys(bytes, bytes.length, ({ body }) => {
    found ||= body;
  });
  const { hit, all } = tally.get(id) ?? { hit: 0, all: 0 };
  tally.set(id, { hit: hit + Number(found), all: all + 1 });
}
rmSync(folder, { recursive: true });

for (const [title, some] of [
  ['by a form', [...tally].filter(([id]) => !contextual.has(id))],
  ['by a name nearby', [...tally].filter(([id]) => contextual.has(id))],
]) {
  console.log(`\nrules ${title}: ${some.length}`);
  for (const [id, { hit, all }] of some.sort()) console.log(`  ${id} ${hit}/${all}`);
  const count = (test) => some.filter(([, row]) => test(row)).length;
  console.log(
    `  all found ${count(({ hit, all }) => hit === all)}, some ${count(({ hit, all }) => hit > 0 && hit < all)}, none ${count(({ hit }) => hit === 0)}`,
  );
}
