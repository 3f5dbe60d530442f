import type { Keyword } from '../../../lib/keywords.ts';
import { families } from './families.gen.ts';
import type { SecretFamily } from './family.ts';
import { anchorOf } from './pattern.ts';

/** What a keyword of the list stands for. */
export interface KeywordUse {
  readonly family: SecretFamily;
  /** Where the keyword stands in its token; absent: a context word, which stands before it. */
  readonly before?: { readonly min: number; readonly max: number };
}

let list: { readonly keywords: readonly Keyword[]; readonly uses: readonly (readonly KeywordUse[])[] } | undefined;

/** The words of all families, each once, and what each of them stands for (by the same index). */
export function keywordUses(): NonNullable<typeof list> {
  list ??= collect();
  return list;
}

/** The words without which a file has none of the secrets; private keys are looked for by their own. */
export function secretKeywords(): readonly Keyword[] {
  return keywordUses().keywords;
}

function collect(): NonNullable<typeof list> {
  const indexes = new Map<string, number>();
  const keywords: Keyword[] = [];
  const uses: KeywordUse[][] = [];
  for (const family of families) {
    const { words, before } = anchorOf(family);
    for (const word of words) {
      const key = word.ignoreCase ? `i:${word.text.toLowerCase()}` : word.text;
      const index = indexes.get(key) ?? keywords.push(word) - 1;
      indexes.set(key, index);
      uses[index] ??= [];
      uses[index].push({ family, ...(before && { before }) });
    }
  }
  return { keywords, uses };
}
