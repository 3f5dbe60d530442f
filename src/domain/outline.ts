/** A function, class or the like that a file defines. Lines are 1-based and of that file. */
export interface Definition {
  readonly name: string;
  readonly kind: 'function' | 'type';
  readonly start: number;
  /** The last line of its head: what comes before the body. */
  readonly headEnd: number;
  readonly end: number;
}

/** What a file defines, outer definitions before what stands in them. */
export type Outline = readonly Definition[];
