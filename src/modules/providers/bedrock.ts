import { UserError } from '../../domain/errors.ts';
import type { Provider } from './provider.ts';

/**
 * Amazon Bedrock's Converse, by a key of Bedrock or AWS's default credentials: in a CI those of a role by OIDC
 * (aws-actions/configure-aws-credentials), a web identity file, a profile, a container's or an instance's.
 */
export const bedrock: Provider = {
  keys: ['AWS_BEARER_TOKEN_BEDROCK'],
  keyless: true,
  async open(endpoint) {
    const region = endpoint.env['AWS_REGION'] ?? endpoint.env['AWS_DEFAULT_REGION'];
    if (!region) throw new UserError(`The model bedrock/${endpoint.model} has no region`, 'Set AWS_REGION');
    const { openConverse } = await import('./sdk/bedrock.ts');
    return await openConverse(endpoint, region);
  },
};
