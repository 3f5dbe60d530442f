import { resolve } from 'node:path';
import { type HookOutcome, type HookRequest, installHook, showHooks, uninstallHook } from '../../../app/hook.ts';
import { UserError } from '../../../domain/errors.ts';
import { ExitCode } from '../../../domain/gate.ts';
import { command } from '../command.ts';
import { ownProgram } from '../own-program.ts';
import { print } from '../streams.ts';

export const hookCommand = command({
  name: 'hook',
  summary: 'Have git check what is staged before each commit',
  usage: 'install | uninstall | show',
  description: `install: a pre-commit hook that runs kempt check --staged; findings, and what could not be checked, stop the commit.
A hook that is there runs first. Where the repository uses husky, lefthook, pre-commit or prek, the hook is added to
its file; what that file says otherwise stays. uninstall: take it away, and put back what was there before.
show: print what is installed.`,
  flags: {
    cwd: { type: 'string', value: 'DIR', summary: 'work in this directory' },
    type: {
      type: 'string',
      value: 'TYPE',
      summary: 'native, husky, lefthook, pre-commit or prek; default: what the repository uses, else native',
    },
    shared: { type: 'boolean', summary: 'also where core.hooksPath leads to hooks that other repositories run, too' },
    'dry-run': { type: 'boolean', summary: 'print the diff and write nothing' },
    json: { type: 'boolean', summary: 'print the outcome as JSON' },
  },
  async run(flags, [action, ...rest]) {
    const act = Object.hasOwn(actions, action ?? '') ? actions[action as keyof typeof actions] : undefined;
    if (act === undefined || rest.length > 0)
      throw new UserError('kempt hook takes: install, uninstall, show', 'For example: kempt hook install');
    const outcomes = await act({
      cwd: resolve(flags.cwd ?? '.'),
      type: flags.type,
      shared: flags.shared,
      dryRun: flags['dry-run'],
      program: ownProgram(),
    });
    const toText = (one: HookOutcome): string => describe(one, action as keyof typeof actions, flags['dry-run']);
    if (flags.json) print(`${JSON.stringify(outcomes, null, 2)}\n`);
    else print(outcomes.length === 0 ? 'There is no hook of Kempt here\n' : outcomes.map(toText).join('\n'));
    return ExitCode.clean;
  },
});

const actions = {
  install: async (request: HookRequest): Promise<readonly HookOutcome[]> => [await installHook(request)],
  uninstall: uninstallHook,
  show: showHooks,
} as const;

function describe(outcome: HookOutcome, action: keyof typeof actions, dryRun: boolean | undefined): string {
  const { type, path, state, changed, diff, notes, text } = outcome;
  const where = type === 'native' ? path : `${path} (${type})`;
  if (action === 'show') return `${where}: ${states[state]}\n${text === undefined ? '' : `\n${text}`}`;
  const said = notes.map((note) => `${note}\n`).join('');
  if (dryRun) return `${diff === '' ? `${where}: nothing to do\n` : diff}${said}`;
  if (!changed) return `${where}: ${action === 'install' ? 'the hook is there already' : 'nothing to do'}\n${said}`;
  return `${where}: ${action === 'install' ? 'the hook is installed' : 'the hook is removed'}\n${said}`;
}

const states: Readonly<Record<HookOutcome['state'], string>> = {
  absent: 'no hook of Kempt; kempt hook install adds one',
  installed: 'the hook is installed',
  outdated: 'the hook of another Kempt; kempt hook install brings it up to date',
  edited: 'the hook of Kempt, changed by hand',
};
