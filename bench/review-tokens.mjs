// node bench/review-tokens.mjs --data aacr-dev.json --repositories FOLDER [--only NUMBER] [--rounds N]
// What a review shows to models, in tokens of o200k, against the raw diff; needs no model. FOLDER has bare repositories
// named OWNER+NAME (or OWNER+NAME/repo). Run `npm run build` before: it takes the code from lib/ and dist/grammars/.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { toFindRequest } from '../lib/pipeline/review/find.js';
import { showHunks } from '../lib/pipeline/review/render.js';
import { toVerifyGroups, toVerifyRequest } from '../lib/pipeline/review/verify.js';
import { prepare } from './review/once.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    repositories: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
  },
});
if (!values.data || !values.repositories) {
  console.error('Usage: node bench/review-tokens.mjs --data FILE --repositories FOLDER [--only NUMBER] [--rounds N]');
  process.exit(2);
}

/** Without a title, guides or findings of tools: what they take is up to the project. */
const briefing = { title: '', body: '', subjects: [], guidance: [], instructions: [], known: [] };
const context = { briefing, hide: (text) => text, seed: 'bench' };
/** What a finder says of a remark, of usual length. */
const remark = {
  claim: 'The value can be undefined here since the change, and the next line reads a property of it without a check.',
  trigger: 'A request without a body leads to a TypeError instead of the answer 400 that was given before.',
  evidence: [],
};
const candidates = 6;

