import type { Report } from '../domain/report.ts';

/** Where and when this process runs. */
export function environment(): Report['environment'] {
  return {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    startedAt: new Date(Date.now() - process.uptime() * 1000).toISOString(),
  };
}
