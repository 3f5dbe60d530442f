// Arrows point down only: docs/design.md, section 3. `__tests__/gates/layers.test.ts` proves that each rule fires.
const layers = ['domain', 'lib', 'modules', 'pipeline', 'config', 'app', 'entry'];
const contracts = '(check|format|reporter|ci|forge|provider)\\.ts$';

const forbid = (name, from, to) => ({ name, severity: 'error', from, to });
const peers = (name, folder) =>
  forbid(name, { path: `^src/${folder}/([^/]+)/` }, { path: `^src/${folder}/[^/]+/`, pathNot: `^src/${folder}/$1/` });

export default {
  forbidden: [
    ...layers
      .slice(0, -1)
      .map((layer, rank) =>
        forbid(`${layer}-looks-up`, { path: `^src/${layer}/` }, { path: `^src/(${layers.slice(rank + 1).join('|')})/` }),
      ),
    forbid('cycle', {}, { circular: true }),
    peers('shelf-to-shelf', 'modules'),
    peers('pipeline-to-pipeline', 'pipeline'),
    peers('entry-to-entry', 'entry'),
    forbid(
      'pipeline-sees-contracts-only',
      { path: '^src/pipeline/' },
      { path: '^src/modules/', pathNot: `^src/modules/[^/]+/${contracts}` },
    ),
    forbid('entry-sees-app', { path: '^src/entry/' }, { path: '^src/(modules|pipeline)/' }),
    forbid('domain-is-pure', { path: '^src/domain/' }, { dependencyTypes: ['npm'], pathNot: 'node_modules/zod/' }),
    forbid(
      'side-effects-in-lib',
      { path: '^src/(domain|modules|pipeline)/' },
      { path: '^(node:)?(fs|fs/promises|child_process|http|https|net)$' },
    ),
    forbid('actions-kit-in-action', { path: '^src/', pathNot: '^src/(entry/action|modules/forges/github)/' }, { path: 'node_modules/@actions/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
