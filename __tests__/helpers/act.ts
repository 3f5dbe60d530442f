import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './run.ts';
import { goTool, node24 } from './tools.ts';

/* A real runner: nektos/act in host mode, which needs no container, with Node 24 as the Action asks for. */

const act = goTool('act', 'github.com/nektos/act', 'v0.2.87');
const node = node24();

/** Whether the runner can be had here. */
export const canAct = act !== undefined && node !== undefined;

export interface Acted {
  readonly status: number | null;
  readonly log: string;
  /** What the workflow uploaded last; undefined: nothing. */
  readonly uploaded: string | undefined;
}

/** What a workflow is started by. */
export interface ActedOn {
  readonly event: string;
  readonly payload: object;
  readonly api: string;
  readonly token: string;
  readonly run: number;
  /** What a runner keeps between runs; default: nothing. */
  readonly cache?: string;
}

/** Runs the job of one blueprint on one event in `repo`. */
export async function runAct(
  repo: string,
  blueprint: string,
  { event, payload, api, token, run, cache }: ActedOn,
): Promise<Acted> {
  const scratch = mkdtempSync(join(tmpdir(), 'kempt-act-'));
  const stub = join(scratch, 'stub');
  mkdirSync(stub);
  writeFileSync(
    join(stub, 'action.yml'),
    'name: stub\ninputs: { path: { default: "" } }\nruns: { using: node24, main: main.js }\n',
  );
  const kept = join(scratch, 'uploaded');
  const keep = `const { INPUT_PATH: path } = process.env;
console.log('stub', path);
if (path) require('node:fs').copyFileSync(path, ${JSON.stringify(kept)});
`;
  writeFileSync(join(stub, 'main.js'), keep);
  writeFileSync(join(scratch, 'event.json'), JSON.stringify(payload));
  const workflow = join(scratch, 'workflow.yml');
  cpSync(join(root, 'blueprints/github', blueprint), workflow);
  // What a release has: the runner copies the folder.
  const action = join(scratch, 'action');
  cpSync(join(root, 'dist'), join(action, 'dist'), { recursive: true });
  cpSync(join(root, 'action.yml'), join(action, 'action.yml'));
  const uses = [...readFileSync(workflow, 'utf8').matchAll(/[a-z]+\/[a-z-]+@[0-9a-f]{40}/g)].map(([name]) => name);
  const locals = uses.map((name) => `${name}=${name.startsWith('kempt/') ? action : stub}`);
  const args = [
    ...[event, '-W', workflow, '-e', join(scratch, 'event.json'), '-P', 'ubuntu-latest=-self-hosted'],
    ...locals.flatMap((one) => ['--local-repository', one]),
    ...['-s', `GITHUB_TOKEN=${token}`, '--env', `GITHUB_API_URL=${api}`, '--env', `GITHUB_RUN_ID=${run}`],
    ...['--env', 'GITHUB_REPOSITORY=acme/widgets', '--action-offline-mode'],
  ];
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const child = spawn(act ?? 'act', args, {
    cwd: repo,
    env: { ...env, PATH: `${node}:${process.env['PATH']}`, XDG_CACHE_HOME: cache ?? join(scratch, 'cache') },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const uploaded = existsSync(kept) ? readFileSync(kept, 'utf8') : undefined;
  rmSync(scratch, { recursive: true, force: true });
  return { status, uploaded, log: Buffer.concat(chunks).toString('utf8') };
}
