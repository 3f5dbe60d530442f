import { resolve } from 'node:path';
import { writeCommitMessage } from '../../../app/commit-message.ts';
import { UserError } from '../../../domain/errors.ts';
import { logLines } from '../../../lib/visible.ts';
import { command } from '../command.ts';
import { scopeFlags } from '../flags.ts';
import { print, tell } from '../streams.ts';

export const commitMessageCommand = command({
  name: 'commit-message',
  summary: 'Write a message for what is staged, in the form of Conventional Commits',
  usage: '',
  description: `Prints a message for what is staged: git commit --edit -m "$(kempt commit-message)". A model writes it, one of review.models or
the one whose key is set; its types, scopes and length are those of the check commit-subject, which judges it. Without a model,
or where none answers as it should, the message says what the paths tell, and standard error says why.`,
  flags: {
    config: scopeFlags.config,
    cwd: scopeFlags.cwd,
    model: { type: 'string', value: 'PROVIDER/MODEL', summary: 'ask this model, instead of the configured ones' },
    json: { type: 'boolean', summary: 'print the message as JSON, with who wrote it' },
  },
  async run(flags, positionals) {
    if (positionals.length > 0) throw new UserError(`kempt commit-message takes no ${positionals[0]}`);
    const cwd = resolve(flags.cwd ?? '.');
    const config = flags.config && resolve(cwd, flags.config);
    const written = await writeCommitMessage({ cwd, config, model: flags.model, env: process.env });
    if (written.reason !== undefined) tell(`${logLines(`kempt: by the paths alone. ${written.reason}`)}\n`);
    print(flags.json ? `${JSON.stringify(written, undefined, 2)}\n` : `${written.message}\n`);
    return 0;
  },
});
