import type { Report } from '../domain/report.ts';
import { reporters } from '../modules/reporters/index.gen.ts';
import type { Style } from '../modules/reporters/reporter.ts';

export { reporterSummaries } from '../modules/reporters/index.gen.ts';
export type { Style } from '../modules/reporters/reporter.ts';

export const reporterIds: readonly string[] = Object.keys(reporters);

/** Prints the report in the format `id`, one of {@link reporterIds}; its reporter is loaded now. */
export async function printReport(id: string, report: Report, style: Style): Promise<string> {
  const reporter = await reporters[id as keyof typeof reporters]();
  return reporter.print(report, style);
}
