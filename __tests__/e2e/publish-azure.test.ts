import { afterAll, describe, expect, it } from '@jest/globals';
import { FakeAzureDevops } from '../azure-devops/fake-azure-devops.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';

/* What only Azure DevOps has: issues in the log, passwords, and the status of a commit; and TeamCity's log. */

const open: { dispose(): unknown }[] = [];
afterAll(async () => {
  for (const one of open) await one.dispose();
});

function repoWith(files: Readonly<Record<string, string>>): Repo {
  const repo = new Repo({ 'a.txt': 'one\n' }).commit('Base');
  repo.git('update-ref', 'refs/remotes/origin/main', 'main');
  repo.git('checkout', '-q', '-b', 'change');
  repo.write(files).commit('Change');
  open.push(repo);
  return repo;
}

const shaOf = (repo: Repo, rev: string): string => repo.git('rev-parse', rev).trim();

async function start(repo: Repo): Promise<FakeAzureDevops> {
  const fake = await FakeAzureDevops.start(repo.top);
  open.push({ dispose: () => fake.server.stop() });
  fake.world.baseSha = shaOf(repo, 'main');
  fake.world.heads.push(shaOf(repo, 'HEAD'));
  return fake;
}

function toEnv(repo: Repo, fake: FakeAzureDevops): Record<string, string> {
  return {
    TF_BUILD: 'True',
    BUILD_BUILDID: '1',
    BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    BUILD_REPOSITORY_NAME: fake.world.name,
    BUILD_SOURCEVERSION: shaOf(repo, 'HEAD'),
    BUILD_SOURCEBRANCH: 'refs/heads/change',
    SYSTEM_COLLECTIONURI: `${fake.api}/`,
    SYSTEM_TEAMPROJECT: fake.world.project,
  };
}

const ofPull = { SYSTEM_PULLREQUEST_PULLREQUESTID: '7', SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' };
const issue =
  /^##vso\[task\.logissue type=warning;sourcepath=a\.txt;linenumber=1;columnnumber=4;code=trailing-whitespace;\]a\.txt:1:4: /m;

describe('Azure Pipelines', () => {
  it.concurrent('have issues of the run without a token, and are told which is lacking', async () => {
    const repo = repoWith({ 'a.txt': 'one \n' });
    const env = { ...toEnv(repo, await start(repo)), ...ofPull };
    const { status, stdout, stderr } = await kempt(['run'], { cwd: repo.top, env });
    expect([status, stdout]).toEqual([1, expect.stringMatching(issue)]);
    expect(stderr).toContain('set KEMPT_TOKEN, SYSTEM_ACCESSTOKEN or AZURE_DEVOPS_EXT_PAT');
  });

  it.concurrent('speak with a password as with the token of the pipeline', async () => {
    const repo = repoWith({ 'a.txt': 'one \n' });
    const fake = await start(repo);
    const env = { ...toEnv(repo, fake), ...ofPull, AZURE_DEVOPS_EXT_PAT: 'write' };
    expect((await kempt(['run'], { cwd: repo.top, env })).stderr).toContain('1 posted');
    expect(fake.world.threads.map(({ path, line, status }) => [path, line, status])).toEqual([
      ['a.txt', 1, 'active'],
      [undefined, undefined, 'closed'],
    ]);
    expect(fake.server.violations).toEqual([]);
  });

  it.concurrent('say the status of a commit that is in no pull request, once', async () => {
    const repo = repoWith({ 'a.txt': 'one\ntwo\n' });
    const fake = await start(repo);
    const env = { ...toEnv(repo, fake), BUILD_REASON: 'IndividualCI', SYSTEM_ACCESSTOKEN: 'write' };
    for (let run = 0; run < 2; run++) expect((await kempt(['run'], { cwd: repo.top, env })).status).toBe(0);
    const head = shaOf(repo, 'HEAD');
    expect(fake.world.statuses).toMatchObject([{ commit: head, state: 'succeeded', ofPull: false }]);
    expect([fake.world.threads, fake.server.violations]).toEqual([[], []]);
  });
});

describe('TeamCity', () => {
  it.concurrent('has inspections of the build', async () => {
    const repo = repoWith({ 'a.txt': 'one \n' });
    const env = { TEAMCITY_VERSION: '2026.1', BUILD_VCS_NUMBER: shaOf(repo, 'HEAD') };
    const { status, stdout } = await kempt(['run'], { cwd: repo.top, env });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^##teamcity\[inspectionType id='trailing-whitespace' /m);
    expect(stdout).toMatch(
      /^##teamcity\[inspection typeId='trailing-whitespace' .* file='a\.txt' line='1' SEVERITY='WARNING'\]$/m,
    );
  });
});
