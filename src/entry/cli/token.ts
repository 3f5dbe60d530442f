/** The token for the forge. */
export function tokenOf(env: NodeJS.ProcessEnv): string | undefined {
  return env['KEMPT_TOKEN'] || env['GITHUB_TOKEN'] || undefined;
}
