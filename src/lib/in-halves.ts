/**
 * Posts all items at once. Where that is refused, each half is tried, until those are found that are refused alone;
 * returns these. `post` is true if it was taken.
 */
export async function postInHalves<T>(
  items: readonly T[],
  post: (items: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  if (items.length === 0 || (await post(items))) return [];
  if (items.length === 1) return items;
  const middle = items.length >> 1;
  return [...(await postInHalves(items.slice(0, middle), post)), ...(await postInHalves(items.slice(middle), post))];
}
