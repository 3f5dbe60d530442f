import { z } from 'zod';
import type { Build, BuildEvent, EarlierRun, PullRequest } from '../../domain/build.ts';
import { UserError } from '../../domain/errors.ts';
import type { Ci, Surroundings } from './ci.ts';

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const repository = z.object({ full_name: z.string() }).nullish();

/** What is read of the events; everything else passes. */
const eventSchema = z.object({
  pull_request: z
    .object({
      number: z.int().positive(),
      title: z.string().nullish(),
      body: z.string().nullish(),
      head: z.object({ sha, repo: repository }),
      base: z.object({ sha, repo: repository }),
    })
    .optional(),
  merge_group: z.object({ base_sha: sha, head_sha: sha }).optional(),
  workflow_run: z
    .object({ id: z.int().positive(), head_sha: sha, head_branch: z.string().nullish(), head_repository: repository })
    .optional(),
  before: sha.optional(),
  after: sha.optional(),
});

type Event = z.infer<typeof eventSchema>;

export const githubActions: Ci = {
  id: 'github-actions',
  summary: 'GitHub Actions, also on GitHub Enterprise Server',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/variables',
  detect({ env, read }) {
    if (env['GITHUB_ACTIONS'] !== 'true') return undefined;
    const event = loadEvent(env['GITHUB_EVENT_PATH'], read);
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const pull = event.pull_request && toPull(event.pull_request);
    const page = env['GITHUB_STEP_SUMMARY'];
    return {
      ci: 'github-actions',
      event: kindOf(name, event),
      // Gitea and Forgejo speak of themselves in the words of GitHub.
      forge: env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true' ? 'gitea' : 'github',
      repository: need(env, 'GITHUB_REPOSITORY'),
      api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
      // Of a pull request GITHUB_SHA is a merge that nobody wrote.
      commit: pull?.head ?? event.merge_group?.head_sha ?? need(env, 'GITHUB_SHA'),
      order: Number(env['GITHUB_RUN_ID'] ?? 0) * 1000 + Number(env['GITHUB_RUN_ATTEMPT'] ?? 0),
      ref: env['GITHUB_REF'] ?? '',
      pull,
      before:
        event.merge_group?.base_sha ??
        (name === 'push' && !/^0+$/.test(event.before ?? '0') ? event.before : undefined),
      earlier: event.workflow_run && toEarlier(event.workflow_run),
      history: 'actions/checkout with fetch-depth: 0',
      channels: { log: 'github', page: page ? { format: 'summary', path: page } : undefined },
    } satisfies Build;
  },
};

function loadEvent(path: string | undefined, read: Surroundings['read']): Event {
  const text = path === undefined ? undefined : read(path);
  if (text === undefined) return {};
  try {
    return eventSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new UserError(`The event in ${path} is none that GitHub sends`, 'See GITHUB_EVENT_PATH.', { cause });
  }
}

function kindOf(name: string, event: Event): BuildEvent {
  if ((name === 'pull_request' || name === 'pull_request_target') && event.pull_request) return 'pull-request';
  if (name === 'merge_group' && event.merge_group) return 'merge-queue';
  if (name === 'workflow_run' && event.workflow_run) return 'after-run';
  return name === 'push' ? 'push' : 'other';
}

function toPull({ number, title, body, head, base }: NonNullable<Event['pull_request']>): PullRequest {
  // The repository of a fork may be gone: then nothing is known to be ours.
  const fork = head.repo?.full_name === undefined || head.repo.full_name !== base.repo?.full_name;
  return { number, title: title ?? undefined, body: body ?? undefined, head: head.sha, base: base.sha, fork };
}

function toEarlier(run: NonNullable<Event['workflow_run']>): EarlierRun {
  return {
    id: run.id,
    head: run.head_sha,
    branch: run.head_branch ?? '',
    repository: run.head_repository?.full_name,
  };
}

function need(env: Surroundings['env'], name: string): string {
  const value = env[name];
  if (value) return value;
  throw new UserError(`GITHUB_ACTIONS is set, but ${name} is not`, 'GitHub sets both.');
}
