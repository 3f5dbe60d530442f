/** A file that sets Kempt up somewhere, as `npm run generate` made it from its template. */
export interface Blueprint {
  /** Its folder and its name, such as `github/check`. */
  readonly id: string;
  /** Where it stands in this repository, below `blueprints/`. */
  readonly file: string;
  /** One line: what it does. */
  readonly title: string;
  /** Where it goes, from the top of a repository; absent: it is used where it is. */
  readonly to?: string;
  /** What it takes besides. */
  readonly needs: string;
  /** The file that has to name it, if there is one: an item of the list at `path`. */
  readonly join?: { readonly file: string; readonly path: readonly string[]; readonly item: unknown };
  readonly text: string;
}
