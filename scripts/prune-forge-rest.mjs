// Cuts the descriptions of Bitbucket Cloud and Azure DevOps down to the operations that the fakes of the tests know, and
// brings both into one form: node scripts/prune-forge-rest.mjs (bitbucket|azure-devops) FILE > __tests__/schemas/….json
import { readFileSync } from 'node:fs';

const repository = '/repositories/{workspace}/{repo_slug}';
const git = '/{organization}/{project}/_apis/git/repositories/{repositoryId}';

const operations = {
  bitbucket: {
    '/user': ['get'],
    [repository]: ['get'],
    [`${repository}/commit/{commit}`]: ['get'],
    [`${repository}/commit/{commit}/reports/{reportId}`]: ['get', 'put', 'delete'],
    [`${repository}/commit/{commit}/reports/{reportId}/annotations`]: ['post'],
    [`${repository}/diff/{spec}`]: ['get'],
    [`${repository}/merge-base/{revspec}`]: ['get'],
    [`${repository}/pullrequests/{pull_request_id}`]: ['get'],
    [`${repository}/pullrequests/{pull_request_id}/comments`]: ['get', 'post'],
    [`${repository}/pullrequests/{pull_request_id}/comments/{comment_id}`]: ['put', 'delete'],
    [`${repository}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve`]: ['post', 'delete'],
    [`${repository}/pullrequests/{pull_request_id}/diff`]: ['get'],
  },
  'azure-devops': {
    [git]: ['get'],
    [`${git}/commits/{commitId}/statuses`]: ['get', 'post'],
    [`${git}/diffs/commits`]: ['get'],
    [`${git}/items?path={path}`]: ['get'],
    [`${git}/pullrequests/{pullRequestId}`]: ['get'],
    [`${git}/pullRequests/{pullRequestId}/iterations`]: ['get'],
    [`${git}/pullRequests/{pullRequestId}/iterations/{iterationId}/changes`]: ['get'],
    [`${git}/pullRequests/{pullRequestId}/statuses`]: ['get', 'post'],
    [`${git}/pullRequests/{pullRequestId}/threads`]: ['get', 'post'],
    [`${git}/pullRequests/{pullRequestId}/threads/{threadId}`]: ['get', 'patch'],
    [`${git}/pullRequests/{pullRequestId}/threads/{threadId}/comments/{commentId}`]: ['patch', 'delete'],
  },
};

/** What leads to half of the document, and says nothing of what Kempt sends or reads. */
const cut = {
  bitbucket: ['repository', 'branch', 'participant', 'pullrequest_merge_parameters', 'base_commit', 'account_links'],
  'azure-devops': ['GitRepository', 'GitCommitChanges', 'GitPushRef', 'GitForkRef', 'GitTemplate', 'ReferenceLinks'],
};

const unread = /^(?:description|title|example|examples|externalDocs|discriminator|readOnly|x-.*)$/;

const [kind, file] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
const kept = { info: document.info, paths: {}, schemas: {} };

for (const [path, methods] of Object.entries(operations[kind])) {
  // Azure DevOps tells operations apart by their query, which the extension writes into the path.
  const item = document.paths[path] ?? document['x-ms-paths']?.[path];
  if (item === undefined) throw new Error(`The document has no ${path}`);
  kept.paths[path.split('?')[0]] = Object.fromEntries(
    methods.map((method) => [method, toOperation(item, item[method])]),
  );
}

function toOperation(item, { parameters = [], requestBody, responses }) {
  const known = [...(item.parameters ?? []), ...parameters].map(resolve);
  const body = requestBody?.content?.['application/json']?.schema ?? known.find((one) => one.in === 'body')?.schema;
  const answers = Object.entries(responses).map(([status, response]) => [status, toAnswer(resolve(response))]);
  return {
    query: Object.fromEntries(known.filter((one) => one.in === 'query').map((one) => [one.name, toParameter(one)])),
    ...(body && { body: keep(body) }),
    answers: Object.fromEntries(answers),
  };
}

function toParameter({ required = false, schema, type }) {
  return { required, type: schema?.type ?? type };
}

/** The schema of the body; `null`: there is none that is JSON. */
function toAnswer({ schema, content }) {
  const found = schema ?? content?.['application/json']?.schema;
  return found === undefined ? null : keep(found);
}

function resolve(part) {
  if (typeof part.$ref !== 'string') return part;
  return part.$ref
    .split('/')
    .slice(1)
    .reduce((at, key) => at[key], document);
}

/** The part without what no validator reads, with all that it refers to. */
function keep(part, within) {
  if (Array.isArray(part)) return part.map((one) => keep(one));
  if (typeof part !== 'object' || part === null) return part;
  if (typeof part.$ref === 'string') return keepRef(part.$ref);
  const entries = Object.entries(part).filter(([key]) => within === 'properties' || !unread.test(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, keep(value, within === 'properties' ? '' : key)]));
}

function keepRef(ref) {
  const name = ref.split('/').at(-1);
  if (cut[kind].includes(name)) return {};
  if (!(name in kept.schemas)) {
    kept.schemas[name] = {};
    kept.schemas[name] = keep(resolve({ $ref: ref }));
  }
  return { $ref: `#/schemas/${name}` };
}

// By the document the value of a field is an object; by its own examples it is whatever the type of the field says.
if (kind === 'bitbucket') kept.schemas.report_data.properties.value = {};
// An item is what the generic type was made for; several words stand in one type of change: `edit, rename`.
if (kind === 'azure-devops')
  Object.assign(kept.schemas.Change.properties, { item: {}, changeType: { type: 'string' } });

process.stdout.write(`${JSON.stringify(kept)}\n`);
