import { resolve } from 'node:path';
import { estimate, type ReviewRequest, reviewChange } from '../../../app/review.ts';
import { UserError } from '../../../domain/errors.ts';
import { ExitCode, toExitCode } from '../../../domain/gate.ts';
import { type Lens, lenses } from '../../../domain/review.ts';
import { groupDigits, plural } from '../../../lib/text.ts';
import { command } from '../command.ts';
import { failOnFlag, outputFlags, scopeFlags, toRequest } from '../flags.ts';
import { present, progressLine, toOutputs } from '../present.ts';
import { print } from '../streams.ts';

export const reviewCommand = command({
  name: 'review',
  summary: 'Have a model review a change: few remarks, each with proof',
  usage: '[paths…]',
  description: `Reviews what the work tree changes since it left the default branch, or the change that --base, --changed or --staged
names. Models are asked in the order of review.models in kempt.yaml, or the one whose key is set (ANTHROPIC_API_KEY,
OPENAI_API_KEY, …). A hunk is judged once: only what has changed since the last review is asked about again.`,
  flags: {
    ...scopeFlags,
    model: { type: 'string', value: 'PROVIDER/MODEL', summary: 'ask this model, instead of the configured ones' },
    lens: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      summary: `another pass for one kind of defect: ${Object.keys(lenses).join(', ')}; may be repeated`,
    },
    full: { type: 'boolean', summary: 'review every hunk, also those that were judged before' },
    estimate: { type: 'boolean', summary: 'print what it may take in tokens and money, and ask nothing' },
    record: {
      type: 'string',
      value: 'DIR',
      summary: 'keep every exchange with models in this folder, without secrets',
    },
    replay: { type: 'string', value: 'DIR', summary: 'take every answer from such a folder: nothing is asked' },
    ...failOnFlag,
    ...outputFlags,
  },
  async run(flags, paths) {
    const request = toRequest(flags, paths);
    const outputs = toOutputs(flags, request.cwd);
    const folder = (given: string | undefined): string | undefined => given && resolve(request.cwd, given);
    const whole: ReviewRequest = {
      ...request,
      env: process.env,
      model: flags.model,
      lenses: toLenses(flags.lens ?? []),
      record: folder(flags.record),
      replay: folder(flags.replay),
      full: flags.full === true || flags['no-cache'] === true,
      progress: await progressLine(flags.quiet),
    };
    if (flags.estimate) return await printEstimate(whole, flags.json === true);
    const report = await reviewChange(whole);
    await present(report, outputs, flags);
    return toExitCode(report);
  },
});

function toLenses(names: readonly string[]): readonly Lens[] {
  return names
    .flatMap((name) => name.split(','))
    .map((name) => {
      if (Object.hasOwn(lenses, name)) return name as Lens;
      throw new UserError(`There is no lens ${name}`, `There are ${Object.keys(lenses).join(', ')}.`);
    });
}

async function printEstimate(request: ReviewRequest, json: boolean): Promise<number> {
  const made = await estimate(request);
  if (json) print(`${JSON.stringify(typeof made === 'string' ? { skipped: made } : made, undefined, 2)}\n`);
  else if (typeof made === 'string') print(`Nothing would be reviewed: ${made}\n`);
  else {
    const { questions, usage, cost, pricesOf } = made;
    const money = cost === undefined ? 'at an unknown price' : `at most $${cost.toFixed(2)} (prices of ${pricesOf})`;
    print(
      `${plural(questions, 'question')}, about ${groupDigits(usage.input)} tokens read and at most ${groupDigits(usage.output)} answered, ${money}; the second look at each remark comes on top\n`,
    );
  }
  return typeof made === 'string' ? ExitCode.incomplete : ExitCode.clean;
}
