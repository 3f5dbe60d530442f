import { byFolder } from '../../domain/by-folder.ts';
import { baseName } from '../../domain/path.ts';
import { treeCheck } from './check.ts';

export const windowsName = treeCheck({
  id: 'windows-name',
  scope: 'tree',
  summary: 'Names that Windows cannot have',
  level: 'warning',
  source: 'https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file',
  docs: `A repository with such a name cannot be checked out on Windows: the characters \`< > : " | ? *\` and backslash,
control characters, a blank or a dot at the end, and the names of devices (\`CON\`, \`PRN\`, \`AUX\`, \`NUL\`, \`COM1\`,
\`LPT1\` and so on), with or without an extension.`,
  examples: () => [
    { title: 'A device', files: { 'src/aux.c': 'int x;\n' }, findings: ['src/aux.c'] },
    { title: 'A character', files: { 'a:b.txt': 'x\n', 'end.': 'x\n' }, findings: ['a:b.txt', 'end.'] },
    { title: 'A folder', files: { 'con/x': 'y\n' }, findings: ['con/x'] },
    { title: 'No device', files: { 'auxiliary.c': 'int x;\n', 'console.log/.x': 'y\n' }, findings: [] },
  ],
  run(tree, report) {
    const isIllegal = byFolder(false, (above, folder, from) => above || illegal.test(folder.slice(from)));
    for (const { path } of tree.candidates) {
      if (!isIllegal(path) && !illegal.test(baseName(path))) continue;
      const part = path.split('/').find((one) => illegal.test(one)) ?? path;
      report(path, { message: `Windows cannot have the name ${JSON.stringify(part)}` });
    }
  },
});

const illegal =
  /[<>:"|?*\\\u0000-\u001f]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[1-9\u00b9\u00b2\u00b3]|lpt[1-9\u00b9\u00b2\u00b3])(?:\.[^/]*)?(?:\/|$)/i;
