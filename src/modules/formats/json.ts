import type { ParseOf } from '../../domain/parse-schema.ts';
import { type RawEdit, type RawFinding, type RawTest, UnreadableOutput } from '../../domain/raw-finding.ts';
import type { Format } from './format.ts';
import { type Item, itemsAt, numberAt, textAt, valueAt } from './json/path.ts';

type Mapping = ParseOf<'json'>;

/** JSON and JSON lines, read as a mapping says. */
export const json: Format<'json'> = {
  parse(text, mapping) {
    const rest = mapping.skip === undefined ? text : text.replace(new RegExp(mapping.skip, 'gm'), '');
    const documents = (mapping.lines ? rest.split('\n').filter((line) => line.trim() !== '') : [rest]).map(toDocument);
    const findings: RawFinding[] = [];
    const passed: string[] = [];
    let examined: number | undefined;
    for (const document of documents) {
      for (const item of itemsOf(document, mapping)) {
        if (!isDropped(item, mapping)) findings.push(toRaw(item, mapping));
        else if (hasPassed(item, mapping)) passed.push(toTest(item, mapping)?.id ?? '');
      }
      const count = mapping.examined === undefined ? undefined : valueAt(document, mapping.examined);
      if (Array.isArray(count)) examined = (examined ?? 0) + count.length;
      else if (typeof count === 'number') examined = (examined ?? 0) + count;
    }
    return { findings, examined, ...(mapping.test && { passed }) };
  },
};

function toDocument(text: string): Item {
  try {
    return { value: JSON.parse(text), parent: undefined, key: '' };
  } catch {
    const start = text.trim().slice(0, 80);
    throw new UnreadableOutput(start === '' ? 'nothing was printed' : `is no JSON: ${JSON.stringify(start)}`);
  }
}

function itemsOf(document: Item, { items }: Mapping): Item[] {
  return (typeof items === 'string' ? [items] : items).flatMap((path) => {
    const found = itemsAt(document, path);
    if (found === undefined) throw new UnreadableOutput(`has no ${path}`);
    return found;
  });
}

function isDropped(item: Item, mapping: Mapping): boolean {
  return (mapping['drop-if'] ?? []).some(({ value, is }) => is.includes(textAt(item, value) ?? ''));
}

function hasPassed(item: Item, { test }: Mapping): boolean {
  const condition = test?.['passed-if'];
  return condition?.is.includes(textAt(item, condition.value) ?? '') ?? false;
}

function toTest(item: Item, { test, path }: Mapping): RawTest | undefined {
  const name = textAt(item, test?.name);
  if (name === undefined) return undefined;
  const file = textAt(item, path);
  return { id: `${file ?? ''}\0${name}`, name, path: file };
}

function toRaw(item: Item, mapping: Mapping): RawFinding {
  return {
    path: textAt(item, mapping.path),
    line: numberAt(item, mapping.line),
    column: numberAt(item, mapping.column),
    endLine: numberAt(item, mapping['end-line']),
    endColumn: numberAt(item, mapping['end-column']),
    rule: textAt(item, mapping.rule),
    message: textAt(item, mapping.message) ?? 'no message',
    level: textAt(item, mapping.level),
    url: textAt(item, mapping.url),
    fix: toFix(item, mapping.fix),
    test: toTest(item, mapping),
  };
}

function toFix(item: Item, fix: Mapping['fix']): readonly RawEdit[] | undefined {
  if (fix === undefined) return undefined;
  const condition = fix['only-if'];
  if (condition && !condition.is.includes(textAt(item, condition.value) ?? '')) return undefined;
  const edits = fix.edits === undefined ? [item] : (itemsAt(item, fix.edits) ?? []);
  const raw = edits.map((edit) => toEdit(edit, fix));
  return raw.length > 0 && raw.every((one) => one !== undefined) ? raw : undefined;
}

/** A replacement by nothing is a text, too: `textAt` would take it for absent. */
function toEdit(edit: Item, fix: NonNullable<Mapping['fix']>): RawEdit | undefined {
  const [first] = typeof fix.text === 'string' ? [fix.text] : fix.text;
  const text = valueAt(edit, first ?? '') === '' ? '' : textAt(edit, fix.text);
  const offset = numberAt(edit, fix.offset);
  const line = numberAt(edit, fix.line);
  if (text === undefined || (offset === undefined && line === undefined)) return undefined;
  return {
    text,
    offset,
    endOffset: numberAt(edit, fix['end-offset']),
    line,
    column: numberAt(edit, fix.column),
    endLine: numberAt(edit, fix['end-line']),
    endColumn: numberAt(edit, fix['end-column']),
  };
}
