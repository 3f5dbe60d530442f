import { createHash } from 'node:crypto';
import type { OwnProgram } from './place.ts';

/** Beside the hook: the one that stood there before, which runs first. */
export const chainedName = 'pre-commit.local';

const mark = /^# Written by `kempt hook install` \(([\da-f]{12})\)/m;

/**
 * The text of a native hook. It calls the Kempt that installed it, if that is still there, else the one on the PATH; and
 * with neither it fails. `chained`: the hook that stood here before runs first.
 */
export function toScript(program: OwnProgram, chained: boolean): string {
  const body = `${chained ? chain : ''}node=${quote(program.node)}
cli=${quote(program.cli)}
if [ -x "$node" ] && [ -f "$cli" ]; then
  exec "$node" "$cli" check --staged
fi
if command -v kempt >/dev/null 2>&1; then
  exec kempt check --staged
fi
echo "kempt: this commit was not checked: $cli is gone, and there is no kempt on the PATH." >&2
echo "Install Kempt and run kempt hook install; or remove the hook: $0" >&2
exit 3
`;
  return `#!/bin/sh
# Written by \`kempt hook install\` (${digest(body)}); \`kempt hook uninstall\` removes it, and puts back what was here.
# Checks what is staged. What is found, and what could not be checked, stops the commit; git commit --no-verify does not ask.
${body}`;
}

const chain = `before="$(dirname "$0")/${chainedName}"
if [ -x "$before" ]; then
  "$before" "$@" || exit
fi
`;

/** What a hook says of itself; undefined: it is none of Kempt's. */
export function parseScript(text: string): { readonly edited: boolean; readonly chained: boolean } | undefined {
  const found = mark.exec(text);
  if (found === null) return undefined;
  const [, , , ...body] = text.split('\n');
  return { edited: digest(body.join('\n')) !== found[1], chained: text.includes(chain) };
}

function digest(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 12);
}

/** For a shell; with `/`, as the shell that git brings for Windows wants it. */
function quote(path: string): string {
  const plain = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return `'${plain.replaceAll("'", "'\\''")}'`;
}
