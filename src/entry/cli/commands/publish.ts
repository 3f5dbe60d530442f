import { resolve } from 'node:path';
import { publishReport } from '../../../app/publish-report.ts';
import { UserError } from '../../../domain/errors.ts';
import { logLines } from '../../../lib/visible.ts';
import { command } from '../command.ts';
import { print } from '../streams.ts';

export const publishCommand = command({
  name: 'publish',
  summary: 'Say a saved report on the forge',
  usage: 'FILE',
  description: `Says what kempt check --output json=FILE found: at the lines of the pull request, in one summary comment, and as a check run. What
was said before is kept up to date; nothing is said twice. The report must be of the newest commit of the pull request.
In a CI that Kempt knows only the file is needed. The token is read from KEMPT_TOKEN, or from the variable that the forge's own tools take, such as GITHUB_TOKEN.
The exit code tells whether the report was published, not what is in it.`,
  flags: {
    cwd: { type: 'string', value: 'DIR', summary: 'work in this directory' },
    config: { type: 'string', value: 'FILE', summary: 'the configuration, for its key publish' },
    forge: { type: 'string', value: 'NAME', summary: 'the forge; default: that of the CI, else github' },
    api: { type: 'string', value: 'URL', summary: 'its API; default: that of the CI, else the public one' },
    repository: { type: 'string', value: 'OWNER/NAME', summary: 'the repository there; default: that of the CI' },
    pull: { type: 'string', value: 'NUMBER', summary: 'the pull request; default: that of the CI' },
  },
  async run(flags, [file, ...rest]) {
    if (file === undefined || rest.length > 0) throw new UserError('kempt publish takes one FILE');
    const cwd = resolve(flags.cwd ?? '.');
    const { messages, exitCode } = await publishReport({
      cwd,
      file: resolve(cwd, file),
      config: flags.config === undefined ? undefined : resolve(cwd, flags.config),
      forge: flags.forge,
      api: flags.api,
      repository: flags.repository,
      pull: flags.pull,
      env: process.env,
    });
    for (const message of messages) print(`${logLines(message)}\n`);
    return exitCode;
  },
});
