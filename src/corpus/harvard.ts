import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { SourceData } from '../schemas/sources.ts';
import { kept } from './kept.ts';

/** Raised when the same source comes out differently, by a change here or of the library. */
const VERSION = 'citation-js 0.8, 1';

addBritishLocale();

/** The library ships American English only; British dates and quotation marks are three changes to it. */
function addBritishLocale(): void {
  const { locales } = plugins.config.get('@csl');
  const british = locales
    .get('en-US')
    .replaceAll('en-US', 'en-GB')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace(
      /<date form="text">.*?<\/date>/s,
      '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>',
    )
    .replace(/>“</, '>‘<')
    .replace(/>”</, '>’<')
    .replace(/(name="open-inner-quote">)./, '$1“')
    .replace(/(name="close-inner-quote">)./, '$1”');
  locales.add('en-GB', british);
}

interface CslDate {
  'date-parts': number[][];
}

/** A source in full CSL-JSON, as reference managers read it. */
export function toCsl({ issued, accessed, ...rest }: SourceData): Record<string, unknown> {
  return { ...rest, ...(issued && { issued: cslDate(issued) }), ...(accessed && { accessed: cslDate(accessed) }) };
}

function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** One line in Harvard style, as HTML: titles in italics, addresses as plain text. */
export const harvard = kept('harvard', VERSION, (source: SourceData) => {
  const html = new Cite(toCsl(source)).format('bibliography', { format: 'html', template: 'harvard1', lang: 'en-GB' });
  return html.replace(/<\/?div[^>]*>/g, '').trim();
});

/** The formats that reference managers import, by file ending. */
export const FORMATS = {
  bib: {
    name: 'BibTeX',
    type: 'application/x-bibtex',
    write: kept('bibtex', VERSION, (sources: SourceData[]) => cite(sources, 'bibtex')),
  },
  ris: {
    name: 'RIS',
    type: 'application/x-research-info-systems',
    write: kept('ris', VERSION, (sources: SourceData[]) => cite(sources, 'ris')),
  },
  json: {
    name: 'CSL-JSON',
    type: 'application/json',
    write: (sources: SourceData[]) => JSON.stringify(sources.map(toCsl), null, 2),
  },
} as const;

function cite(sources: SourceData[], format: 'bibtex' | 'ris'): string {
  return new Cite(sources.map(toCsl)).format(format);
}
