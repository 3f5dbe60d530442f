/** The inputs of the Action, as data: `action.yml` and the reference are generated from it. */
export const inputs = {
  config: { default: '', description: 'The configuration, instead of kempt.yaml and its like at the top' },
  'working-directory': { default: '.', description: 'Work in this directory' },
  'fail-on': { default: '', description: 'The mildest level that fails: error, warning, note, never' },
  'changed-only': {
    default: 'true',
    description: 'On a pull request, check what it changes, and report what it adds; needs fetch-depth: 0',
  },
} as const;

export type InputName = keyof typeof inputs;

/** The outputs of the Action. */
export const outputs = {
  verdict: 'clean, findings or incomplete',
  findings: 'How many findings there are',
  errors: 'How many of them are errors',
  warnings: 'How many of them are warnings',
  report: 'The path of the report, as JSON',
  sarif: 'The path of the report, as SARIF',
} as const;
