// What compare.mjs prints, in Markdown.

/** What stands above the tables. */
export function methodOf({ runs, cores, processor, memory, system, node, node24, prek, git }) {
  return `Whole processes, from start to exit, timed from outside (bench/measure.c). In each of ${runs} rounds, after one
that does not count, every command ran once, in turn, on the same tree, in every other round in reverse order: what runs right after
ten seconds of work on all cores takes 2 to 8 % longer. After a checkout: rounds of their own, each in new clones. Figures are medians of the rounds, ratios are medians of the ratios within a
round. Warm page cache. The trees are clones in which the fixers of both tools have nothing left to fix. NODE_EXTRA_CA_CERTS is unset.

Machine: ${cores} cores, ${processor}, ${memory}, ${system}; Node ${node}${node24 ? ` and ${node24}` : ''}; ${prek}; ${git}.`;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** So much more than its median, and so many milliseconds, a command takes only where something else is at work. */
const outlier = { times: 1.5, ms: 10 };

/** Says in which rounds something else was at work, as far as one can tell. */
export function unrestOf(results) {
  const found = results.flatMap(({ name, rounds }) =>
    Object.keys(rounds[0]).flatMap((key) => {
      const usual = median(rounds.map((round) => round[key].wall));
      return rounds.flatMap((round, i) => {
        const { wall } = round[key];
        if (wall < usual * outlier.times || wall < usual + outlier.ms) return [];
        return [`${name}, round ${i + 1}, ${key}: ${(wall / usual).toFixed(1)} times`];
      });
    }),
  );
  if (found.length === 0)
    return `No command took more than ${outlier.times} times its median, and ${outlier.ms} ms more, in any round.`;
  return `Something else may have been at work; against its median a command took:\n${found.map((one) => `- ${one}`).join('\n')}`;
}

const rows = [
  ['start', 'bare Node, an empty file (S)'],
  ['floor', 'floor (F)'],
  ['diffFiles', '`git diff-files`'],
  ['status', '`git status --porcelain`'],
  ['prek', 'prek, hooks one after the other'],
  ['prekParallel', 'prek, one priority group'],
  ['cold', '**Kempt, cold**'],
  ['warm', '**Kempt, warm, tree verified**'],
  ['secrets', '**Kempt, cold, with secrets**'],
  ['prekChanged', 'prek, 20 changed files'],
  ['changed', '**Kempt, 20 changed files**'],
  ['prekCheckout', 'prek, 20 changed files, right after a checkout'],
  ['changedCheckout', '**Kempt, 20 changed files, right after a checkout**'],
  ['prekOneNew', 'prek, the same, one of them new'],
  ['changedOneNew', '**Kempt, the same, one of them new**'],
  ['changedFirst', 'Kempt, 20 changed files, its first run on a machine'],
  ['coldFirst', 'Kempt, cold, its first run on a machine'],
  ['version', '`kempt --version`'],
  ['help', '`kempt --help`'],
  ['start24', 'bare Node 24'],
  ['cold24', '**Kempt, cold, Node 24**'],
];

const cell = ({ wall, cpu, peak }) => `${wall.toFixed(0)} / ${cpu.toFixed(0)} / ${peak.toFixed(0)}`;

/** Wall and processor time in milliseconds, peak memory in MiB. */
export function measureTable(results) {
  const lines = rows
    .filter(([key]) => results.every(({ rounds }) => key in rounds[0]))
    .map(([key, label]) => [label, ...results.map(({ rounds }) => cell(medians(rounds, key)))]);
  const size = ({ files, bytes }) => `${files.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(1)} MB`;
  return table(
    ['wall ms / processor ms / peak MiB', ...results.map(({ name }) => name)],
    [['commit', ...results.map(({ commit }) => commit.slice(0, 10))], ['size', ...results.map(size)], ...lines],
  );
}

function medians(rounds, key) {
  const of = (what) => median(rounds.map((round) => round[key][what]));
  return { wall: of('wall'), cpu: of('cpu'), peak: of('peak') };
}

const changedGoal = [1.2, 0.8, 0.3, 0.2];
/** Bounds by size: 1,000, 5,000, 28,000 and 57,000 files. */
const goals = [
  {
    label: 'cold / prek in one group',
    of: (r) => r.cold.wall / r.prekParallel.wall,
    must: [0.5, 0.4, 0.12, 0.08],
    moon: [0.3, 0.12, 0.05, 0.035],
  },
  { label: 'cold / (S + F)', of: (r) => r.cold.wall / (r.start.wall + r.floor.wall), must: 3.5, moon: 1.5 },
  {
    label: 'warm / (S + `git diff-files`)',
    of: (r) => r.warm.wall / (r.start.wall + r.diffFiles.wall),
    must: 2,
    moon: 1.15,
  },
  { label: '20 files / prek', of: (r) => r.changed.wall / r.prekChanged.wall, must: changedGoal },
  {
    label: '20 files / prek, after a checkout',
    of: (r) => r.changedCheckout.wall / r.prekCheckout.wall,
    must: changedGoal,
  },
  { label: 'the same, one of them new', of: (r) => r.changedOneNew.wall / r.prekOneNew.wall, must: changedGoal },
  { label: '20 files - S, ms', of: (r) => r.changed.wall - r.start.wall, moon: 15 },
  {
    label: 'secrets add, ns a byte',
    of: (r, { bytes }) => ((r.secrets.wall - r.cold.wall) * 1e6) / bytes,
    must: 10,
    moon: 2.5,
  },
  { label: '`--version` - S, ms', of: (r) => r.version.wall - r.start.wall, must: 10, moon: 3 },
  { label: '`--help` - S, ms', of: (r) => r.help.wall - r.start.wall, must: 10, moon: 3 },
  { label: 'peak of the cold run, MiB', of: (r) => r.cold.peak, must: 100, moon: 64 },
];

/** Each figure with its bounds: what must be, and the moonshot. */
export function goalTable(results) {
  const lines = goals.map((goal) => [goal.label, ...results.map((result) => judge(goal, result))]);
  return table(['ratio: figure, must, moonshot', ...results.map(({ name }) => name)], lines);
}

function judge({ of, must, moon }, result) {
  const value = median(result.rounds.map((round) => of(round, result)));
  const bounds = [must, moon].map((bound) => boundFor(bound, result.files)).filter((bound) => bound !== undefined);
  return `${value.toFixed(value < 10 ? 3 : 0)}; ${bounds.map((bound) => `${value <= bound ? '✓' : '✗'} ${bound}`).join(', ')}`;
}

function boundFor(bound, files) {
  if (!Array.isArray(bound)) return bound;
  return bound[[2_000, 12_000, 40_000].filter((limit) => files > limit).length];
}

function table(head, body) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...body.map(line)].join('\n');
}
