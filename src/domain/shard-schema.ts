import { z } from 'zod';
import { count, finding, level, notification, rule, run } from './report-parts.ts';

/* What one of several machines adds to its report, so that the reports can be joined: see `kempt report merge`. */

const comment = z.strictObject({
  rules: z.array(z.string()),
  reason: z.string(),
  lines: z.tuple([count, count]).optional().describe('0-based lines it speaks of; absent: the whole file'),
  region: finding.shape.location.shape.region.unwrap(),
});

const found = z.strictObject({
  findings: z.array(finding),
  suppressions: z.array(z.strictObject({ path: z.string(), comments: z.array(comment) })),
});

const tools = z.strictObject({
  findings: z.array(finding),
  base: z.array(finding).describe('what the tools find in the base versions of those files'),
  runs: z.array(run),
  notifications: z.array(notification),
  rules: z.array(rule),
  policies: z
    .record(z.string(), z.enum(['rerun', 'lines', 'off']))
    .describe('by tool, or rule of one: what is new is told by the base versions, by changed lines, or all is'),
  equivalents: z.record(z.string(), z.string()).describe('rules to the name that several tools share'),
});

const evidence = z
  .strictObject({
    files: count,
    bytes: count,
    passedOver: z.strictObject({ generated: count, vendored: count, fixture: count }),
    unread: z.array(
      z.strictObject({
        path: z.string(),
        problem: z.enum(['missing', 'too-large', 'not-a-file', 'unreadable']),
        detail: z.string(),
      }),
    ),
    head: found,
    base: found.optional().describe('of the base versions; absent: what the base has is not left out'),
    changed: z
      .array(
        z.strictObject({
          path: z.string(),
          from: z.string().optional().describe('its path in the base'),
          added: z.array(z.tuple([count, count])).describe('first line and number of lines'),
        }),
      )
      .describe('the changed files in which something was found'),
    notifications: z.array(notification),
    tools: tools.optional(),
    history: z.strictObject({ findings: z.array(finding), notifications: z.array(notification) }).optional(),
  })
  .describe('all that was found; what comments, the base and the baseline take away is decided of the whole');

const settings = z
  .strictObject({
    checks: z.array(z.string()).describe('those that are on'),
    skipped: z.array(z.strictObject({ id: z.string(), reason: z.string() })),
    unused: z
      .strictObject({ level, judged: z.array(z.string()).describe('checks of which it can be told') })
      .optional()
      .describe('comments that suppress nothing are findings; absent: they are not'),
    baseline: z
      .strictObject({
        file: z.string(),
        entries: z.array(z.strictObject({ path: z.string(), rule: z.string(), fingerprint: z.string() })),
      })
      .optional(),
    sparse: count.describe('files that a sparse checkout leaves out'),
    excluded: count.describe('files that the configuration leaves out'),
    unreached: z
      .strictObject({ workspaces: z.array(z.string()), files: count })
      .optional()
      .describe('what a change does not reach, where only what it reaches was asked for'),
  })
  .describe('what decides what is told of the findings; the same on every machine');

export const shard = z
  .strictObject({
    index: z.int().positive(),
    count: z.int().positive(),
    plan: z.string().describe('a digest of who does what'),
    commit: z.string().optional().describe('the commit that was checked, or checked out'),
    files: z.string().describe('a digest of the names and ids of what there is to look at'),
    config: z.string().describe('a digest of the configuration and the flags'),
    settings,
    evidence,
  })
  .describe('One of several machines made this report; kempt report merge joins all of them');
