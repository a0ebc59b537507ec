// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { HandOut } from './HandOut.tsx';

const LINK = 'https://example.org/form/#JU1q.code';
const file = { name: 'joined-up-request.json', text: '{}' };

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(more: Partial<Parameters<typeof HandOut>[0]> = {}) {
  render(<HandOut what="Your link" link={LINK} code="JU1q.code" file={file} {...more} />);
  return userEvent.setup();
}

test('copies the link, the code, and the link with the words to ask with', async () => {
  const user = show({ message: 'Would you?' });
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(screen.getByRole('status').textContent).toBe('Your link is copied.');
  expect(await navigator.clipboard.readText()).toBe(LINK);
  await user.click(screen.getByRole('button', { name: 'Copy it with the words above' }));
  expect(await navigator.clipboard.readText()).toBe(`Would you?\n\n${LINK}`);
  await user.click(screen.getByText(/^The code alone/));
  await user.click(screen.getByRole('button', { name: 'Copy the code' }));
  expect(await navigator.clipboard.readText()).toBe('JU1q.code');
});

test('asks to select the text where the browser does not let it copy', async () => {
  const user = show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(screen.getByRole('status').textContent).toBe(
    'This browser does not let the page copy. Select the text and copy it yourself.',
  );
  expect(screen.getByText(LINK)).toBeTruthy();
});

test('offers to share only where the browser can, and bears it if the person turns away', async () => {
  show();
  expect(screen.queryByRole('button', { name: 'Share …' })).toBeNull();
  cleanup();
  const share = vi.fn().mockRejectedValue(new DOMException('turned away', 'AbortError'));
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  const user = show({ message: 'Would you?' });
  await user.click(screen.getByRole('button', { name: 'Share …' }));
  expect(share).toHaveBeenCalledWith({ text: 'Would you?', url: LINK });
  Reflect.deleteProperty(navigator, 'share');
});

test('draws the QR code when it is asked for, with a name', async () => {
  const user = show();
  expect(screen.queryByRole('img')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'QR code' }));
  expect(await screen.findByRole('img', { name: 'QR code. Your link, for the camera of a phone.' })).toBeTruthy();
});

test('saves a file and says where it is', async () => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Save as a file' }));
  expect(clicked).toHaveBeenCalledOnce();
  expect(screen.getByRole('status').textContent).toBe(
    '“joined-up-request.json” is with your downloads. Send it as an attachment.',
  );
});
