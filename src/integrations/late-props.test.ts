// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { FEED, withLateProps } from './late-props.ts';

const props = { story: [0, '<b>Tom & "Jo"</b> aren’t </script> here, isn\'t she?'] };
const escaped = JSON.stringify(props)
  .replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;')
  .replaceAll("'", '&#39;')
  .replaceAll('"', '&quot;');
const PAGE =
  '<p>Before</p><script>boot()</script><style>astro-island{}</style><script>load()</script><script>runtime()</script>' +
  `<astro-island uid="1" props="${escaped}" ssr await-children><p>Form</p><!--astro:end--></astro-island><p>After</p>`;

/** Scripts that import nothing. */
const alone = (scripts: readonly string[]): readonly string[] => scripts;

test('what an island is given and what runs it stand behind it, and nothing else moves', () => {
  const [order] = withLateProps(PAGE, alone)
    .replace(/\{"story.*\]\}/, 'JSON')
    .split('<p>After</p>');
  expect(order).toBe(
    '<p>Before</p><script>boot()</script><style>astro-island{}</style>' +
      '<astro-island uid="1" ssr await-children><p>Form</p></astro-island>' +
      `<script type="application/json">JSON</script><script>${FEED}</script><script>load()</script><script>runtime()</script>`,
  );
});

test('the island gets exactly what Astro wrote for it, and starts without waiting for its children', () => {
  document.body.innerHTML = withLateProps(PAGE, alone);
  const island = document.querySelector('astro-island')!;
  const [, feed] = [...document.querySelectorAll('astro-island ~ script')];
  Object.defineProperty(document, 'currentScript', { value: feed, configurable: true });
  // jsdom runs no script that was written as HTML.
  window.eval(FEED);
  expect(JSON.parse(island.getAttribute('props')!)).toEqual(props);
  expect(island.hasAttribute('await-children')).toBe(false);
});

test('the styles of what comes with an island stand between it and its runtime, behind its scripts and what they import', () => {
  const sheet = '<link rel="stylesheet" href="/behind.css" data-behind>';
  const page = PAGE.replace('uid="1"', 'uid="1" component-url="/form.js" renderer-url="/react.js"') + sheet;
  const html = withLateProps(page, (scripts) => [...scripts, '/shared.js']);
  const preloads = ['/form.js', '/react.js', '/shared.js']
    .map((one) => `<link rel="modulepreload" href="${one}">`)
    .join('');
  expect(html).toContain(`${FEED}</script>${preloads}${sheet}<script>load()</script>`);
  expect(html.split(sheet)).toHaveLength(2);
});

test('leaves a page without an island alone', () => {
  expect(withLateProps('<script>boot()</script><p>Text</p>', alone)).toBe('<script>boot()</script><p>Text</p>');
});
