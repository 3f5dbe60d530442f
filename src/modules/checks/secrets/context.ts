import type { Context } from './family.ts';

/**
 * What may stand between a context word and its value: the rest of the name, what closes it, what assigns, and what opens
 * the value: `_API_KEY="`, `": "`, `') => '`, `>`, `: Bearer `.
 */
const assignment =
  /[\w.\- ]*(?:["'`\])]{0,2}[ \t]*(?:=>|:=|==|\|\|=?|\?\?=?|[=:,>(])[ \t]*)(?:(?:b|r|f|u)?["'`]|\\["'])?(?:(?:Bearer|Basic|Token|token|bearer|basic)[ \t]+)?/y;
const tagged = /[\w.\- ]*["']?[ \t]+(?:value|Value|VALUE)[ \t]*=[ \t]*["']/y;

/** Offsets in `text` at which the value of the word from `word` to `end` may begin; most often one. */
export function valueStarts(text: string, word: number, end: number, context: Context): readonly number[] {
  const starts: number[] = [];
  for (const pattern of [assignment, tagged]) {
    pattern.lastIndex = end;
    if (!pattern.test(text)) continue;
    const start = pattern.lastIndex;
    if (start - end <= (context.within ?? 40) && hasAlso(text.slice(word, start), context)) starts.push(start);
  }
  return starts;
}

function hasAlso(between: string, { also }: Context): boolean {
  if (!also) return true;
  const lower = between.toLowerCase();
  return also.some((word) => lower.includes(word));
}
