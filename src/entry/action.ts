import { action } from './index.ts';

await action();
