/** Where the workflow goes, from the top. */
export const workflowPath = '.github/workflows/kempt.yml';

/** The workflow for a repository whose default branch is `branch`. */
export function toWorkflow(branch: string): string {
  const name = /^[A-Za-z][\w./-]*$/.test(branch) && !word.test(branch) ? branch : JSON.stringify(branch);
  return ready.replace('branches: [main]', () => `branches: [${name}]`);
}

/** What YAML takes for something else than text. */
const word = /^(?:true|false|yes|no|on|off|null|[yn])$/i;

/** `blueprints/github/pull-request.yml`, to the byte: a test compares the two. */
export const template = `# Kempt on pull requests from branches of the same repository, the merge queue and the default branch.
# For pull requests from forks add fork-publish.yml beside this file.
name: Kempt
on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions: {}

concurrency:
  group: kempt-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: true

jobs:
  kempt:
    name: Kempt
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      # Of a fork, and for Dependabot, the token cannot write whatever stands here.
      pull-requests: write
      checks: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - id: kempt
        # Pin the commit of a release: kempt/kempt@<40 digits> # v1.0.0
        uses: kempt/kempt@v1 # zizmor: ignore[unpinned-uses] there is no release to pin yet
      # What fork-publish.yml says on the pull request.
      - if: always() && github.event_name == 'pull_request' && steps.kempt.outputs.report != ''
        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1
        with:
          name: kempt-report
          path: \${{ steps.kempt.outputs.report }}
          retention-days: 1
`;

/** In pieces: here it would be a comment for Kempt itself. */
const ignore = ['kempt', 'ignore'].join('-');

/** With what keeps Kempt's own check of workflows from stopping the very commit that adds this one. */
const ready = template.replace(
  /^( *)(?=uses: kempt\/kempt@)/m,
  `$1# ${ignore} workflow-unpinned-uses: there is no release to pin yet\n$1`,
);
