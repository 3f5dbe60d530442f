import { Mode } from '../../domain/entry.ts';
import { treeCheck } from './check.ts';

export const submoduleDrift = treeCheck({
  id: 'submodule-drift',
  scope: 'tree',
  summary: 'Submodules that are not what the repository says',
  level: 'warning',
  source: 'https://git-scm.com/docs/gitmodules',
  docs: `A submodule that \`.gitmodules\` does not name cannot be cloned; a name without a submodule is left over; and a
submodule whose checkout is at another commit than the one recorded makes what runs here differ from what others get
(\`git submodule update\`). Submodules that are not initialised are left alone.`,
  examples: () => [
    { title: 'Not named', files: { lib: { content: 'a'.repeat(40), mode: 0o160000 } }, findings: ['lib'] },
    {
      title: 'Named, and not initialised',
      files: {
        '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n',
        lib: { content: 'a'.repeat(40), mode: 0o160000 },
      },
      findings: [],
    },
    {
      title: 'Named, and nothing there',
      files: { '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n' },
      findings: ['.gitmodules'],
    },
  ],
  async run(tree, report) {
    const modules = tree.candidates.filter((entry) => entry.mode === Mode.submodule);
    const judged = tree.candidates.some((entry) => entry.path === '.gitmodules');
    if (modules.length === 0 && !judged) return;
    const text = (await tree.read('.gitmodules')) ?? '';
    const named = [...text.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map((match) => match[1]!);
    for (const entry of modules) {
      const head = tree.submoduleHead(entry);
      if (!named.includes(entry.path)) report(entry.path, { message: 'The submodule is not named in .gitmodules' });
      else if (head !== undefined && entry.oid !== undefined && head !== entry.oid) {
        report(entry.path, {
          message: `The submodule is at ${head.slice(0, 10)}, not at the recorded ${entry.oid.slice(0, 10)}`,
        });
      }
    }
    const present = new Set(tree.entries.filter((entry) => entry.mode === Mode.submodule).map((entry) => entry.path));
    for (const path of judged ? named.filter((one) => !present.has(one)) : []) {
      report('.gitmodules', { message: `There is no submodule at ${path}` });
    }
  },
});
