import { delimiter } from 'node:path';

/*
 * What a tool may see of the environment. Deny by default: tokens of the CI, of the forge and of model providers are
 * nobody's business but Kempt's.
 */

const names = new Set(
  (
    'PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM TMPDIR TEMP TMP PWD HOSTNAME CI VIRTUAL_ENV PYENV_ROOT ' +
    'PYENV_VERSION PYTHONPATH PYTHONHASHSEED JAVA_HOME NVM_DIR VOLTA_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN ' +
    'CARGO_HOME CARGO_TARGET_DIR RUSTFLAGS HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY http_proxy https_proxy no_proxy ' +
    'all_proxy NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE GIT_SSL_CAINFO ' +
    'PIP_INDEX_URL PIP_CERT PIP_TRUSTED_HOST PIP_CONFIG_FILE npm_config_registry NPM_CONFIG_REGISTRY npm_config_cafile ' +
    'CGO_ENABLED CC CXX SYSTEMROOT SystemRoot COMSPEC ComSpec PATHEXT APPDATA LOCALAPPDATA USERPROFILE ProgramFiles'
  ).split(' '),
);
const families = /^(?:LC_|XDG_|GO(?!OGLE)[A-Z]|CARGO_REGISTRIES_|CARGO_SOURCE_|CARGO_NET_|CARGO_HTTP_)/;
const secret = /TOKEN|SECRET|PASSWORD|CREDENTIAL|API_?KEY|GOAUTH|NETRC/i;

/** The environment for a tool: the usual names, those it is to have besides, and `folders` first on its PATH. */
export function toolEnvironment(
  env: NodeJS.ProcessEnv,
  {
    pass = [],
    set = {},
    folders = [],
  }: Readonly<{
    pass?: readonly string[] | undefined;
    set?: Readonly<Record<string, string>> | undefined;
    folders?: readonly string[] | undefined;
  }>,
): Record<string, string> {
  const passed = Object.entries(env).filter((one): one is [string, string] => {
    const [name, value] = one;
    if (value === undefined) return false;
    return pass.includes(name) || ((names.has(name) || families.test(name)) && !secret.test(name));
  });
  const path = [...folders, env['PATH'] ?? ''].filter(Boolean).join(delimiter);
  // Colours and progress bars would stand between the lines that are read.
  return {
    ...Object.fromEntries(passed),
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    CI: 'true',
    PYTHONDONTWRITEBYTECODE: '1',
    ...set,
    PATH: path,
  };
}
