/** A value that was stepped into, and what holds it. */
export interface Item {
  readonly value: unknown;
  readonly parent: Item | undefined;
  /** Its name or number in what was stepped through. */
  readonly key: string;
}

const step = /^(.*?)(\?)?(\[\]|\{\})$/;

/**
 * Steps along a path such as `files[].messages[]` and gives what it leads to. Undefined if something on the way is not
 * there: a list that is `null` is empty, a list that is absent is not what the tool should print, unless its name ends
 * with `?`.
 */
export function itemsAt(start: Item, path: string): Item[] | undefined {
  let items: Item[] = [start];
  for (const part of path === '' ? [] : path.split('.')) {
    const next: Item[] = [];
    for (const item of items) {
      const found = along(item, part);
      if (found === undefined) return undefined;
      next.push(...found);
    }
    items = next;
  }
  return items;
}

function along(item: Item, part: string): Item[] | undefined {
  const [, name, optional, kind] = step.exec(part) ?? [];
  if (kind === undefined) return [{ ...item, value: property(item.value, part) }];
  const held = name ? property(item.value, name) : item.value;
  if (held === null || (held === undefined && optional)) return [];
  if (kind === '[]' && !Array.isArray(held)) return undefined;
  if (typeof held !== 'object') return undefined;
  // The parent is what was stepped into before, not the list between.
  return Object.entries(held).map(([key, value]) => ({ value, parent: item, key }));
}

/** The value that a path leads to from an item: `^` climbs, `$` is the document, `@key` the item's own name. */
export function valueAt(item: Item, path: string): unknown {
  let from = item;
  let rest = path;
  while (rest.startsWith('^')) {
    if (from.parent === undefined) return undefined;
    from = from.parent;
    rest = rest.slice(1);
  }
  if (rest === '@key') return from.key;
  if (rest.startsWith('$')) {
    while (from.parent) from = from.parent;
    rest = rest.replace(/^\$\.?/, '');
  }
  let value: unknown = from.value;
  for (const name of rest === '' ? [] : rest.split('.')) value = property(value, name);
  return value;
}

function property(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** A text: of a path, of a template such as `{code}: {text}`, or of the first of several that lead to something. */
export function textAt(item: Item, spec: string | readonly string[] | undefined): string | undefined {
  if (spec === undefined) return undefined;
  for (const one of typeof spec === 'string' ? [spec] : spec) {
    const text = one.startsWith('=') ? one.slice(1) : one.includes('{') ? fill(item, one) : toText(valueAt(item, one));
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}

/** A template of which nothing is there is nothing. */
function fill(item: Item, template: string): string | undefined {
  let found = false;
  const text = template.replace(/\{([^{}]+)\}/g, (_, path: string) => {
    const value = toText(valueAt(item, path)) ?? '';
    if (value !== '') found = true;
    return value;
  });
  return found ? text : undefined;
}

export function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return undefined;
}

export function numberAt(item: Item, spec: string | readonly string[] | undefined): number | undefined {
  const text = textAt(item, spec);
  if (text === undefined || !/^-?\d+$/.test(text)) return undefined;
  return Number(text);
}
