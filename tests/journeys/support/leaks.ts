import type { BrowserContext } from '@playwright/test';

/** Watches every request of a context: nobody else is asked for anything, and no address or body holds what somebody wrote. */
export function watchRequests(
  context: BrowserContext,
  site: string,
): { wrong: (secrets: readonly string[]) => string[] } {
  const asked: string[] = [];
  const wrong: string[] = [];
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol === 'data:' || protocol === 'blob:') return;
    if (origin !== new URL(site).origin) wrong.push(`asks ${request.url()}`);
    if (request.method() !== 'GET' || request.postData() !== null) wrong.push(`${request.method()} ${request.url()}`);
    asked.push(`${request.url()}\n${Object.values(request.headers()).join('\n')}`);
  });
  context.on('weberror', (error) => wrong.push(`throws ${error.error().message}`));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`says ${message.text()}`);
  });
  return {
    wrong: (secrets) => [
      ...wrong,
      ...secrets.flatMap((secret) =>
        asked.filter((one) => one.includes(secret)).map((one) => `sends ${secret}: ${one}`),
      ),
    ],
  };
}
