// src/ -> lib/ (TypeScript) -> dist/ (ncc). No cache, no minify: the same bytes on every machine.
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';

const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });
for (const dir of ['lib', 'dist']) rmSync(dir, { recursive: true, force: true });
node('node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json');
// Without a type of module ncc writes CommonJS, which starts 10 ms faster than modules do: docs/adr/0001-toolchain.md.
writeFileSync('lib/package.json', '{}\n');
const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/entry/index.js'];
node(...ncc, '-q', '--no-cache', '--license', 'licenses.txt', '-o', 'dist');
rmSync('lib/package.json');
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
writeFileSync('dist/cli.js', `#!/usr/bin/env node\nrequire('./index.js').cli(process.argv.slice(2));\n`);
writeFileSync('dist/action.js', `require('./index.js').action();\n`);
chmodSync('dist/cli.js', 0o755);
