/** What the value of a property of the specification may be, besides `unset`: https://spec.editorconfig.org/#supported-pairs */
const values = new Map<string, { readonly pattern: RegExp; readonly expected: string }>([
  ['indent_style', { pattern: /^(?:tab|space)$/, expected: 'tab or space' }],
  ['indent_size', { pattern: /^(?:tab|0*[1-9]\d*)$/, expected: 'a positive number or tab' }],
  ['tab_width', { pattern: /^0*[1-9]\d*$/, expected: 'a positive number' }],
  ['end_of_line', { pattern: /^(?:lf|cr|crlf)$/, expected: 'lf, crlf or cr' }],
  [
    'charset',
    {
      pattern: /^(?:latin1|utf-8|utf-8-bom|utf-16be|utf-16le)$/,
      expected: 'latin1, utf-8, utf-8-bom, utf-16be or utf-16le',
    },
  ],
  ['trim_trailing_whitespace', { pattern: /^(?:true|false)$/, expected: 'true or false' }],
  ['insert_final_newline', { pattern: /^(?:true|false)$/, expected: 'true or false' }],
  ['root', { pattern: /^(?:true|false)$/, expected: 'true or false' }],
]);

/** The properties whose values do not depend on case. */
export const lowerCaseValues: ReadonlySet<string> = new Set(values.keys());

/** What is wrong with `name = value`, which stands in a section or before the first; properties that others define are fine. */
export function propertyProblem(name: string, value: string, isInSection: boolean): string | undefined {
  if (name === 'root' && isInSection) return 'root has no effect in a section; it belongs before the first';
  if (name !== 'root' && !isInSection) return `${name} has no effect before the first section`;
  const rule = values.get(name);
  if (!rule || rule.pattern.test(value) || (value === 'unset' && name !== 'root')) return undefined;
  return `${name} must be ${rule.expected}${value === '' ? '' : `, not ${value}`}`;
}
