import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RemoteRepository } from '../../domain/remote.ts';
import { parseMark } from '../blueprint/rendering.ts';
import { blueprintNamed } from '../blueprint.ts';
import { readText } from '../hook/place.ts';

/** A CI, and what makes Kempt run in it. */
interface CiSetup {
  readonly id: string;
  readonly title: string;
  /** The paths of its files. */
  readonly files: RegExp;
  /** Empty: there is none for it. */
  readonly blueprints: readonly string[];
  /** The forge that it is a part of. */
  readonly forge?: RemoteRepository['forge'];
}

const setups: readonly CiSetup[] = [
  {
    id: 'github-actions',
    title: 'GitHub Actions',
    files: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    blueprints: ['github/pull-request'],
    forge: 'github',
  },
  {
    id: 'gitlab-ci',
    title: 'GitLab CI',
    files: /^\.gitlab-ci\.ya?ml$|^\.gitlab\/[^/]+\.ya?ml$/,
    blueprints: ['gitlab/merge-request'],
    forge: 'gitlab',
  },
  { id: 'circleci', title: 'CircleCI', files: /^\.circleci\/config\.ya?ml$/, blueprints: ['circleci/config'] },
  {
    id: 'bitbucket-pipelines',
    title: 'Bitbucket Pipelines',
    files: /^bitbucket-pipelines\.ya?ml$/,
    blueprints: ['bitbucket/pipelines'],
    forge: 'bitbucket',
  },
  {
    id: 'azure-pipelines',
    title: 'Azure Pipelines',
    files: /^\.?azure-pipelines(?:\/[^/]+)?\.ya?ml$/,
    blueprints: ['azure/template', 'azure/pipeline'],
    forge: 'azure-devops',
  },
  {
    id: 'gitea-actions',
    title: 'Gitea Actions',
    files: /^\.(?:gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/,
    blueprints: [],
  },
  { id: 'jenkins', title: 'Jenkins', files: /^Jenkinsfile$/, blueprints: ['jenkins/pipeline'] },
  { id: 'buildkite', title: 'Buildkite', files: /^\.buildkite\/[^/]+\.ya?ml$/, blueprints: ['buildkite/pipeline'] },
  {
    id: 'woodpecker',
    title: 'Woodpecker',
    files: /^\.woodpecker(?:\/[^/]+)?\.ya?ml$/,
    blueprints: ['woodpecker/workflow'],
  },
];

/** The CIs whose files are among `paths`. */
export function toCis(paths: readonly string[]): readonly string[] {
  return setups.filter(({ files }) => paths.some((path) => files.test(path))).map(({ id }) => id);
}

/** Where Kempt is to run. */
export interface Workflow {
  /**
   * `possible`: it can be added; `there`: Kempt runs in one already; `taken`: the file where it belongs is there; `none`:
   * nothing tells of a CI that there is a blueprint for.
   */
  readonly state: 'possible' | 'there' | 'taken' | 'none';
  /** The title of the CI. */
  readonly ci?: string;
  /** By which blueprints. */
  readonly blueprints: readonly string[];
}

/** That of the forge if the repository uses it, else of the CI that it uses, else of the forge; the first that is free. */
export function findWorkflow(
  top: string,
  paths: readonly string[],
  forge: RemoteRepository['forge'] | undefined,
): Workflow {
  if (paths.some((path) => setups.some(({ files }) => files.test(path)) && usesKempt(join(top, path))))
    return { state: 'there', blueprints: [] };
  const used = setups.filter(({ files }) => paths.some((path) => files.test(path)));
  const own = setups.filter((setup) => setup.forge !== undefined && setup.forge === forge);
  const wanted = [...used.filter((setup) => own.includes(setup)), ...used, ...own];
  const possible = wanted.filter(({ blueprints }) => blueprints.length > 0);
  const free = possible.find(({ blueprints }) => blueprints.every((id) => isFree(top, id)));
  const chosen = free ?? possible[0];
  if (chosen === undefined) return { state: 'none', blueprints: [] };
  return { state: free ? 'possible' : 'taken', ci: chosen.title, blueprints: chosen.blueprints };
}

function isFree(top: string, id: string): boolean {
  const { to } = blueprintNamed(id);
  return to !== undefined && !existsSync(join(top, to));
}

function usesKempt(file: string): boolean {
  const text = readText(file) ?? '';
  return parseMark(text) !== undefined || /\buses: *['"]?kempt\/kempt@|\bkempt (?:run|check)\b/m.test(text);
}
