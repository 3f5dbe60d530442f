/**
 * What one look at a file's bytes establishes, as a bit mask. A check that names facts is called only for files
 * that have one of them, so that a clean file costs one pass and no call.
 */
export const Fact = {
  /** A blank (space or tab) before a line end or the end of the file. */
  trailingBlank: 1 << 0,
  /** At least one CR LF. */
  crlf: 1 << 1,
  /** At least one LF that no CR precedes. */
  lf: 1 << 2,
  /** At least one CR that no LF follows. */
  cr: 1 << 3,
  /** A byte above 0x7F. */
  nonAscii: 1 << 4,
  /** A line that begins with seven of `<`, `=`, `>` or `|`. */
  conflict: 1 << 5,
  /** Not empty, and the last byte is no line end. */
  noFinalNewline: 1 << 6,
  /** The file ends with more than one line end, or consists of line ends only. */
  extraFinalNewline: 1 << 7,
  /** Begins with the UTF-8 byte-order mark. */
  byteOrderMark: 1 << 8,
  /** Begins with `#!`. */
  shebang: 1 << 9,
  /** The mode has the executable bit. */
  executable: 1 << 10,
  /** A line that begins with a tab. */
  tabIndent: 1 << 11,
  /** A line that begins with a space. */
  spaceIndent: 1 << 12,
  /** Zero bytes long. */
  empty: 1 << 13,
} as const;

/** The bits from here on say which check's keywords a file contains; a scan hands them out. */
export const firstKeywordFact = 1 << 16;
