import { resolve } from 'node:path';
import { type BenchResult, benchReview } from '../../../app/bench-review.ts';
import { UserError } from '../../../domain/errors.ts';
import { ExitCode } from '../../../domain/gate.ts';
import { table } from '../../../lib/markdown.ts';
import { formatDuration, groupDigits, joinWords, plural } from '../../../lib/text.ts';
import { logLines } from '../../../lib/visible.ts';
import { command } from '../command.ts';
import { scopeFlags } from '../flags.ts';
import { print, tell } from '../streams.ts';

export const benchCommand = command({
  name: 'bench',
  summary: 'Measure how good the review is, on pull requests that experts have judged',
  usage: 'review FILE',
  description: `Reviews every pull request of a data set in the form of AACR-Bench, once as kempt review does and once with a bare prompt of the
raw diff, and prints both side by side: precision, recall, F1, the share of remarks that stand at the experts' lines, the share of
rejected remarks that were made again, remarks, tokens, money and seconds a pull request. A remark is right if it stands within one
line of a comment and says the same: by a model with --judge, else by its words. With --record every answer is kept, and --replay
prints the same table again without asking. Pull requests whose repository is not there, or that cannot be measured, are left out, and named.
Exit codes: 0 all were measured that have a repository; 3 one of them was not.`,
  flags: {
    cwd: scopeFlags.cwd,
    config: scopeFlags.config,
    repositories: { type: 'string', value: 'DIR', summary: 'git directories, named OWNER+NAME or OWNER+NAME/repo' },
    model: { type: 'string', value: 'PROVIDER/MODEL', summary: 'ask this model, instead of the configured ones' },
    only: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      summary: 'only pull requests whose address ends so, such as zod/pull/12; may be repeated',
    },
    judge: { type: 'boolean', summary: 'let the model say which remarks are the same as those of the experts' },
    record: { type: 'string', value: 'DIR', summary: 'keep every exchange with models, without secrets' },
    replay: { type: 'string', value: 'DIR', summary: 'take every answer from such a folder: nothing is asked' },
    json: { type: 'boolean', summary: 'print the counts as JSON' },
  },
  async run(flags, [what, file, ...rest]) {
    if (what !== 'review' || file === undefined || rest.length > 0 || flags.repositories === undefined)
      throw new UserError('kempt bench takes: review FILE --repositories DIR');
    const cwd = resolve(flags.cwd ?? '.');
    const folder = (given: string | undefined): string | undefined => given && resolve(cwd, given);
    const result = await benchReview({
      cwd,
      config: folder(flags.config),
      file: resolve(cwd, file),
      repositories: resolve(cwd, flags.repositories),
      model: flags.model,
      only: flags.only ?? [],
      record: folder(flags.record),
      replay: folder(flags.replay),
      judge: flags.judge === true,
      env: process.env,
      said: (message) => tell(`${logLines(message)}\n`),
    });
    print(flags.json ? `${JSON.stringify(result, undefined, 2)}\n` : toText(result, flags.judge === true));
    return result.failed.length > 0 ? ExitCode.incomplete : ExitCode.clean;
  },
});

function toText({ models, review, bare, missing, failed }: BenchResult, judged: boolean): string {
  const how = judged ? 'the model' : 'words';
  const head = `${plural(review.pulls, 'pull request')} with ${joinWords(models)}; what is the same was decided by ${how}`;
  const left = missing.length === 0 ? [] : [`Left out, without a repository: ${missing.join(', ')}`];
  const lost = failed.map(({ pr, reason }) => `Left out, as it could not be measured: ${pr}: ${reason}`);
  const rows = toRows(review).map(([name, value], index) => [name, value, toRows(bare)[index]![1]]);
  return `${[head, table(['', 'Kempt', 'bare prompt'], rows, [1, 2]), ...left, ...lost].join('\n\n')}\n`;
}

function toRows({ rates, ...one }: BenchResult['review']): readonly (readonly [string, string])[] {
  const share = (value: number | undefined): string => (value === undefined ? '–' : `${(100 * value).toFixed(1)} %`);
  const each = (value: number): string => groupDigits(Math.round(value / one.pulls));
  return [
    ['precision', share(rates.precision)],
    ['recall', share(rates.recall)],
    ['F1', share(rates.f1)],
    ['at the lines of a comment', share(rates.linePrecision)],
    ['rejected remarks made again', share(rates.rejectedRate)],
    ['remarks / pull request', rates.remarksPerPull?.toFixed(2) ?? '–'],
    ['tokens read / pull request', each(one.tokens.input)],
    ['of them from a cache', each(one.tokens.cached)],
    ['tokens answered / pull request', each(one.tokens.output)],
    ['money / pull request', one.cost === undefined ? 'unknown' : `$${(one.cost / one.pulls).toFixed(4)}`],
    ['time of the models / pull request', formatDuration(one.ms / one.pulls)],
    ['not wholly reviewed', String(one.incomplete)],
  ];
}
