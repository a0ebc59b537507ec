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

test('leaves out drawings and signs, and attributes that tell the search engine nothing', () => {
  const page =
    '<main id="main" data-pagefind-body><h2 id="moves">Moves</h2><a class="copy-link" href="#moves">#</a>' +
    '<p class="label" data-pagefind-weight="3">A <a class="term" href="/glossary/#icb">board</a></p>' +
    '<svg viewBox="0 0 1 1"><title>A border</title></svg><span hidden data-pagefind-filter="nation:Wales"></span></main>';
  expect(searchedPart(page)).toBe(
    '<html><body><main id="main" data-pagefind-body><h2 id="moves">Moves</h2>' +
      '<p class="label" data-pagefind-weight="3">A <a>board</a></p>' +
      '<span hidden data-pagefind-filter="nation:Wales"></span></main></body></html>',
  );
});

test('finds nothing to search in a page that is not to be found', () => {
  expect(searchedPart('<body><main id="main"><p>Text</p></main></body>')).toBeUndefined();
});
