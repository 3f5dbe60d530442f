// src/ -> lib/ (TypeScript) -> dist/ (ncc, then terser). No cache: the same bytes on every machine.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { minify } from 'terser';

const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });
for (const dir of ['lib', 'dist']) rmSync(dir, { recursive: true, force: true });
node('node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json');
// Without a type of module ncc writes CommonJS, which starts 10 ms faster than modules do: docs/adr/0001-toolchain.md.
writeFileSync('lib/package.json', '{}\n');
const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/entry/index.js'];
node(...ncc, '-q', '--no-cache', '--license', 'licenses.txt', '-o', 'dist');
rmSync('lib/package.json');
// Every byte of a chunk is parsed at each start: fewer bytes are 12 ms of 50. ncc itself minifies its first file only.
/** webpack makes no namespace of a module that is a function, as `node:module` is: tree-sitter asks for one. */
function requireModule(source) {
  const namespace =
    /(createRequire \} = )await Promise\.resolve\(\/\* import\(\) \*\/\)\.then\(__webpack_require__\.t\.bind\(__webpack_require__, (\d+), 23\)\)/;
  return source.replace(namespace, '$1__webpack_require__($2)');
}
// A file with one character beyond Latin-1 is two bytes a character in memory, and takes twenty times as long to read.
const format = { comments: false, max_line_len: 160, ascii_only: true };
const options = { compress: false, mangle: true, format, ecma: 2020 };
for (const name of readdirSync('dist').filter((file) => file.endsWith('.js'))) {
  const { code } = await minify(requireModule(readFileSync(join('dist', name), 'utf8')), options);
  if (Buffer.byteLength(code) !== code.length)
    throw new Error(`dist/${name} is not ASCII, as start.cts takes it to be`);
  writeFileSync(join('dist', name), `${code}\n`);
}
// A few lines of AssemblyScript's are in the WebAssembly, which ncc takes for data.
const ofCompiler = ['LICENSE', 'NOTICE'].map((name) => readFileSync(`node_modules/assemblyscript/${name}`, 'utf8'));
const licences = [readFileSync('dist/licenses.txt', 'utf8'), 'assemblyscript', 'Apache-2.0', ...ofCompiler].join('\n');
writeFileSync('dist/licenses.txt', `${licences.replace(/[ \t]+$/gm, '').trimEnd()}\n`);
// 18 MB of grammars are 1.2 MB so, and a review opens only those of its languages.
const { grammars } = await import('../lib/lib/syntax/languages.js');
const wasm = 'node_modules/@vscode/tree-sitter-wasm';
// The best quality would take 48 s instead of 3, for 10 % less.
const quality = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
const compress = (bytes) => brotliCompressSync(bytes, { params: quality });
mkdirSync('dist/grammars');
writeFileSync('dist/grammars/LICENSE', readFileSync(join(wasm, 'LICENSE')));
for (const name of ['tree-sitter', ...grammars.map((grammar) => `tree-sitter-${grammar}`)])
  writeFileSync(`dist/grammars/${name}.wasm.br`, compress(readFileSync(join(wasm, 'wasm', `${name}.wasm`))));
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
const digest = createHash('sha256');
for (const name of readdirSync('dist')
  .filter((file) => file !== 'grammars')
  .sort())
  digest.update(name).update(readFileSync(join('dist', name)));
const start = await minify(readFileSync('lib/entry/start.cjs', 'utf8'), { ...options, toplevel: true });
const launcher = start.code.replace('KEMPT_BUILD_DIGEST', digest.digest('hex'));
writeFileSync('dist/cli.js', `#!/usr/bin/env node\n${launcher}\n`);
writeFileSync('dist/action.js', `require('./index.js').action();\n`);
chmodSync('dist/cli.js', 0o755);
