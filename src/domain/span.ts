/** A range: bytes of a file, or UTF-16 code units of a text, as its owner says. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}
