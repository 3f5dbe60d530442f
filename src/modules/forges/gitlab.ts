import type { ForgeEntry } from './forge.ts';

export const gitlab: ForgeEntry = {
  id: 'gitlab',
  summary: 'GitLab.com and GitLab of one’s own: threads at lines with suggestions, summary note, commit status',
  api: 'https://gitlab.com/api/v4',
  tokens: ['GITLAB_TOKEN', 'CI_JOB_TOKEN'],
  gitUser: 'oauth2',
  gitUsers: { CI_JOB_TOKEN: 'gitlab-ci-token' },
  advice: {
    own: 'CI_JOB_TOKEN can write no notes: put a project access token with the scope api and the role Developer into the masked variable KEMPT_TOKEN; until then the artifacts tell the findings (Code Quality, JUnit)',
    fork: 'So it is for every fork: the artifacts tell the findings (Code Quality, JUnit), or a member runs the pipeline in the parent project',
  },
  async open(build, token, variable) {
    return (await import('./gitlab/open.ts')).openGitLab(build, token, variable);
  },
};
