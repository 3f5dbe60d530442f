/** The forges that Kempt tells apart. */
export const forgeIds = ['github', 'gitlab', 'bitbucket', 'azure-devops', 'gitea'] as const;

/** A repository on a forge, as its address tells. */
export interface RemoteRepository {
  /** The id of the forge; `none`: none that Kempt knows. */
  readonly forge: (typeof forgeIds)[number] | 'none';
  readonly host: string;
  /** `owner/name`; on Azure DevOps `project/name`. */
  readonly repository: string;
  /** The base address for people and for git. */
  readonly server: string;
  /** The base address of the API. */
  readonly api: string;
}

/** Reads `https://user:word@host:1/x`, `ssh://…`, and git's short `user@host:x`; undefined if no host is named. */
export function parseRemote(url: string): RemoteRepository | undefined {
  const long = /^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(url.trim());
  const short = /^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(url.trim());
  const [scheme, name, port, path] = long ? [long[1], long[2], long[3], long[4]] : ['ssh', short?.[1], '', short?.[2]];
  if (name === undefined || path === undefined) return undefined;
  const host = name.toLowerCase();
  const web = /^http/i.test(scheme ?? '') ? `${scheme?.toLowerCase()}://${host}${port ?? ''}` : `https://${host}`;
  const forge = forgeAt(host);
  return { forge, host, ...addressesOf(forge, web, plain(path)) };
}

function plain(path: string): string {
  const bare = path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** Which forge a host is, by its name: what a company calls its own host may tell nothing. */
export function forgeAt(host: string): RemoteRepository['forge'] {
  const labels = host.split('.');
  if (labels.includes('github') || host.endsWith('.ghe.com')) return 'github';
  if (labels.includes('gitlab')) return 'gitlab';
  if (labels.includes('bitbucket')) return 'bitbucket';
  if (host === 'dev.azure.com' || host === 'ssh.dev.azure.com' || labels.includes('visualstudio'))
    return 'azure-devops';
  if (labels.includes('gitea') || labels.includes('forgejo') || host === 'codeberg.org') return 'gitea';
  return 'none';
}

function addressesOf(
  forge: RemoteRepository['forge'],
  server: string,
  path: string,
): Pick<RemoteRepository, 'repository' | 'server' | 'api'> {
  if (forge === 'azure-devops') return ofAzure(server, path);
  return { repository: path, server, api: apiOf(forge, server) };
}

/** The base address of the API of a forge at `server`. */
export function apiOf(forge: RemoteRepository['forge'], server: string): string {
  return {
    github: server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`,
    gitlab: `${server}/api/v4`,
    bitbucket: 'https://api.bitbucket.org/2.0',
    'azure-devops': server,
    gitea: `${server}/api/v1`,
    none: '',
  }[forge];
}

/** `org/project/_git/name`, over SSH `v3/org/project/name`; on hosts of old the organisation is in the name. */
function ofAzure(server: string, path: string): Pick<RemoteRepository, 'repository' | 'server' | 'api'> {
  const parts = path.split('/').filter((part) => part !== '_git' && part !== 'v3' && part !== 'DefaultCollection');
  const old = /^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(server);
  const [organisation, ...rest] = old ? [old[1] ?? '', ...parts] : [parts[0] ?? '', ...parts.slice(1)];
  const name = rest.at(-1) ?? '';
  const api = `https://dev.azure.com/${organisation}`;
  // A project and its first repository share a name, which is then written once.
  return { repository: `${rest.length > 1 ? rest[0] : name}/${name}`, server: api, api };
}

/** Where a build's repository is kept; a CI that tells no address leaves it unknown. */
export function toRemote(url: string | undefined): Omit<RemoteRepository, 'host'> {
  const { host: _, ...found } = (url ? parseRemote(url) : undefined) ?? nowhere;
  return found;
}

const nowhere: RemoteRepository = { forge: 'none', host: '', repository: '', server: '', api: '' };
