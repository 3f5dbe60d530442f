/** Words of which every text has some. */
const common = new Set(
  'about above after also because been before being both cannot could does each else from have here into just like make more must never none only other over same should some such than that their them then there these they this those through under very what when where which while will with would your'.split(
    ' ',
  ),
);

/** The words that tell what a text is about, without their endings; names in camel case are taken apart. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')));
}

/** From 0 to 1: how many of the words of the text that has fewer the other one has, too. One word says nothing. */
export function likeness(a: string, b: string): number {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (few.size < 2) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
}
