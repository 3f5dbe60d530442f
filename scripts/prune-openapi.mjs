// node scripts/prune-openapi.mjs <api.github.com.json of the npm package @octokit/openapi>
// Cuts GitHub's OpenAPI document down to what the fake GitHub of the tests answers: __tests__/schemas/github-openapi.json.
import { readFileSync, writeFileSync } from 'node:fs';

const repo = '/repos/{owner}/{repo}';
const kept = {
  '/user': ['get'],
  [repo]: ['get'],
  [`${repo}/pulls`]: ['get'],
  [`${repo}/pulls/{pull_number}`]: ['get'],
  [`${repo}/pulls/{pull_number}/files`]: ['get'],
  [`${repo}/pulls/{pull_number}/comments`]: ['get', 'post'],
  [`${repo}/pulls/comments/{comment_id}`]: ['patch', 'delete'],
  [`${repo}/pulls/{pull_number}/reviews`]: ['get', 'post'],
  [`${repo}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repo}/issues/comments/{comment_id}`]: ['patch', 'delete'],
  [`${repo}/compare/{basehead}`]: ['get'],
  [`${repo}/check-runs`]: ['post'],
  [`${repo}/check-runs/{check_run_id}`]: ['patch'],
  [`${repo}/commits/{ref}/check-runs`]: ['get'],
  [`${repo}/commits/{commit_sha}/pulls`]: ['get'],
  [`${repo}/code-scanning/sarifs`]: ['post'],
  [`${repo}/actions/runs/{run_id}`]: ['get'],
  [`${repo}/actions/runs/{run_id}/artifacts`]: ['get'],
  [`${repo}/actions/artifacts/{artifact_id}/{archive_format}`]: ['get'],
};
const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'x-github', 'x-octokit']);

/** Without prose. A property of an object may be named like a keyword: `names` tells that the keys are such. */
function strip(node, names = false) {
  if (Array.isArray(node)) return node.map((one) => strip(one));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).filter(([key]) => names || !prose.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, strip(value, !names && key === 'properties')]));
}

function references(node, found = []) {
  if (node === null || typeof node !== 'object') return found;
  if (typeof node.$ref === 'string') found.push(node.$ref);
  for (const value of Object.values(node)) references(value, found);
  return found;
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('the path of api.github.com.json is missing');
const full = JSON.parse(readFileSync(source, 'utf8'));
const paths = {};
for (const [path, methods] of Object.entries(kept)) {
  paths[path] = {};
  for (const method of methods) {
    const operation = full.paths[path]?.[method];
    if (operation === undefined) throw new Error(`the document has no ${method} ${path}`);
    paths[path][method] = strip(operation);
  }
}
const components = {};
const open = references(paths);
while (open.length > 0) {
  const [, , kind, name] = open.pop().split('/');
  components[kind] ??= {};
  if (components[kind][name] !== undefined) continue;
  components[kind][name] = strip(full.components[kind][name]);
  references(components[kind][name], open);
}
const { title, version, license } = full.info;
const pruned = { openapi: full.openapi, info: { title, version, license }, paths, components };
writeFileSync('__tests__/schemas/github-openapi.json', `${JSON.stringify(pruned)}\n`);
