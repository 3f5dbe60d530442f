// Cuts GitHub's OpenAPI document (npm @octokit/openapi, generated/api.github.com.json) down to the operations that the
// fake GitHub of the tests knows: node scripts/prune-github-rest.mjs FILE > __tests__/schemas/github-rest.json
import { readFileSync } from 'node:fs';

const operations = {
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['patch'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
  '/repos/{owner}/{repo}/code-scanning/sarifs': ['post'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
};

const document = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const kept = { openapi: document.openapi, info: document.info, paths: {}, components: {} };

for (const [path, methods] of Object.entries(operations)) {
  const item = document.paths[path];
  if (item === undefined) throw new Error(`The document has no ${path}`);
  kept.paths[path] = Object.fromEntries(methods.map((method) => [method, keep(item[method])]));
}

/** The part without what no validator reads, with all that it refers to. */
function keep(part) {
  if (Array.isArray(part)) return part.map(keep);
  if (typeof part !== 'object' || part === null) return part;
  if (typeof part.$ref === 'string') return keepRef(part);
  const entries = Object.entries(part).filter(
    ([key, value]) =>
      !(key === 'description' && typeof value === 'string') &&
      !['example', 'examples', 'externalDocs', 'x-github', 'tags'].includes(key),
  );
  // A response must have a description.
  const result = Object.fromEntries(entries.map(([key, value]) => [key, keep(value)]));
  // OpenAPI 3.0 allows nullable beside a reference, JSON Schema only beside a type.
  if (part.nullable === true && part.type === undefined && ('allOf' in part || 'anyOf' in part || 'oneOf' in part)) {
    const { nullable: _, ...rest } = result;
    return { anyOf: [{ type: 'null' }, rest] };
  }
  return 'content' in part || ('headers' in part && 'description' in part) ? { description: '', ...result } : result;
}

function keepRef({ $ref }) {
  const [, , kind, name] = $ref.split('/');
  kept.components[kind] ??= {};
  if (!(name in kept.components[kind])) {
    kept.components[kind][name] = {};
    if (kind !== 'examples') kept.components[kind][name] = keep(document.components[kind][name]);
  }
  return { $ref };
}

process.stdout.write(`${JSON.stringify(kept)}\n`);
