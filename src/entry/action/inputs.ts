/** The inputs of the Action, as data: `action.yml` and the reference are generated from it. */
export const inputs = {
  command: { default: 'run', description: 'The command of kempt to run; run finds out from the event what to do' },
  args: { default: '', description: 'More arguments for the command, one a line' },
  token: {
    default: '${{ github.token }}',
    description: 'To speak on the pull request; without rights to write the log tells it all',
  },
  config: { default: '', description: 'The configuration, instead of kempt.yaml and its like at the top' },
  'working-directory': { default: '.', description: 'Work in this directory' },
  'fail-on': { default: '', description: 'The mildest level that fails: error, warning, note, never' },
  'changed-only': { default: 'true', description: 'Of a pull request, check what it changes, and report what it adds' },
  publish: { default: 'auto', description: 'auto, annotations (in the log and on the page of the run only), none' },
  fix: {
    default: 'suggest',
    description: 'suggest: offer fixes of what is found at the lines, and all of them as one patch; off: neither',
  },
  review: {
    default: 'auto',
    description: 'Review a pull request: auto (where a model can be asked), on (incomplete without), off',
  },
  'api-key': {
    default: '',
    description:
      'The key of the first model; default: what the variable of its provider holds, such as ANTHROPIC_API_KEY',
  },
  model: { default: '', description: 'Ask this model, as provider/model, instead of the configured ones' },
  cache: {
    default: 'true',
    description: 'Keep between runs which files are clean, installed tools, and what they found',
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
  'cost-usd': 'What the review cost, in US dollars; empty where there was none, or the price is not known',
  patch: 'The path of a patch that mends what can be mended, for git apply; empty if there is none',
} as const;
