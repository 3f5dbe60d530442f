import { FileType, fileTypes } from '../../domain/file-type.ts';
import { treeCheck } from './check.ts';

export const ignoredButTracked = treeCheck({
  id: 'ignored-but-tracked',
  scope: 'tree',
  summary: 'Files that are tracked although the ignore rules match them',
  level: 'note',
  source: 'https://git-scm.com/docs/gitignore',
  docs: `The file was added before the rule, or by force. Changes to it are committed although the rule says that they do
not matter, and tools that respect ignore rules pass over it. Remove it (\`git rm --cached FILE\`), or add an exception
(\`!FILE\`) to \`.gitignore\`. Left alone is what is added by force as a custom: tests and their data, files that keep a folder
(\`.gitkeep\`), examples, lock files, Gradle's wrapper, and settings of a development environment.`,
  examples: () => [
    { title: 'Added by force', files: { '.gitignore': '*.log\n', 'a.log': 'x\n' }, findings: ['a.log'] },
    {
      title: 'A custom',
      files: { '.gitignore': '*.lock\n/log\n.idea\n', 'a.lock': 'x\n', 'log/.gitkeep': '', '.idea/a.xml': '<a/>\n' },
      findings: [],
    },
    { title: 'An exception', files: { '.gitignore': '*.log\n!a.log\n', 'a.log': 'x\n' }, findings: [] },
  ],
  async run(tree, report) {
    const ignored = new Set(await tree.ignoredTracked());
    if (ignored.size === 0) return;
    for (const { path } of tree.candidates) {
      if (!ignored.has(path) || customary.test(path) || fileTypes(path) & (FileType.fixture | FileType.test)) continue;
      report(path, { message: 'The file is tracked, but .gitignore tells to ignore it' });
    }
  },
});

const customary =
  /(?:^|\/)(?:\.(?:git)?keep|[^/]*examples?\b[^/]*|gradle-wrapper\.jar|[^/]*[.-]lock(?:\.\w+)?|\.(?:idea|vscode)\/.*)$/;
