/** Lower case; a token whose variable characters contain one of these was written by a person. */
export const placeholderWords: readonly string[] = [
  'xxxxx',
  'example',
  'sample',
  'placeholder',
  'redacted',
  'changeme',
  'change_me',
  'dummy',
  'foobar',
  'your_',
  'your-',
  'yourtoken',
  'yourkey',
  'yourapi',
  'yoursecret',
  'insert_',
  'insert-',
  'replace_',
  'replace-',
  'replaceme',
  'notreal',
  'not_real',
  'not-real',
  'qwerty',
  'asdfgh',
  'deadbeef',
  'process.env',
  'secrets.',
  'test_key',
  'testkey',
  'test-key',
  'test_token',
  'testtoken',
  'test-token',
  'fake_',
  'fake-',
  'faketoken',
  'fakekey',
  'my_secret',
  'mysecret',
  'my-secret',
  'my_token',
  'mytoken',
  'my-token',
];

/**
 * Values that their providers publish as examples or as well-known keys of an emulator: the first 16 hex digits of
 * their SHA-256, so that this file holds nothing that a scanner would stop at.
 */
export const publishedExamples: ReadonlySet<string> = new Set([
  // Stripe's API reference.
  '2cafc0970149a84f',
  // Stripe's older API reference.
  'f2d6ca16515033e5',
  // Stripe's quickstarts.
  '2d1f7723aabc5c7a',
  // Azurite, the emulator of Azure Storage.
  '0011cc25eb432071',
  // The emulator of Azure Cosmos DB.
  'aa6547439583c3a2',
  // Telegram's description of bots.
  '0b5dd075ccdd03c4',
]);
