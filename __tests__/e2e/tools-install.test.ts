import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ToolConfig } from '../../src/config/tools.ts';
import { ownTool, ToolRepo } from '../helpers/own-tool.ts';
import { root } from '../helpers/run.ts';

/* Tools are installed whole, held against what pins them, and once. The registries are servers of the test. */

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

function repository(tools: Readonly<Record<string, ToolConfig>>): ToolRepo {
  const repo = new ToolRepo(tools, { 'a.txt': 'x\n', 'a.json': '{}\n' });
  open.push(() => repo.dispose());
  return repo;
}

async function serve(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const program = `#!/bin/sh\n[ "$1" = --version ] && echo 1.2.3 && exit\necho '{"files":["a.txt"],"found":[]}'\n`;
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A program by its address. */
const download = (address: string, sha256: string): ToolConfig =>
  ownTool({
    install: {
      registry: 'download',
      url: `${address}/tool-{version}`,
      platforms: { [`${process.platform}-${process.arch}`]: { sha256 } },
    },
    version: { default: '1.2.3' },
    resolve: ['managed'],
    check: { argv: ['tool', '{files}'] } as never,
  });

const installed = (repo: ToolRepo): string[] =>
  readdirSync(join(repo.cache, 'tools'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /bin\/tool$|\.lock$/.test(name),
  );

describe('what is not what it was', () => {
  const tampered = /is not what it was|integrity|DO NOT MATCH THE HASHES/i;

  it('is not run: a download', async () => {
    const address = await serve((_, response) => response.end(`${program}# and more\n`));
    const repo = repository({ mine: download(address, sum(program)) });
    const { status, run } = await repo.check();
    expect([status, run?.reason]).toEqual([3, expect.stringMatching(tampered)]);
    expect(installed(repo)).toEqual([]);
  });

  it('is not run: a package of npm', async () => {
    const address = await serve((request, response) => {
      if (request.url?.endsWith('.tgz')) return response.end('not the package');
      const dist = { tarball: `${address}/prettier/-/prettier-3.10.1.tgz`, integrity: 'sha512-x' };
      const versions = { '3.10.1': { name: 'prettier', version: '3.10.1', bin: './bin/prettier.cjs', dist } };
      return response.end(JSON.stringify({ name: 'prettier', 'dist-tags': { latest: '3.10.1' }, versions }));
    });
    const repo = repository({ prettier: { resolve: ['managed'], version: { default: '3.10.1' } } });
    const env = {
      npm_config_registry: address,
      npm_config_cache: join(repo.cache, 'npm'),
      npm_config_fetch_retries: '0',
    };
    const { status, run } = await repo.check(['--only', 'prettier'], env);
    expect([status, run?.reason]).toEqual([3, expect.stringMatching(tampered)]);
  });

  it('is not run: a package of Python', async () => {
    const wheel = 'typos-1.52.0-py3-none-any.whl';
    const address = await serve((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        request.url?.endsWith('.whl') ? 'not the package' : `<!doctype html><a href="/${wheel}">${wheel}</a>`,
      );
    });
    const repo = repository({ typos: { resolve: ['managed'], version: { default: '1.52.0' } } });
    const env = {
      PIP_INDEX_URL: `${address}/simple`,
      PIP_CACHE_DIR: join(repo.cache, 'pip'),
      PIP_CONFIG_FILE: '/dev/null',
    };
    const { status, run } = await repo.check(['--only', 'typos'], env);
    expect([status, run?.reason]).toEqual([3, expect.stringMatching(tampered)]);
  });
});

describe('an installation', () => {
  it('is shared by two that want it at once, and by all later ones', async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked++;
      setTimeout(() => response.end(program), 500);
    });
    const repo = repository({ mine: download(address, sum(program)) });
    const both = await Promise.all([repo.check(), repo.check()]);
    const later = await repo.check([], { KEMPT_OFFLINE: '1' });
    expect([...both, later].map(({ status, run }) => [status, run?.tool])).toEqual([
      [0, { version: '1.2.3', origin: 'managed' }],
      [0, { version: '1.2.3', origin: 'managed' }],
      [0, { version: '1.2.3', origin: 'managed' }],
    ]);
    expect([asked, installed(repo).length]).toEqual([1, 1]);
  });

  it('that was killed is begun anew', async () => {
    let answer: RequestListener = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = () => resolve();
    });
    const address = await serve((request, response) => answer(request, response));
    const repo = repository({ mine: download(address, sum(program)) });
    const env = { ...process.env, KEMPT_CACHE_DIR: repo.cache };
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'check'], {
      cwd: repo.top,
      env,
      stdio: 'ignore',
    });
    await asked;
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(installed(repo)).toEqual([expect.stringMatching(/\.lock$/)]);
    answer = (_, response) => response.end(program);
    const { status, run } = await repo.check();
    expect([status, run?.status, installed(repo)]).toEqual([0, 'ran', [expect.stringMatching(/bin\/tool$/)]]);
  });

  it('never writes into the repository', async () => {
    const address = await serve((_, response) => response.end(program));
    const repo = repository({ mine: download(address, sum(program)) });
    await repo.check();
    expect(repo.git('status', '--porcelain', '--ignored')).toBe('');
    expect(existsSync(join(repo.cache, 'tools'))).toBe(true);
  });
});
