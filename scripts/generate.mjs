// Writes what is generated: registries from the folder listings, the WebAssembly, then (from the compiled code) the JSON schemas, the
// reference in docs/ and action.yml. `__tests__/gates/generated.test.ts` fails if any of it is stale.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accelerator } from './accelerator.mjs';
import { registries } from './registries.mjs';

const root = process.cwd();
const written = [];

function put(files) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    if (read(file) === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    written.push(path);
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
put(await accelerator(root));
execFileSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
const { reference } = await import('./reference.mjs');
put(await reference(root));
console.log(written.length === 0 ? 'Nothing to write' : `Written: ${written.join(', ')}`);
