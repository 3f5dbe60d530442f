import type { Format } from './format.ts';

const limit = 2000;

/** Text that only a person reads: it is the message, should the exit code say that something was found. */
export const none: Format<'none'> = {
  parse(text, { message, rule, path }) {
    const said = text.trim();
    const shown = said.length > limit ? `${said.slice(0, limit)}…` : said;
    return { findings: [{ path, rule, message: shown === '' ? message : `${message}\n\n${shown}` }] };
  },
};
