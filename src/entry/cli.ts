#!/usr/bin/env node
import { cli } from './index.ts';

await cli(process.argv.slice(2));
