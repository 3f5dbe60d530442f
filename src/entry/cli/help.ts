import type { Command } from './command.ts';

/** The list of commands. */
export function overview(summaries: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(summaries).map((name) => name.length));
  const lines = Object.entries(summaries).map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`);
  return `kempt keeps a repository kempt: checks, fixes and reports, with nothing to install.

Usage: kempt COMMAND [flags]

${lines.join('\n')}

  kempt COMMAND --help   the flags of a command
  kempt --version        the version

Exit codes: 0 clean; 1 findings; 2 wrong usage or configuration; 3 incomplete; 70 a bug; 130 interrupted
`;
}

/** The help of one command. */
export function helpOf({ name, summary, usage, description, flags }: Command): string {
  const rows = Object.entries(flags).map(([flag, { value, optionalValue, summary: what }]) => {
    const shown = value === undefined ? '' : optionalValue ? `[=${value}]` : ` ${value}`;
    return [`--${flag}${shown}`, what] as const;
  });
  const width = Math.max(0, ...rows.map(([flag]) => flag.length));
  const lines = rows.map(([flag, what]) => `  ${flag.padEnd(width)}  ${what}`);
  const list = lines.length === 0 ? '' : `\n\nFlags:\n${lines.join('\n')}`;
  return `${summary}\n\nUsage: kempt ${name} ${usage}\n\n${description}${list}\n`;
}
