import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from './lean-policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string): string =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${policy}"><style>p{}</style><script>boot()</script>`;

test('keeps the hashes of what stands in the page, and no others', () => {
  const own = ` ${hash('p{}')} ${hash('boot()')}`;
  expect(withOwnHashes(page(`${own} ${hash('elsewhere()')}`))).toBe(page(own));
});

test('leaves a page without a policy alone', () => {
  expect(withOwnHashes('<script>boot()</script>')).toBe('<script>boot()</script>');
});
