import type { InitChoices, Survey } from '../../app/init.ts';
import { visible } from '../../lib/visible.ts';
import type { Terminal } from './ask.ts';

/** What of the choices the flags have made already is not asked. */
export interface Decided {
  readonly workflow: boolean;
  readonly hook: boolean;
}

/** Asks for what is to be written; an empty answer keeps what `choices` says. */
export async function askChoices(
  terminal: Terminal,
  found: Survey,
  choices: InitChoices,
  decided: Decided,
): Promise<InitChoices> {
  const keep = found.tools.length === 0 ? choices.keep : await askTools(terminal, found);
  const workflow =
    decided.workflow || found.workflow.state !== 'possible'
      ? choices.workflow
      : await terminal.confirm(`Add a workflow for ${found.workflow.ci}?`, choices.workflow);
  const hook =
    decided.hook || found.branch === undefined
      ? choices.hook
      : await terminal.confirm('Check what is staged before each commit (a git hook)?', choices.hook);
  return { ...choices, keep, workflow, hook };
}

async function askTools(terminal: Terminal, { tools }: Survey): Promise<readonly string[]> {
  const ids = tools.map(({ id }) => id);
  let hint = '';
  for (;;) {
    const answer = await terminal.ask(
      `${hint}Which tools is Kempt to run: all, none, or some of ${ids.join(', ')}? [all]`,
    );
    if (answer === '' || answer === 'all') return ids;
    if (answer === 'none') return [];
    const named = answer.split(/[\s,]+/).filter(Boolean);
    const unknown = named.find((id) => !ids.includes(id));
    if (unknown === undefined) return named;
    hint = `${visible(unknown)} was not found here. `;
  }
}
