// node bench/secrets/compare.mjs GITLEAKS [REPOSITORY…]
// Without repositories: makes a corpus of tokens and look-alikes in a temporary folder and counts what Kempt and gitleaks
// find of it. With repositories: lists hit by hit which of the two found what in their tracked files, values redacted.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const loader = new URL('types-loader.mjs', import.meta.url).href;
if (!process.execArgv.includes(loader)) {
  const self = fileURLToPath(import.meta.url);
  process.exit(
    spawnSync(process.execPath, ['--import', loader, self, ...process.argv.slice(2)], { stdio: 'inherit' }).status,
  );
}

const { families } = await import('../../src/modules/checks/secrets/families.gen.ts');
const { redact } = await import('../../src/modules/checks/secrets/redact.ts');
const { scanPrivateKeys } = await import('../../src/modules/checks/secrets/private-keys.ts');
const { scanSecrets } = await import('../../src/modules/checks/secrets/scan.ts');
const { bareSurroundings, nameFor, nearMisses, place, sample, seeded, surroundings } = await import('./samples.ts');

const [gitleaks, ...repositories] = process.argv.slice(2);
if (!gitleaks) throw new Error('Say where the gitleaks binary is');

/** Gitleaks' findings in a folder: file, line, rule and value. */
function runGitleaks(folder) {
  const report = join(mkdtempSync(join(tmpdir(), 'gitleaks-')), 'report.json');
  const options = ['--no-banner', '-l', 'error', '--redact=0', '-f', 'json', '-r', report, '--exit-code', '0'];
  execFileSync(gitleaks, ['dir', folder, ...options], { stdio: 'inherit' });
  return JSON.parse(readFileSync(report, 'utf8')).map(({ File, StartLine, RuleID, Secret }) => ({
    file: File.slice(folder.length + 1),
    line: StartLine,
    rule: RuleID,
    value: Secret,
  }));
}

/** Kempt's findings in the same folder. */
function runKempt(folder, names) {
  const found = [];
  for (const file of names) {
    const bytes = readFileSync(join(folder, file));
    if (bytes.subarray(0, 8000).includes(0)) continue;
    const add = (offset, length, rule) => {
      const line = bytes.subarray(0, offset).toString('latin1').split('\n').length;
      found.push({ file, line, rule, value: bytes.toString('utf8', offset, offset + length) });
    };
    scanSecrets(bytes, bytes.length, ({ offset, length, family }) => add(offset, length, family.id));
    scanPrivateKeys(bytes, bytes.length, ({ offset, length, body, quoted }) => {
      if (body || !quoted) add(offset, length, body ? 'private-key/key' : 'private-key/header');
    });
  }
  return found;
}

function makeCorpus(folder) {
  const random = seeded(20_261_121);
  for (const family of families) {
    const name = nameFor(family);
    mkdirSync(join(folder, 'tokens', family.id), { recursive: true });
    mkdirSync(join(folder, 'look-alikes', family.id), { recursive: true });
    for (const [where, template] of Object.entries({ ...surroundings, ...(family.context ? {} : bareSurroundings) })) {
      writeFileSync(join(folder, 'tokens', family.id, `${where}.conf`), place(template, name, sample(family, random)));
    }
    let number = 0;
    for (let round = 0; round < 2; round++) {
      for (const { token } of nearMisses(family, random)) {
        writeFileSync(join(folder, 'look-alikes', family.id, `${number++}.conf`), `${name}="${token}"\n`);
      }
    }
  }
}

/** Rules of gitleaks that go by the surroundings and not by the form of a provider's tokens. */
const unspecific = ['generic-api-key', 'curl-auth-header', 'curl-auth-user'];

function compareCorpus() {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-corpus-'));
  makeCorpus(folder);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
  const kempt = runKempt(folder, names);
  const theirs = runGitleaks(folder);
  const specific = theirs.filter(({ rule }) => !unspecific.includes(rule));
  const share = (found, prefix) => {
    const all = names.filter((name) => name.startsWith(prefix));
    const hit = new Set(found.map(({ file }) => file));
    return { all: all.length, hit: all.filter((name) => hit.has(name)).length };
  };
  const rows = families.map(({ id }) => ({
    id,
    kempt: share(kempt, `tokens/${id}/`),
    gitleaks: share(theirs, `tokens/${id}/`),
    specific: share(specific, `tokens/${id}/`),
    kemptFalse: share(kempt, `look-alikes/${id}/`),
    gitleaksFalse: share(theirs, `look-alikes/${id}/`),
    specificFalse: share(specific, `look-alikes/${id}/`),
  }));
  for (const row of rows) {
    console.log(
      `${row.id}\t${['kempt', 'gitleaks', 'specific', 'kemptFalse', 'gitleaksFalse', 'specificFalse'].map((key) => `${row[key].hit}/${row[key].all}`).join('\t')}`,
    );
  }
  const known = rows.filter(({ specific: { hit, all } }) => hit * 2 > all);
  const unknown = rows.filter((row) => !known.includes(row));
  for (const [title, some] of [
    ['both know', known],
    ['only Kempt knows', unknown],
    ['all', rows],
  ]) {
    console.log(`\n${title}: ${some.length} families`);
    for (const key of ['kempt', 'gitleaks', 'specific', 'kemptFalse', 'gitleaksFalse', 'specificFalse']) {
      const hit = some.reduce((sum, row) => sum + row[key].hit, 0);
      const all = some.reduce((sum, row) => sum + row[key].all, 0);
      console.log(`  ${key}: ${hit} of ${all} (${((100 * hit) / all).toFixed(1)} %)`);
    }
  }
  rmSync(folder, { recursive: true });
}

function compareRepository(repository) {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-copy-'));
  execFileSync('git', ['-C', repository, 'checkout-index', '-a', '-f', `--prefix=${folder}/`]);
  const commit = execFileSync('git', ['-C', repository, 'rev-parse', 'HEAD']).toString().trim();
  const names = execFileSync('git', ['-C', repository, 'ls-files', '-z'], { maxBuffer: 1 << 28 })
    .toString()
    .split('\0')
    .filter(Boolean);
  const byPlace = new Map();
  const note = (tool) => (hit) => {
    const place = `${hit.file}:${hit.line}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), `${tool} ${hit.rule} ${redact(hit.value)}`]);
  };
  runKempt(
    folder,
    names.filter((name) => isFile(join(folder, name))),
  ).forEach(note('kempt'));
  runGitleaks(folder).forEach(note('gitleaks'));
  console.log(`\n${repository} ${commit}`);
  for (const [place, hits] of [...byPlace].sort()) console.log(`${place}\t${hits.join('; ')}`);
  rmSync(folder, { recursive: true });
}

function isFile(path) {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

if (repositories.length === 0) compareCorpus();
else repositories.forEach(compareRepository);
