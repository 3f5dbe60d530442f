import { UserError } from '../../domain/errors.ts';
import type { Provider } from './provider.ts';

/** Gemini on Vertex AI, by Google's default credentials: workload identity in a CI (google-github-actions/auth). */
export const vertex: Provider = {
  keys: [],
  keyless: true,
  async open(endpoint) {
    const { env } = endpoint;
    const project = env['GOOGLE_VERTEX_PROJECT'] ?? env['GOOGLE_CLOUD_PROJECT'];
    if (!project) {
      throw new UserError(
        `The model vertex/${endpoint.model} has no project`,
        'Set GOOGLE_CLOUD_PROJECT, and GOOGLE_CLOUD_LOCATION unless it is global',
      );
    }
    const location = env['GOOGLE_VERTEX_LOCATION'] ?? env['GOOGLE_CLOUD_LOCATION'] ?? 'global';
    const { openVertex } = await import('./sdk/vertex.ts');
    return await openVertex(endpoint, project, location);
  },
};
