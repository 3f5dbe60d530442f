import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Workload identity, with a server of its own that exchanges tokens; for this process until it is closed. */
export async function startGoogleCredentials(): Promise<{ close(): Promise<void> }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: 'token-of-google', expires_in: 3600, token_type: 'Bearer' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'kempt-google-'));
  writeFileSync(join(folder, 'identity'), 'token-of-the-ci');
  const account = {
    type: 'external_account',
    audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/p',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
    credential_source: { file: join(folder, 'identity') },
  };
  const path = join(folder, 'account.json');
  writeFileSync(path, JSON.stringify(account));
  process.env['GOOGLE_APPLICATION_CREDENTIALS'] = path;
  return {
    close: async () => {
      delete process.env['GOOGLE_APPLICATION_CREDENTIALS'];
      rmSync(folder, { recursive: true });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
