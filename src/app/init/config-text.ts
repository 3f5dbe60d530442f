import { visible } from '../../lib/visible.ts';

/** A tool that the configuration is to name. */
export interface NamedTool {
  readonly id: string;
  readonly on: boolean;
  /** Why it is named; undefined: it was asked for. */
  readonly why?: string | undefined;
}

const schema = 'https://raw.githubusercontent.com/kempt/kempt/v1/schema/config.schema.json';

/** The text of a `kempt.yaml` that names these tools. */
export function toConfigText(tools: readonly NamedTool[]): string {
  return `# yaml-language-server: $schema=${schema}
# What Kempt checks in this repository. kempt plan shows what that comes to; kempt explain tells what a check is for.
version: 1

# The mildest level that makes a run fail: error, warning, note, or never.
fail-on: warning

# Files that are not looked at, for example:
# files:
#   exclude: ["testdata/**"]

# Checks that are to be other than by default, for example:
# checks:
#   large-file: { max-size: 1 MiB }

${toolsText(tools)}`;
}

function toolsText(tools: readonly NamedTool[]): string {
  if (tools.length === 0)
    return '# The tools of this repository: on, off, or an object (kempt tools list names them):\n# tools:\n#   ruff: on\n';
  const width = Math.max(...tools.map(({ id, on }) => id.length + (on ? 2 : 3)));
  const lines = tools.map(({ id, on, why }) => {
    const entry = `${id}: ${(on ? 'on' : 'off').padEnd(width - id.length)}`;
    return `  ${entry} # ${why === undefined ? 'asked for' : visible(why)}\n`;
  });
  return `# The tools of this repository: on, off, or an object (kempt tools show ID prints what it may say).\ntools:\n${lines.join('')}`;
}
