import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { isOurs } from './team-command.ts';
import { itemsOf, member, yamlKind } from './yaml-kind.ts';

/** What lefthook reads, in YAML; https://lefthook.dev/configuration/ */
export const lefthookFiles = [
  'lefthook.yml',
  'lefthook.yaml',
  '.lefthook.yml',
  '.lefthook.yaml',
  '.config/lefthook.yml',
  '.config/lefthook.yaml',
] as const;

/** The same in formats that Kempt does not write. */
export const otherLefthookFiles = ['lefthook.toml', '.lefthook.toml', 'lefthook.json', '.lefthook.json'] as const;

/** A job of `pre-commit`; a command, where the repository has commands and no jobs (lefthook before 1.10). */
export const lefthook = yamlKind({
  file(top) {
    const found = lefthookFiles.find((name) => existsSync(join(top, name)));
    const other = otherLefthookFiles.find((name) => existsSync(join(top, name)));
    if (found === undefined && other !== undefined)
      throw new UserError(`Kempt does not write ${other}`, 'Add a job to pre-commit there: kempt check --staged');
    return found ?? 'lefthook.yml';
  },
  find(content) {
    const hooks = member(content, 'pre-commit');
    const job = itemsOf(member(hooks, 'jobs')).findIndex(isJob);
    if (job >= 0) return ['pre-commit', 'jobs', job];
    const commands = Object.entries(member(hooks, 'commands') ?? {});
    const command = commands.find(([name, value]) => name === 'kempt' || isJob(value))?.[0];
    return command === undefined ? undefined : ['pre-commit', 'commands', command];
  },
  addition(content, run) {
    const hooks = member(content, 'pre-commit');
    const old = member(hooks, 'jobs') === undefined && Object.keys(member(hooks, 'commands') ?? {}).length > 0;
    if (old) return { path: ['pre-commit', 'commands', 'kempt'], value: { run }, isItem: false };
    return { path: ['pre-commit', 'jobs'], value: { name: 'kempt', run }, isItem: true };
  },
  keep: 0,
  setUp: (hook) =>
    hook.includes('lefthook') ? undefined : 'lefthook does not run the hooks of this clone yet: lefthook install',
});

function isJob(job: unknown): boolean {
  const run = member(job, 'run');
  return member(job, 'name') === 'kempt' || (typeof run === 'string' && isOurs(run));
}
