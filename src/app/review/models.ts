import type { ModelSetting, ModelSettings } from '../../config/review.ts';
import { UserError } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';
import { providers } from '../../modules/providers/index.gen.ts';
import type { Complete, Price, Provider } from '../../modules/providers/provider.ts';
import { priceOf } from './cost.ts';

/** A model that can be asked. */
export interface Model {
  /** `provider/model`. */
  readonly name: string;
  readonly price: Price | undefined;
  /** Loads what it needs when it is first asked. */
  readonly complete: Complete;
}

/** Why a configured model is not asked. */
export interface Unavailable {
  readonly model: string;
  readonly reason: string;
}

export interface Models {
  readonly models: readonly Model[];
  readonly unavailable: readonly Unavailable[];
}

/** The models that are configured, or the one whose key is set, as far as there are keys. */
export async function chooseModels(settings: ModelSettings, env: NodeJS.ProcessEnv): Promise<Models> {
  const chosen = settings.models.length > 0 ? settings.models : await usualModels((keys) => hasOne(keys, env));
  if (settings.models.length === 0 && chosen.length > 1) {
    const names = chosen.map(({ name }) => name);
    const reason = `keys of several providers are set: choose a model in review.models, such as ${names.join(' or ')}`;
    return { models: [], unavailable: names.map((model) => ({ model, reason })) };
  }
  const models: Model[] = [];
  const unavailable: Unavailable[] = [];
  for (const [index, setting] of chosen.entries()) {
    const provider = await providerOf(setting);
    const names = setting.apiKeyEnv === undefined ? provider.keys : [setting.apiKeyEnv];
    // Of one provider: another one is not to see it.
    const given = index === 0 ? env['KEMPT_API_KEY'] : undefined;
    const apiKey = given || names.map((name) => env[name]).find(Boolean);
    if (apiKey === undefined && (!provider.keyless || setting.apiKeyEnv !== undefined)) {
      unavailable.push({ model: setting.name, reason: `${names.join(' or ')} is not set` });
    } else {
      const complete = await provider.open({ ...setting, apiKey, env });
      models.push({ name: setting.name, price: priceOf(setting.name, settings.prices), complete });
    }
  }
  return { models, unavailable };
}

/** The same when the answers come from a record: there is nothing to open, and no key is needed. */
export async function recordedModels(settings: ModelSettings): Promise<Models> {
  const chosen = settings.models.length > 0 ? settings.models : await usualModels(() => true);
  const complete: Complete = () => Promise.reject(new Error('A recorded model was asked'));
  const models = chosen.map(({ name }) => ({ name, price: priceOf(name, settings.prices), complete }));
  return { models, unavailable: [] };
}

/** How to turn the review on, in one line. */
export async function howToTurnOn({ unavailable: [first] }: Models): Promise<string> {
  if (first !== undefined) return `${first.model} cannot be asked: ${first.reason}`;
  const loaded = await Promise.all(Object.values(providers).map(async (load) => await load()));
  const keys = loaded.flatMap(({ keys: [key], defaultModel }) => (defaultModel && key ? [key] : []));
  return `No model is configured: set ${keys.join(' or ')}, or review.models in kempt.yaml`;
}

/** The default models of the providers with keys that are wanted. */
async function usualModels(wanted: (keys: readonly string[]) => boolean): Promise<readonly ModelSetting[]> {
  const found: ModelSetting[] = [];
  for (const [id, load] of Object.entries(providers)) {
    const { defaultModel: model, keys } = await load();
    if (model === undefined || !wanted(keys)) continue;
    found.push({ name: `${id}/${model}`, provider: id, model, options: {} });
  }
  return found;
}

function hasOne(keys: readonly string[], env: NodeJS.ProcessEnv): boolean {
  return keys.some((name) => env[name]);
}

async function providerOf({ provider, name }: ModelSetting): Promise<Provider> {
  const known: Readonly<Record<string, () => Promise<Provider>>> = providers;
  const load = Object.hasOwn(known, provider) ? known[provider] : undefined;
  if (load !== undefined) return await load();
  const ids = Object.keys(known);
  const hint = nearest(provider, ids);
  throw new UserError(
    `The model ${name} is of no known provider`,
    hint ? `Did you mean ${hint}/…?` : `Known: ${ids.join(', ')}. Others: openai-compatible with a base-url`,
  );
}
