import type { SecretFamily } from '../family.ts';

export const cratesIo: readonly SecretFamily[] = [
  {
    id: 'crates-io-token',
    name: 'crates.io API token',
    docs: 'https://github.com/rust-lang/crates.io/blob/main/crates/crates_io_database/src/utils/token.rs',
    format: ['cio', ['base62', 32]],
  },
  {
    id: 'crates-io-trusted-publishing-token',
    name: 'crates.io trusted publishing token',
    docs: 'https://github.com/rust-lang/crates.io/blob/main/crates/crates_io_trustpub/src/access_token.rs',
    format: ['cio_tp_', ['base62', 32]],
  },
];
