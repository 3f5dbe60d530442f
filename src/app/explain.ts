import { UserError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import type { Check } from '../modules/checks/check.ts';
import { loadAllChecks } from './checks.ts';

/** All that is known of the check that has `rule`. */
export async function explain(rule: string, json: boolean): Promise<string> {
  const checks = await loadAllChecks();
  const id = rule.split('/')[0]!;
  const check = checks.find((one) => one.id === id);
  if (check === undefined) {
    const hint = nearest(
      id,
      checks.map((one) => one.id),
    );
    throw new UserError(`There is no rule ${rule}`, hint ? `Did you mean ${hint}?` : 'kempt explain lists the checks.');
  }
  return json ? `${JSON.stringify(toData(check), undefined, 2)}\n` : toText(check);
}

/** One line for each check. */
export async function explainAll(json: boolean): Promise<string> {
  const checks = await loadAllChecks();
  if (json) return `${JSON.stringify(checks.map(toData), undefined, 2)}\n`;
  const width = Math.max(...checks.map(({ id }) => id.length));
  return checks
    .map(({ id, summary, optIn }) => `${id.padEnd(width)}  ${summary}${optIn ? ' (opt-in)' : ''}\n`)
    .join('');
}

function toData({ id, summary, level, optIn, scope, docs, source, options = {} }: Check) {
  return { id, summary, level, optIn: optIn ?? false, scope, docs, source, options };
}

function toText({ id, summary, level, optIn, docs, source, options = {} }: Check): string {
  const state = optIn ? 'off unless the configuration asks for it' : `on, at level ${level}`;
  const settings = Object.entries(options).map(
    ([name, spec]) => `  ${name}: ${spec.summary} (default ${JSON.stringify(spec.default)})`,
  );
  return [
    `${id}: ${summary}`,
    `By default ${state}.`,
    '',
    docs,
    ...(settings.length > 0 ? ['', `Options, in kempt.yaml under checks.${id}:`, ...settings] : []),
    ...(source === undefined ? [] : ['', `Source: ${source}`]),
    '',
    `Suppress one: kempt-${'ignore'} ${id}: reason`,
    '',
  ].join('\n');
}
