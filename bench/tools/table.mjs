// What tools.mjs prints, in Markdown.
import { median } from '../tables.mjs';
import { linters } from './linters.mjs';

/** What stands above the table. */
export function methodOf({ runs, cores, processor, memory, system, node, git, runners, absent, linters: versions }) {
  const commands = linters.map(({ argv }) => `\`${argv.join(' ')}\``).join(', ');
  const missing = absent.length === 0 ? '' : ` Not here, and left out: ${absent.join(', ')}.`;
  return `Whole processes, from start to exit, timed from outside (bench/measure.c). In each of ${runs} rounds, after one
that does not count, every runner ran every case once, in turn, on the same tree: figures are medians of the rounds,
ratios are to the peer with the smallest median, and medians of the ratios within a round. Warm page cache.
NODE_EXTRA_CA_CERTS is unset. All runners take the same programs, from one folder. The peers run
${commands},
each on the files with the right names. Kempt runs what its catalogue has for these tools, \`resolve: [system]\`, and no
other check.

- prek: all hooks in one priority group, once with up to as many processes for a hook as there are cores, once with one.
  pre-commit: as it comes. lefthook: \`parallel: true\`. hk: \`batch\` for linters that are not parallel themselves. ruff has
  one process everywhere, as its own hooks have it.
- Cold: neither Kempt's results nor ruff's cache are there. Warm: again, nothing has changed.
- 20 changed files: a last commit whose content no run has seen; prek, pre-commit and hk \`--from-ref HEAD~1 --to-ref HEAD\`,
  lefthook \`files: git diff --name-only HEAD~1 HEAD\`, Kempt \`--changed=HEAD~1\`. Nothing changed: the same with HEAD.
- Faults found: in a copy with one fault for each linter. Files given: over all linters, by programs in their place that
  write down what they are given.

Machine: ${cores} cores, ${processor}, ${memory}, ${system}; Node ${node}; ${git}; ${runners.join('; ')}.${missing}
Linters: ${versions}.`;
}

const cases = [
  ['cold', 'all files, cold'],
  ['warm', 'all files, warm'],
  ['changed', '20 changed files'],
  ['none', 'nothing changed'],
];

const extras = { alone: 'the linters alone, one after the other', node: 'bare Node, an empty file' };

/** Wall and processor time in milliseconds, peak memory of the largest process in MiB, and the ratio to the fastest peer. */
export function resultTable(results, runners) {
  const lines = cases.flatMap(([way, label]) =>
    [...runners.map(({ name }) => name), ...Object.keys(extras)]
      .filter((name) => name in results[0].rounds[0][way])
      .map((name) => [
        `${label}: ${labelOf(name, runners)}`,
        ...results.map(({ rounds }) =>
          cell(
            rounds.map((round) => round[way]),
            name,
            runners,
          ),
        ),
      ]),
  );
  const verified = runners.flatMap(({ name }) => [
    [`faults found: ${labelOf(name, runners)}`, ...results.map(({ verified }) => faults(verified?.[name]))],
    [`files given: ${labelOf(name, runners)}`, ...results.map(({ verified }) => files(verified?.[name]))],
  ]);
  return table([
    ['wall ms / processor ms / peak MiB (ratio)', ...results.map(({ size }) => `${size.toLocaleString('en')} files`)],
    ['commit', ...results.map(({ commit }) => commit.slice(0, 10))],
    ['size', ...results.map(({ bytes }) => `${(bytes / 1e6).toFixed(1)} MB`)],
    ...lines,
    ...(results.some((result) => result.verified) ? verified : []),
  ]);
}

function labelOf(name, runners) {
  const peer = runners.find((runner) => runner.name === name)?.peer;
  return peer === undefined && !(name in extras) ? `**${name}**` : (extras[name] ?? name);
}

function cell(rounds, name, runners) {
  const of = (what, runner = name) => median(rounds.map((round) => round[runner][what]));
  // The trees are clean: a run that says otherwise is not the run that was to be timed.
  const bad = (runner) => rounds.map((round) => round[runner].status).find((status) => status !== 0);
  const figures = `${of('wall').toFixed(0)} / ${of('cpu').toFixed(0)} / ${of('peak').toFixed(0)}`;
  if (bad(name)) return `✗ status ${bad(name)} (${figures})`;
  const peers = runners.filter((runner) => runner.peer && !bad(runner.name)).map((runner) => runner.name);
  const [fastest] = peers.sort((a, b) => of('wall', a) - of('wall', b));
  if (!fastest) return figures;
  return `${figures} (${median(rounds.map((round) => round[name].wall / round[fastest].wall)).toFixed(2)})`;
}

function faults(one) {
  if (!one) return '-';
  const lacking = linters.map(({ id }) => id).filter((id) => !one.faults.includes(id));
  const sign = lacking.length === 0 ? '✓' : '✗';
  return `${sign} ${one.faults.length} of ${linters.length}${lacking.length > 0 ? `, not ${lacking.join(', ')}` : ''}`;
}

function files(one) {
  if (!one) return '-';
  const missed = Object.entries(one.missed);
  const given = one.expected - missed.reduce((sum, [, count]) => sum + count, 0);
  const lacking = missed.map(([id, count]) => `${count} of ${id}`).join(', ');
  return `${lacking ? '✗' : '✓'} ${given.toLocaleString('en')} of ${one.expected.toLocaleString('en')}${lacking ? `, not ${lacking}` : ''}`;
}

function table([head, ...body]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...body.map(line)].join('\n');
}
