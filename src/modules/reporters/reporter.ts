import type { Report } from '../../domain/report.ts';

/** How a reporter may use the place it writes to. */
export interface Style {
  readonly color: boolean;
  /** Columns of the terminal; reports for machines ignore it. */
  readonly width: number;
}

/** A pure function from the report to text: the same report and style, the same text. */
export interface Reporter {
  /** The name behind `--format`, the name of its file. */
  readonly id: string;
  /** One line, what the format is and who reads it. */
  readonly summary: string;
  /** The format's own documentation. */
  readonly source?: string;
  print(report: Report, style: Style): string;
}