const git = (gitDir, ...args) =>
  execFileSync('git', ['--git-dir', gitDir, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** Every hunk twice, as PR-Agent lays it out: the new lines with numbers, then the old ones. */
function paired(diff) {
  return `\n${diff}`
    .split('\ndiff --git ')
    .slice(1)
    .map((section) => {
      const path = / b\/(.*)/.exec(section)[1];
      const hunks = `\n${section}`.split(/\n(?=@@ )/).slice(1);
      return [`## File: '${path}'`, ...hunks.map(pairedHunk)].join('\n\n');
    })
    .join('\n\n');
}

function pairedHunk(hunk) {
  const [header, ...lines] = hunk.split('\n').filter((line) => !line.startsWith('\\'));
  let number = Number(/\+(\d+)/.exec(header)[1]);
  const fresh = lines.filter((line) => !line.startsWith('-')).map((line) => `${number++} ${line}`);
  const old = lines.filter((line) => !line.startsWith('+'));
  const hasOld = lines.some((line) => line.startsWith('-'));
  return [header, '__new hunk__', ...fresh, ...(hasOld ? ['__old hunk__', ...old] : [])].join('\n');
}

/** The raw diff without the files that were left out. */
function keptTokens(diff, leftOut) {
  const out = new Set(leftOut.map(({ path }) => path));
  const sections = `\n${diff}`.split(/\n(?=diff --git )/).slice(1);
  return countTokens(sections.filter((section) => !out.has(/ b\/(.*)/.exec(section)[1])).join('\n'));
}

const shownTokens = ({ packs }) =>
  sum(packs.map(({ hunks, cards }) => countTokens(showHunks(hunks)) + countTokens(cards)));
const cardTokens = ({ packs }) => sum(packs.map(({ cards }) => countTokens(cards)));
const linesIn = (text) => [...text.matchAll(/^(\d+)[ +]/gm)].map(([, line]) => Number(line));

/** The lines that a model sees of each file, in hunks, and in the cards too. */
function shownLines({ packs }) {
  const [inHunks, inAll] = [new Map(), new Map()];
  const add = (lines, path, more) => lines.set(path, new Set([...(lines.get(path) ?? []), ...more]));
  for (const { hunks, cards } of packs) {
    for (const { path, start, end } of hunks) {
      const range = Array.from({ length: end - start + 1 }, (_, index) => start + index);
      for (const lines of [inHunks, inAll]) add(lines, path, range);
    }
    for (const part of cards.split(/^(?=# )/m)) {
      const path = /^# (.*), around the change$/m.exec(part)?.[1];
      if (path) add(inAll, path, linesIn(part));
    }
  }
  return { inHunks, inAll };
}

function countAnchors(comments, lines) {
  const ends = ({ from_line: from, to_line: to }) => [from ?? to, to ?? from];
  const whole = ({ path, ...comment }) => {
    const [from, to] = ends(comment);
    for (let line = from; line <= to; line++) if (!lines.get(path)?.has(line)) return false;
    return true;
  };
  const overlaps = ({ path, ...comment }) => {
    const [from, to] = ends(comment);
    for (let line = from; line <= to; line++) if (lines.get(path)?.has(line)) return true;
    return false;
  };
  return { whole: comments.filter(whole).length, overlap: comments.filter(overlaps).length };
}

/** The lines of the raw diff on the right side. */
function rawLines(diff) {
  const lines = new Map();
  for (const section of `\n${diff}`.split('\ndiff --git ').slice(1)) {
    const path = / b\/(.*)/.exec(section)[1];
    const all = new Set();
    for (const [, start, count] of section.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm))
      for (let at = 0; at < Number(count ?? 1); at++) all.add(Number(start) + at);
    lines.set(path, all);
  }
  return lines;
}

const promptTokens = ({ system, prompt }) => countTokens(system) + countTokens(prompt);
const findTokens = ({ packs }) => sum(packs.map((pack) => promptTokens(toFindRequest(pack, undefined, context))));

/** Six remarks where the experts' stand, as they are sent to be verified. */
function verificationTokens({ packs }, comments) {
  const hunks = packs.flatMap((pack) => pack.hunks);
  const anchored = comments.flatMap(({ path, from_line, to_line }) => {
    const line = from_line ?? to_line;
    const hunk = hunks.find((one) => one.path === path && one.start <= line && line <= one.end);
    return hunk ? [{ hunk, line }] : [];
  });
  const places = anchored.length > 0 ? anchored : hunks.map((hunk) => ({ hunk, line: hunk.start }));
  const remarks = Array.from({ length: candidates }, (_, index) => {
    const { hunk, line } = places[index % places.length];
    const quote = new RegExp(`^${line}[ +](.*)$`, 'm').exec(hunk.text)?.[1] ?? '';
    return { ...remark, hunk, path: hunk.path, startLine: line, endLine: line, quote };
  });
  const cards = new Map(packs.flatMap((pack) => pack.hunks.map((hunk) => [hunk, pack.cards])));
  const groups = toVerifyGroups(remarks, (hunk) => cards.get(hunk) ?? '');
  return sum(groups.map((group) => promptTokens(toVerifyRequest(group, context))));
}

/** Every commit of the pull request as a push of its own: what all of them show after the first, with and without memory. */
async function replay(gitDir, { base, head }) {
  const from = git(gitDir, 'merge-base', base, head).trim();
  const commits = git(gitDir, 'rev-list', '--reverse', '--first-parent', `${from}..${head}`).trim().split('\n');
  const known = new Set();
  const total = { all: 0, fresh: 0, pushes: commits.length };
  for (const [index, commit] of commits.entries()) {
    const all = await prepare(gitDir, base, commit);
    const fresh = await prepare(gitDir, base, commit, known);
    if (index > 0) {
      total.all += shownTokens(all);
      total.fresh += shownTokens(fresh);
    }
    for (const { hunks } of all.packs) for (const { id } of hunks) known.add(id);
  }
  return total;
}

/** In milliseconds, of a cold process with its git: medians of what the clock and the processor say. */
function time(gitDir, { base, head }) {
  const once = join(import.meta.dirname, 'review/once.mjs');
  const runs = Array.from({ length: Number(values.rounds) }, () => {
    const before = childrenTime();
    const { milliseconds } = JSON.parse(
      execFileSync(process.execPath, [once, gitDir, base, head], { encoding: 'utf8' }),
    );
    return { clock: milliseconds, processor: childrenTime() - before };
  });
  return { clock: median(runs.map(({ clock }) => clock)), processor: median(runs.map(({ processor }) => processor)) };
}

/** Of all children that ended: fields 16 and 17 of proc(5), in hundredths of a second. */
function childrenTime() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return 10 * (Number(fields[13]) + Number(fields[14]));
}

async function measure(pull) {
  const plain = join(values.repositories, pull.repo.replace('/', '+'));
  const gitDir = [join(plain, 'repo'), plain].find((folder) => existsSync(join(folder, 'HEAD')));
  if (gitDir === undefined) return undefined;
  const diff = git(gitDir, 'diff', '-U3', `${pull.base}...${pull.head}`);
  const prepared = await prepare(gitDir, pull.base, pull.head);
  const { inHunks, inAll } = shownLines(prepared);
  const comments = pull.positive_comments.filter(({ side }) => side === 'right');
  const shown = shownTokens(prepared);
  return {
    name: pull.pr.replace('https://github.com/', '').replace('/pull/', '#'),
    raw: countTokens(diff),
    kept: keptTokens(diff, prepared.leftOut),
    paired: countTokens(paired(diff)),
    cards: cardTokens(prepared),
    shown,
    estimated: sum(prepared.packs.map(({ tokens }) => tokens)),
    packs: prepared.packs.length,
    total: findTokens(prepared) + verificationTokens(prepared, comments),
    anchors: comments.length,
    inRaw: countAnchors(comments, rawLines(diff)),
    inHunks: countAnchors(comments, inHunks),
    inAll: countAnchors(comments, inAll),
    pushes: await replay(gitDir, pull),
    time: time(gitDir, pull),
    leftOut: prepared.leftOut,
  };
}

const { prs } = JSON.parse(readFileSync(values.data, 'utf8'));
const rows = [];
console.log(
  '| pull request | raw U3 | PR-Agent | hunks | cards | both | of raw | estimate | packs | prompts | anchors whole / touched | pushes | saved | ms | processor |',
);
console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
const print = (row) =>
  console.log(
    `| ${row.name} | ${row.raw} | ${row.paired} | ${row.shown - row.cards} | ${row.cards} | ${row.shown} | ${(row.shown / row.raw).toFixed(2)} | ${percent(row.estimated - row.shown, row.shown)} | ${row.packs} | ${Math.round(row.total)} | ${row.inAll.whole} / ${row.inAll.overlap} of ${row.anchors} | ${row.pushes.pushes} | ${percent(row.pushes.all - row.pushes.fresh, row.pushes.all)} | ${Math.round(row.time.clock)} | ${Math.round(row.time.processor)} |`,
  );
for (const pull of prs.filter(({ pr }) => values.only === undefined || pr.endsWith(`/${values.only}`))) {
  const row = await measure(pull);
  if (row === undefined) console.error(`${pull.pr} is left out: there is no repository ${pull.repo}`);
  else rows.push(row);
  if (row) print(row);
}
const of = (key) => sum(rows.map((row) => row[key]));
const anchors = (set, kind) => sum(rows.map((row) => row[set][kind]));
const pushes = { all: sum(rows.map((row) => row.pushes.all)), fresh: sum(rows.map((row) => row.pushes.fresh)) };
const middle = (key) => median(rows.map(({ time: taken }) => taken[key]));
print({
  ...{ name: 'total', raw: of('raw'), paired: of('paired'), cards: of('cards'), shown: of('shown') },
  ...{ estimated: of('estimated'), packs: of('packs'), total: of('total'), anchors: of('anchors') },
  inAll: { whole: anchors('inAll', 'whole'), overlap: anchors('inAll', 'overlap') },
  pushes: { ...pushes, pushes: sum(rows.map((row) => row.pushes.pushes)) },
  time: { clock: middle('clock'), processor: middle('processor') },
});
const share = (set, kind) => percent(anchors(set, kind), of('anchors'));
console.log(`
without what is left out: ${(of('shown') / of('kept')).toFixed(2)} of raw (${of('kept')} tokens)
median of shown / raw: ${median(rows.map(({ shown, raw }) => shown / raw)).toFixed(2)}
prompts: median ${Math.round(median(rows.map(({ total }) => total)))}, mean ${Math.round(of('total') / rows.length)}
anchors wholly inside: raw diff ${share('inRaw', 'whole')}, hunks ${share('inHunks', 'whole')}, hunks and cards ${share('inAll', 'whole')}
anchors touched: raw diff ${share('inRaw', 'overlap')}, hunks ${share('inHunks', 'overlap')}, hunks and cards ${share('inAll', 'overlap')}
time: median ${Math.round(middle('clock'))} ms by the clock, ${Math.round(middle('processor'))} ms of the processor; load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores`);
for (const { name, leftOut } of rows)
  for (const { path, reason } of leftOut) console.log(`left out of ${name}: ${path} (${reason})`);
const off = rows.map(({ estimated, shown }) => Math.abs(estimated / shown - 1));
console.log(`estimate: off by ${percent(median(off), 1)} in the median, ${percent(Math.max(...off), 1)} at most`);
