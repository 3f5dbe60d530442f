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
 * Values that their providers publish as examples or as well-known keys of an emulator, as `hash64` has them, so that this
 * file holds nothing that a scanner would stop at.
 */
export const publishedExamples: ReadonlySet<string> = new Set([
  // Stripe's API reference.
  '9bdcd4f77abc525d',
  // Stripe's older API reference.
  '42baf451736f04e9',
  // Stripe's quickstarts.
  'be552d18d412f727',
  // Azurite, the emulator of Azure Storage.
  '3972560238173ad9',
  // The emulator of Azure Cosmos DB.
  'b9415d4c0a3fc2e6',
  // Telegram's description of bots.
  'e9e9dbea0c602a06',
]);
