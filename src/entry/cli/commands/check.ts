import { check } from '../../../app/check.ts';
import { UserError } from '../../../domain/errors.ts';
import { toExitCode } from '../../../domain/gate.ts';
import { command } from '../command.ts';
import { affectedFlag, failOnFlag, outputFlags, scopeFlags, shardFlags, toRequest, toShard } from '../flags.ts';
import { present, progressLine, toOutputs } from '../present.ts';
import { print } from '../streams.ts';

export const checkCommand = command({
  name: 'check',
  summary: 'Check the repository, or a change of it',
  usage: '[paths…]',
  description: `Without flags: every tracked file of the work tree. With --changed, --staged or --base: what changed, and of its
findings those that are new. Named paths are looked at even if they are not tracked.`,
  flags: {
    ...scopeFlags,
    ...affectedFlag,
    ...shardFlags,
    history: { type: 'boolean', summary: 'look for secrets in the commits, too: of the change, or all' },
    'update-baseline': { type: 'boolean', summary: 'write the baseline so that it lists what is found now' },
    'update-coverage': { type: 'boolean', summary: 'write how much the tests cover now, below which it must not fall' },
    ...failOnFlag,
    ...outputFlags,
  },
  async run(flags, paths) {
    const request = toRequest(flags, paths);
    const outputs = toOutputs(flags, request.cwd);
    const whole = {
      ...request,
      affected: flags.affected,
      history: flags.history,
      quiet: flags.quiet && outputs.files.length === 0,
      progress: await progressLine(flags.quiet),
    };
    const shard = toShard(flags, request.cwd);
    if (shard && (flags['update-baseline'] || flags['update-coverage']))
      throw new UserError('--shard looks at a part, and --update-baseline and --update-coverage are for the whole');
    if (flags['update-baseline']) {
      const { updateBaseline } = await import('../../../app/update-baseline.ts');
      print(`${await updateBaseline(whole)}\n`);
      return 0;
    }
    if (flags['update-coverage']) {
      const { updateCoverage } = await import('../../../app/update-coverage.ts');
      print(`${await updateCoverage(whole)}\n`);
      return 0;
    }
    const report = await check({ ...whole, shard });
    await present(report, outputs, flags);
    return toExitCode(report);
  },
});
