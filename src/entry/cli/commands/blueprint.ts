import { resolve } from 'node:path';
import {
  addBlueprints,
  type BlueprintOutcome,
  type BlueprintPlan,
  type BlueprintRequest,
  checkBlueprints,
  listBlueprints,
  showBlueprint,
  updateBlueprints,
} from '../../../app/blueprint.ts';
import { UserError } from '../../../domain/errors.ts';
import { ExitCode } from '../../../domain/gate.ts';
import { visible } from '../../../lib/visible.ts';
import { hasTerminal, openTerminal } from '../ask.ts';
import { command } from '../command.ts';
import { ownProgram } from '../own-program.ts';
import { print } from '../streams.ts';

export const blueprintCommand = command({
  name: 'blueprint',
  summary: 'Set Kempt up in a CI, an editor or a hook, from a ready-made file',
  usage: 'list | show ID | add ID… | update [FILE…] | check',
  description: `list: every blueprint, and where it goes. show: one of them. add: write it, pinned to the commit that this Kempt is, and
name it in the file of the CI where that has to be. update: bring files that are from blueprints up to date; what was
changed by hand stays, and where both changed the same lines nothing is written. check: say what is out of date.
add and update print the diff and ask; where nobody can be asked, they write with --yes only.
Exit codes: 0; 1 of check: something is out of date, of add and update: something could not be brought together.`,
  flags: {
    cwd: { type: 'string', value: 'DIR', summary: 'work in this directory' },
    commit: { type: 'string', value: 'COMMIT', summary: 'pin this commit of Kempt; default: the one that runs' },
    source: { type: 'string', value: 'URL', summary: 'let git get Kempt from here, such as a mirror' },
    to: { type: 'string', value: 'FILE', summary: 'of add: write this file, instead of where the blueprint goes' },
    force: { type: 'boolean', summary: 'give up what was changed by hand' },
    yes: { type: 'boolean', summary: 'ask nothing and write' },
    'dry-run': { type: 'boolean', summary: 'ask nothing, print the diff and write nothing' },
    json: { type: 'boolean', summary: 'ask nothing, and print the outcome as JSON' },
  },
  async run(flags, [action, ...rest]) {
    const { commit, source, to, force, json } = flags;
    const request = { cwd: resolve(flags.cwd ?? '.'), cli: ownProgram().cli, commit, source, to, force };
    if (action === 'list' && rest.length === 0) return list(json);
    if (action === 'show' && rest.length === 1) return await show(request, rest[0]!);
    if (action === 'add' && rest.length > 0) return await carryOut(await addBlueprints(request, rest), flags);
    if (action === 'update') return await carryOut(await updateBlueprints(request, rest), flags);
    if (action === 'check' && rest.length === 0) return await check(request, json);
    throw new UserError(
      'kempt blueprint takes: list, show ID, add ID…, update [FILE…], check',
      'For example: kempt blueprint add github/pull-request',
    );
  },
});

function list(json: boolean | undefined): number {
  const all = listBlueprints();
  const width = Math.max(...all.map(({ id }) => id.length)) + 2;
  const lines = all.map(({ id, title, to }) => `${id.padEnd(width)}${title}${to === undefined ? '' : ` (${to})`}\n`);
  const rows = all.map(({ id, title, to, needs }) => ({ id, title, to, needs }));
  print(json ? toJson(rows) : lines.join(''));
  return ExitCode.clean;
}

async function show(request: BlueprintRequest, id: string): Promise<number> {
  print(await showBlueprint(request, id));
  return ExitCode.clean;
}

async function check(request: BlueprintRequest, json: boolean | undefined): Promise<number> {
  const outcomes = await checkBlueprints(request);
  if (json) print(toJson(outcomes));
  else print(outcomes.length === 0 ? 'No file here is from a blueprint\n' : outcomes.map(toLine).join(''));
  return outcomes.every(({ state }) => state === 'current') ? ExitCode.clean : ExitCode.findings;
}

interface Ways {
  readonly yes?: boolean;
  readonly 'dry-run'?: boolean;
  readonly json?: boolean;
}

async function carryOut({ outcomes, write }: BlueprintPlan, { yes, 'dry-run': dry, json }: Ways): Promise<number> {
  const changes = outcomes.some(({ diff }) => diff !== '');
  if (!json) print(outcomes.map((one) => one.diff || toLine(one)).join(''));
  const written = changes && !dry && (yes ?? (!json && (await isMeant())));
  if (written) write();
  if (json) print(toJson({ outcomes, written }));
  else if (changes) print(written ? outcomes.map(toWritten).join('') : 'Nothing was written. --yes writes this.\n');
  return outcomes.some(({ problem }) => problem !== undefined) ? ExitCode.findings : ExitCode.clean;
}

async function isMeant(): Promise<boolean> {
  if (!hasTerminal()) return false;
  const terminal = openTerminal();
  const answer = await terminal.confirm('Write this?', true);
  terminal.close();
  return answer;
}

function toLine({ path, id, state, edited, problem }: BlueprintOutcome): string {
  const hand = edited ? ', changed by hand' : '';
  return `${visible(path)} (${visible(id)}${hand}): ${problem ?? states[state]}\n`;
}

const states: Readonly<Record<BlueprintOutcome['state'], string>> = {
  new: 'to be written',
  current: 'up to date',
  outdated: 'out of date; kempt blueprint update mends that',
  conflict: 'cannot be brought up to date',
  unknown: 'there is no such blueprint',
};

function toWritten({ writes }: BlueprintOutcome): string {
  return writes.map((path) => `${path} is written\n`).join('');
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
