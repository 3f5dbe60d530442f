import { resolve } from 'node:path';
import { run } from '../../../app/run.ts';
import type { Publish, ReviewMode, RunRequest } from '../../../app/run-request.ts';
import { UserError } from '../../../domain/errors.ts';
import { logLines } from '../../../lib/visible.ts';
import { command } from '../command.ts';
import { affectedFlag, failOnFlag, outputFlags, scopeFlags, toRequest } from '../flags.ts';
import { present, progressLine, toOutputs } from '../present.ts';
import { print, tell } from '../streams.ts';

const { config, cwd, only, skip, everything } = scopeFlags;

export const runCommand = command({
  name: 'run',
  summary: 'Do what the Action does: check, and speak on the forge',
  usage: '',
  description: `Finds out from the surroundings what the run is about. Of a pull request: checks what it changes, under the configuration of
the commit where it began, and says what is new at its lines, in one summary comment, and as a check run. After a run without
rights: publishes the report that it left. Elsewhere, and on a laptop: checks the repository.
What is found is mended in a copy, by the fixes of the checks and the fixers of the tools, if there is a forge or a --patch to
offer it by.
The token is read from KEMPT_TOKEN, or from the variable that the forge's own tools take, such as GITHUB_TOKEN.`,
  flags: {
    config,
    cwd,
    only,
    skip,
    everything,
    all: { type: 'boolean', summary: 'of a pull request, check every file and not only what it changes' },
    affected: affectedFlag.affected,
    publish: {
      type: 'string',
      value: 'HOW',
      summary: 'auto (default), annotations (in the log and on the page of the run only), none',
    },
    fix: {
      type: 'string',
      value: 'HOW',
      summary: 'suggest (default): offer fixes of what is found, also those of the tools, at the lines; off',
    },
    review: {
      type: 'string',
      value: 'HOW',
      summary: 'of a pull request: auto (default, where a model can be asked), on (incomplete without), off',
    },
    model: { type: 'string', value: 'PROVIDER/MODEL', summary: 'ask this model, instead of the configured ones' },
    patch: { type: 'string', value: 'FILE', summary: 'write one patch with all fixes, which git apply takes' },
    'no-cache': scopeFlags['no-cache'],
    ...failOnFlag,
    ...outputFlags,
  },
  async run(flags, positionals) {
    if (positionals.length > 0) throw new UserError(`kempt run takes no ${positionals[0]}`, 'It finds out itself.');
    const request = toRequest(flags, []);
    const outputs = toOutputs(flags, request.cwd);
    const { report, log, messages, exitCode } = await run({
      ...request,
      config: request.config,
      changedOnly: !flags.all,
      affected: flags.affected === true,
      publish: toPublish(flags.publish),
      review: toMode(flags.review),
      model: flags.model,
      ...toFixes(flags.fix, flags.patch, request.cwd),
      env: process.env,
      progress: await progressLine(flags.quiet),
    });
    if (report && log !== undefined && flags.format === undefined && !flags.json) {
      await present(report, { ...outputs, format: undefined }, flags);
      print(log);
    } else if (report) await present(report, outputs, flags);
    for (const message of messages) tell(`${logLines(`kempt: ${message}`)}\n`);
    return exitCode;
  },
});

function toPublish(value: string | undefined): Publish {
  if (value === undefined || value === 'auto' || value === 'annotations' || value === 'none') return value ?? 'auto';
  throw new UserError(`--publish takes auto, annotations or none, not ${JSON.stringify(value)}`);
}

function toMode(value = 'auto'): ReviewMode {
  if (value === 'auto' || value === 'on' || value === 'off') return value;
  throw new UserError(`--review takes auto, on or off, not ${JSON.stringify(value)}`);
}

function toFixes(fix = 'suggest', patch: string | undefined, cwd: string): Pick<RunRequest, 'fix' | 'patch'> {
  if (fix !== 'off' && fix !== 'suggest') throw new UserError(`--fix takes off or suggest, not ${JSON.stringify(fix)}`);
  return { fix, patch: patch === undefined ? undefined : resolve(cwd, patch) };
}
