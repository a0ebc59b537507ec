import { expect, test } from 'vitest';
import { searchedPart } from './search-index.ts';

test('searches the main part of a page, without sections that are not to be found', () => {
  const page =
    '<html lang="en-GB"><head><style>p{}</style></head><body><nav>Menu</nav><main id="main" data-pagefind-body><p>Text</p>' +
    '<section class="after" data-pagefind-ignore> <p>Related</p>\n</section><section>Open</section></main><footer>Foot</footer></body></html>';
  expect(searchedPart(page)).toBe(
    '<html><body><main id="main" data-pagefind-body><p>Text</p><section>Open</section></main></body></html>',
  );
});

test('finds nothing to search in a page that is not to be found', () => {
  expect(searchedPart('<body><main id="main"><p>Text</p></main></body>')).toBeUndefined();
});
