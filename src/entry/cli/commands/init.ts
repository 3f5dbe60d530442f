import { resolve } from 'node:path';
import {
  defaultChoices,
  type InitChoices,
  type Proposal,
  propose,
  type Survey,
  survey,
  writeProposal,
} from '../../../app/init.ts';
import { ExitCode } from '../../../domain/gate.ts';
import { visible } from '../../../lib/visible.ts';
import { hasTerminal, openTerminal, type Terminal } from '../ask.ts';
import { command } from '../command.ts';
import { ownProgram } from '../own-program.ts';
import { print } from '../streams.ts';
import { askChoices } from '../wizard.ts';

export const initCommand = command({
  name: 'init',
  summary: 'Set Kempt up in a repository: kempt.yaml, a workflow, a hook',
  usage: '',
  description: `Looks at what the repository has, and proposes kempt.yaml and a workflow for its CI, as kempt blueprint add makes it. On a terminal it asks first;
without one it prints the diff and writes nothing, unless --yes is given. What is there already is not overwritten.
Exit codes: 0 also if nothing was written; 2 there is a configuration already.`,
  flags: {
    cwd: { type: 'string', value: 'DIR', summary: 'work in this directory' },
    yes: { type: 'boolean', summary: 'ask nothing and write: all tools that are found, the workflow, no hook' },
    tools: {
      type: 'string',
      multiple: true,
      value: 'ID',
      summary: 'turn this tool on, found or not; may be repeated, or a list with commas',
    },
    'no-workflow': { type: 'boolean', summary: 'no workflow' },
    commit: {
      type: 'string',
      value: 'COMMIT',
      summary: 'let the workflow use this commit of Kempt; default: the one that runs',
    },
    hook: { type: 'boolean', summary: 'install the git hook, too: see kempt hook --help' },
    'dry-run': { type: 'boolean', summary: 'ask nothing, print the diff and write nothing' },
    json: { type: 'boolean', summary: 'ask nothing, and print what was found and what is proposed as JSON' },
  },
  async run(flags) {
    const found = await survey(resolve(flags.cwd ?? '.'));
    const byDefault = withFlags(defaultChoices(found), flags);
    const asks = hasTerminal() && !flags.yes && !flags.json && !flags['dry-run'];
    const terminal = asks ? openTerminal() : undefined;
    if (!flags.json) print(toSummary(found));
    const decided = { workflow: flags['no-workflow'] === true, hook: flags.hook === true };
    const choices = terminal ? await askChoices(terminal, found, byDefault, decided) : byDefault;
    const proposal = await propose(found, choices, ownProgram());
    if (!flags.json) print(`\n${proposal.files.map(({ diff }) => diff).join('')}\n`);
    const writes = flags['dry-run'] !== true && (terminal ? await isMeant(terminal) : flags.yes === true);
    terminal?.close();
    if (writes) writeProposal(proposal, found);
    print(flags.json ? toJson(found, proposal, writes) : toOutcome(proposal, writes));
    return ExitCode.clean;
  },
});

interface Chosen {
  readonly tools?: readonly string[];
  readonly hook?: boolean;
  readonly commit?: string;
  readonly 'no-workflow'?: boolean;
}

function withFlags(choices: InitChoices, flags: Chosen): InitChoices {
  const add = (flags.tools ?? []).flatMap((value) => value.split(',')).filter(Boolean);
  const workflow = choices.workflow && flags['no-workflow'] !== true;
  return { ...choices, add, workflow, hook: flags.hook ?? choices.hook, commit: flags.commit };
}

async function isMeant(terminal: Terminal): Promise<boolean> {
  return await terminal.confirm('Write this?', true);
}

function toSummary({ languages, tools, cis, forge, workflow }: Survey): string {
  const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
  const rows = [
    ['Languages', languages.slice(0, 8).map((one) => `${one.language} (${files(one.files)})`)],
    ['Tools', tools.map(({ id, why }) => `${id} (${visible(why)})`)],
    ['CI', cis],
    ['Forge', forge ? [forge.forge === 'none' ? forge.host : `${forge.forge} (${forge.host})`] : []],
  ] as const;
  const lines = rows.map(
    ([name, found]) => `${name.padEnd(10)} ${found.length === 0 ? 'none found' : found.join(', ')}\n`,
  );
  return `${lines.join('')}Workflow   ${toWords(workflow)}\n`;
}

function toWords({ state, ci, blueprints }: Survey['workflow']): string {
  if (state === 'there') return 'Kempt runs in one already';
  if (state === 'none')
    return 'none is proposed: nothing tells of a CI; kempt blueprint list names those that can be added';
  if (state === 'possible') return `for ${ci}: ${blueprints.join(', ')}`;
  return `none is proposed: that of ${ci} is there; what to add to it: ${blueprints.map((id) => `kempt blueprint show ${id}`).join(', ')}`;
}

function toOutcome({ files, notes }: Proposal, written: boolean): string {
  if (!written) return 'Nothing was written. kempt init --yes writes this.\n';
  const next = 'Next: kempt plan shows what is checked, kempt check checks it.\n';
  return `${files.map(({ path }) => `${path} is written\n`).join('')}${notes.map((note) => `${note}\n`).join('')}${next}`;
}

function toJson(found: Survey, { files, hook, notes }: Proposal, written: boolean): string {
  return `${JSON.stringify({ found, files, hook, notes, written }, null, 2)}\n`;
}
