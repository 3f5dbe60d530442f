import { UserError } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Provider } from './provider.ts';

/** A coding agent's command line, asked as if it were a model: `command/claude`, `command/codex/gpt-5.4`, ... */
export const command: Provider = {
  keys: [],
  keyless: true,
  async open({ model, options, baseUrl, env }) {
    const { agents } = await import('./command/agents.ts');
    const { askAgent } = await import('./command/ask.ts');
    const [name = '', ...rest] = model.split('/');
    const agent = agents[name];
    if (agent === undefined) {
      const known = Object.keys(agents);
      const hint = nearest(name, known);
      throw new UserError(`There is no command/${name}`, hint ? `Did you mean ${hint}?` : `Known: ${known.join(', ')}`);
    }
    if (Object.keys(options).length > 0 || baseUrl !== undefined) {
      throw new UserError(`The model command/${model} takes neither options nor a base URL`, 'Remove them');
    }
    return askAgent(agent, rest.join('/'), env);
  },
};
