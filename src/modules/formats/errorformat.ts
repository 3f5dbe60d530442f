import type { RawFinding } from '../../domain/raw-finding.ts';
import type { Format } from './format.ts';

/*
 * Vim's 'errorformat' (https://vimhelp.org/quickfix.txt.html#errorformat), as reviewdog's users have it: %f %l %e %c %k
 * %v %t %n %m %r %s %% %.%# %\, and the prefixes %E %W %I %N %A %C %Z %G %O %D %X with %- and %+.
 */

interface Line {
  readonly prefix: string;
  readonly flag: string;
  readonly pattern: RegExp;
}

const groups: Readonly<Record<string, string>> = {
  f: '(?<path>.+?)',
  l: '(?<line>\\d+)',
  e: '(?<end_line>\\d+)',
  c: '(?<column>\\d+)',
  k: '(?<end_column>\\d+)',
  v: '(?<column>\\d+)',
  t: '(?<type>[a-zA-Z])',
  n: '(?<rule>\\d+)',
  m: '(?<message>.+)',
  r: '(?<rest>.*)',
  s: '(?<search>.+)',
};

const types: Readonly<Record<string, string>> = { e: 'error', w: 'warning', i: 'note', n: 'note' };

/** Text as Vim's quickfix reads it, several lines to a finding where the formats say so. */
export const errorformat: Format<'errorformat'> = {
  parse(text, { errorformat: formats, rule }) {
    const lines = formats.map(toLine);
    const findings: RawFinding[] = [];
    let open: Record<string, string> | undefined;
    const close = (): void => {
      if (open) findings.push(toRaw(open, rule));
      open = undefined;
    };
    for (const content of text.split(/\r?\n/)) {
      const found = firstMatch(lines, content, open !== undefined);
      if (found === undefined || (found.line.flag === '-' && !'CZ'.includes(found.line.prefix))) continue;
      const { line, values } = found;
      if (line.prefix === 'C' || line.prefix === 'Z') {
        open = join(open ?? {}, values);
        if (line.prefix === 'Z') close();
      } else if ('EWINA'.includes(line.prefix) && line.prefix !== '') {
        close();
        open = { ...values, type: values['type'] ?? (line.prefix === 'A' ? '' : line.prefix) };
      } else {
        close();
        findings.push(toRaw(values, rule));
      }
    }
    close();
    return { findings };
  },
};

function firstMatch(lines: readonly Line[], content: string, within: boolean) {
  for (const line of lines) {
    if ((line.prefix === 'C' || line.prefix === 'Z') && !within) continue;
    const match = line.pattern.exec(content);
    if (match)
      return {
        line,
        values: { ...(line.flag === '+' ? { message: content } : {}), ...given(match.groups) } as Record<
          string,
          string
        >,
      };
  }
  return undefined;
}

function given(found: Record<string, string | undefined> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(found ?? {}).filter((one): one is [string, string] => one[1] !== undefined));
}

/** Messages of continued lines follow each other; of the rest the first stands. */
function join(open: Record<string, string>, more: Record<string, string>): Record<string, string> {
  const message = [open['message'], more['message']].filter(Boolean).join('\n');
  return { ...more, ...open, ...(message !== '' && { message }) };
}

function toRaw(values: Record<string, string>, rule: string | undefined): RawFinding {
  const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
  return {
    path: values['path'],
    line: number(values['line']),
    column: number(values['column']),
    endLine: number(values['end_line']),
    endColumn: number(values['end_column']),
    rule: values['rule'] ?? rule,
    level: types[(values['type'] ?? '').toLowerCase()],
    message: values['message']?.trim() || 'no message',
  };
}

function toLine(format: string): Line {
  const [, flag = '', prefix = '', rest = ''] = /^(?:%([+-])?([EWINACZGODX]))?(.*)$/s.exec(format) ?? [];
  return { flag, prefix, pattern: new RegExp(`^${toExpression(rest)}$`) };
}

/** Names of groups may stand once only: of a repetition the first has the name. */
function toExpression(format: string): string {
  const named = new Set<string>();
  return format.replace(/%\\(.)|%\.%#|%#|%\.|%\[|%(.)|([\\^$.*+?()[\]{}|])/g, (whole, escaped, item, special) => {
    if (special) return `\\${special}`;
    if (whole === '%.%#') return '.*?';
    if (whole === '%#') return '*';
    if (whole === '%.') return '.';
    if (whole === '%[') return '[';
    if (escaped) return `\\${escaped}`;
    const group = groups[item as string];
    if (group === undefined) return item === '%' ? '%' : `\\${item as string}`;
    const name = /<(\w+)>/.exec(group)?.[1] ?? '';
    const expression = named.has(name) ? group.replace(/^\(\?<\w+>/, '(?:') : group;
    named.add(name);
    return expression;
  });
}
