// The flags of `kempt run` as the inputs of each CI that has typed ones: a flag that is added there reaches them all.

/** By hole: its lines. */
export function inputForms({ fixed }, flags, actionInputs) {
  const all = Object.entries(flags)
    .filter(([name]) => !fixed.includes(name))
    .map(([name, { type, summary }]) => ({
      name,
      isSwitch: type === 'boolean',
      summary: quote(summary),
      variable: `KEMPT_${name.toUpperCase().replaceAll('-', '_')}`,
      camel: name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    }));
  const lines = (of) => all.flatMap(of);
  return {
    shell: lines(({ name, isSwitch, variable }) =>
      isSwitch
        ? `$(if [ "$${variable}" = true ]; then echo --${name}; fi)`
        : `\${${variable}:+"--${name}=$${variable}"}`,
    ),
    'gitlab-inputs': lines(({ name, isSwitch, summary }) => [
      `    ${name}:`,
      ...(isSwitch ? ['      type: boolean', '      default: false'] : [`      default: ''`]),
      `      description: ${summary}`,
    ]),
    'gitlab-variables': lines(({ name, variable }) => `    ${variable}: '$[[ inputs.${name} ]]'`),
    'circleci-parameters': lines(({ name, isSwitch, summary }) => [
      `  ${name}:`,
      ...(isSwitch ? ['    type: boolean', '    default: false'] : ['    type: string', `    default: ''`]),
      `    description: ${summary}`,
    ]),
    'circleci-environment': lines(({ name, variable }) => `        ${variable}: << parameters.${name} >>`),
    'circleci-arguments': lines(({ name }) => `      ${name}: << parameters.${name} >>`),
    'azure-parameters': lines(({ camel, isSwitch, summary }) => [
      `  - name: ${camel}`,
      `    displayName: ${summary}`,
      ...(isSwitch ? ['    type: boolean', '    default: false'] : ['    type: string', `    default: ''`]),
    ]),
    'azure-environment': lines(
      ({ camel, isSwitch, variable }) =>
        `      ${variable}: \${{ ${isSwitch ? `lower(parameters.${camel})` : `parameters.${camel}`} }}`,
    ),
    'jenkins-defaults': lines(({ camel, isSwitch }) => `    ${camel}: ${isSwitch ? 'false' : `''`},`),
    'jenkins-environment': lines(({ camel, variable }) => `    "${variable}=\${settings.${camel}}",`),
    ...githubForms(actionInputs),
  };
}

/** The Action has inputs of its own; the token is the caller's. */
function githubForms(inputs) {
  const all = Object.entries(inputs).filter(([name]) => name !== 'token');
  return {
    'github-inputs': all.flatMap(([name, { default: value, description }]) => [
      `      ${name}:`,
      `        description: ${quote(description)}`,
      '        type: string',
      `        default: ${quote(value)}`,
    ]),
    'github-with': all.map(([name]) => `          ${name}: \${{ inputs.${name} }}`),
  };
}

function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
