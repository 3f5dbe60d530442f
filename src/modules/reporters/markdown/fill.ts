/** How large a text is in the unit its channel limits: characters or bytes. */
export type Measure = (text: string) => number;

/** A line of a list, and how many findings (or whatever is listed) it stands for. */
export interface Item {
  readonly text: string;
  readonly stands: number;
}

/** One item for one thing. */
export function toItem(text: string): Item {
  return { text, stands: 1 };
}

/** As many items as fit into `budget`, with a last line that says exactly how many things are missing. */
export function fill(
  items: readonly Item[],
  budget: number,
  measure: Measure,
  toMore: (missing: number) => string,
): string {
  const whole = items.map(({ text }) => text).join('\n');
  if (measure(whole) <= budget) return whole;
  let missing = items.reduce((sum, { stands }) => sum + stands, 0);
  let room = budget - measure(toMore(missing)) - 1;
  const lines: string[] = [];
  for (const { text, stands } of items) {
    room -= measure(text) + 1;
    if (room < 0) break;
    lines.push(text);
    missing -= stands;
  }
  return [...lines, toMore(missing)].join('\n');
}

/** Puts sections below each other; empty ones are left out. */
export function stack(sections: readonly (string | undefined)[]): string {
  return `${sections.filter((section) => section).join('\n\n')}\n`;
}
