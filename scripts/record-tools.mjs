// Runs the examples of tools for real, and keeps what they printed: the contract suite reads it again without them.
//   node scripts/record-tools.mjs [ID…]      those of the catalogue that were not recorded yet, or these
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';

const shelf = 'src/modules/tools';
const target = '__tests__/fixtures/tools';
const cli = process.env.KEMPT_CLI ?? 'dist/cli.js';
const wanted = process.argv.slice(2);
mkdirSync(target, { recursive: true });
for (const file of readdirSync(shelf).filter((name) => name.endsWith('.yaml'))) {
  const id = file.slice(0, -5);
  const kept = join(target, `${id}.json`);
  if (wanted.length > 0 ? !wanted.includes(id) : existsSync(kept)) continue;
  const args = [cli, 'tools', 'test', '--json', '--quiet', '--file', join(shelf, file)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 28 }).catch((error) => error);
  const outcomes = JSON.parse(stdout || '[]');
  const failed = outcomes.filter(({ status }) => status === 'failed');
  for (const { name, detail } of failed) console.log(`${id}: ${name}: ${detail}`);
  if (failed.length > 0 || outcomes.length === 0) continue;
  const ran = outcomes.filter(({ results }) => results.length > 0);
  const { version } = parse(readFileSync(join(shelf, file), 'utf8'));
  const cases = ran.map(({ name, results }) => [name, results.map(({ ms: _, ...result }) => result)]);
  const record = { version: ran[0]?.version ?? version?.default, cases: Object.fromEntries(cases) };
  writeFileSync(kept, `${JSON.stringify(record, null, 1)}\n`);
  console.log(`${id} ${record.version}: ${ran.length} examples`);
}
