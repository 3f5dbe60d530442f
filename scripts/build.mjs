// src/ -> lib/ (TypeScript) -> dist/ (ncc). No cache, no minify: the same bytes on every machine.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync } from 'node:fs';

const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });
for (const dir of ['lib', 'dist']) rmSync(dir, { recursive: true, force: true });
node('node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json');
const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/entry/index.js'];
node(...ncc, '-q', '--no-cache', '--license', 'licenses.txt', '-o', 'dist');
for (const entry of ['cli.js', 'action.js']) copyFileSync(`lib/entry/${entry}`, `dist/${entry}`);
chmodSync('dist/cli.js', 0o755);
