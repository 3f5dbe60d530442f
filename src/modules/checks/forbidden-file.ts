import { treeCheck } from './check.ts';

export const forbiddenFile = treeCheck({
  id: 'forbidden-file',
  scope: 'tree',
  summary: 'Files that do not belong into a repository',
  level: 'warning',
  docs: `Environment files with their secrets, what the operating system or an editor leaves behind, caches and build
outputs of interpreters and package managers. Remove the file (\`git rm --cached FILE\`) and add it to \`.gitignore\`.
Environment files that are examples (\`.env.example\`, \`.env.sample\`, \`.env.test\` and the like) and everything in folders
of test data are left alone.`,
  options: {
    forbid: {
      type: 'strings',
      default: [],
      summary: 'more names or endings of paths, such as `.orig` or `build/out.js`',
    },
    allow: { type: 'strings', default: [], summary: 'paths, or their endings, that are meant to be there' },
  },
  examples: () => [
    {
      title: 'Left behind',
      files: { '.DS_Store': 'x\n', 'a/__pycache__/b.pyc': 'x\n', '.env': 'A=1\n' },
      findings: ['.DS_Store', '.env', 'a/__pycache__/b.pyc'],
    },
    { title: 'Examples', files: { '.env.example': 'A=\n', 'src/env.ts': 'export {};\n' }, findings: [] },
    { title: 'Forbidden here', files: { 'a.orig': 'x\n' }, options: { forbid: ['.orig'] }, findings: ['a.orig'] },
  ],
  run(tree, report, options) {
    const ends = (path: string, end: string): boolean =>
      path === end || path.endsWith(end.startsWith('.') ? end : `/${end}`);
    for (const { path } of tree.candidates) {
      if (options.allow.some((end) => ends(path, end))) continue;
      const kind = forbiddenPath.test(path) ? kindOf(path) : undefined;
      const what =
        kind ?? (options.forbid.some((end) => ends(path, end)) ? 'forbidden by the configuration' : undefined);
      if (what !== undefined) report(path, { message: `The file is ${what}` });
    }
  },
});

/** Cheap: most paths are done with this one look. */
const forbiddenPath =
  /(?:^|\/)(?:\.env|\.ds_store|thumbs\.db|desktop\.ini|__pycache__\/|node_modules\/|\.pytest_cache\/|\.mypy_cache\/|\.ruff_cache\/|\.tox\/|\.nox\/|\.venv\/|\.ipynb_checkpoints\/|\.gradle\/|\.terraform\/|\.idea\/workspace\.xml|\.vs\/|\.history\/|npm-debug\.log|yarn-error\.log|\.coverage$|core\.\d+$)|\.(?:pyc|pyo|class|swp|swo|tfstate|orig|rej)$|~$/i;

const testData =
  /(?:^|\/)(?:[\w.-]*fixtures?|test|tests|__tests__|spec|testdata|test[-_]data|samples?|examples?|templates?)\//i;
const environment = /(?:^|\/)\.env(?:\.[\w.-]+)?$/;
const harmlessEnvironment = /\.(?:example|sample|template|tmpl|dist|defaults?|tests?|ci|schema|vault|e2e)(?:\.|$)/i;

function kindOf(path: string): string | undefined {
  if (testData.test(path)) return undefined;
  if (/(?:^|\/)\.env/i.test(path)) {
    return environment.test(path) && !harmlessEnvironment.test(path)
      ? 'an environment file, which may hold secrets'
      : undefined;
  }
  if (/\.tfstate$/i.test(path)) return 'a state of Terraform, which may hold secrets';
  if (/(?:ds_store|thumbs\.db|desktop\.ini)$/i.test(path)) return 'left behind by the operating system';
  if (/(?:~|\.swp|\.swo|workspace\.xml)$|\/\.(?:vs|history)\//i.test(path)) return 'left behind by an editor';
  if (/\.(?:orig|rej)$/i.test(path)) return 'left behind by a merge or a patch';
  return 'an output or a cache of a tool';
}
