import type { Report } from '../domain/report.ts';

/** Where and when this process runs. */
export function environment(): Report['environment'] {
  return {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    // Whoever does not ask is spared the 2 ms that the first date takes, which reads the time zones.
    get startedAt(): string {
      return new Date(performance.timeOrigin).toISOString();
    },
  };
}
