import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CiRun } from './rig.ts';

/** The variables of GitHub's Actions, and of those that speak as they do; the event goes to `folder`. */
export function actionsEnv(
  { folder, repository, api }: { readonly folder: string; readonly repository: string; readonly api: string },
  { head, base, run, fork }: CiRun,
): Record<string, string> {
  const event = join(folder, `${run}.json`);
  const repo = { full_name: repository };
  const from = { full_name: fork ? 'somebody/widgets' : repository };
  const pull = { number: 7, head: { sha: head, repo: from }, base: { sha: base, repo } };
  writeFileSync(event, JSON.stringify({ pull_request: pull }));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: head,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
  };
}
