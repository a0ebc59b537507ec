import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { SourceData } from '../schemas/sources.ts';
import { kept } from './kept.ts';

/** Raised when the same source comes out differently, by a change here or of the library. */
const VERSION = 'citation-js 0.8, 2';

addBritishLocale();

// BibTeX keys are our own ids. The check would take the hyphens out of them.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

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

/** A source in full CSL-JSON, as reference managers read it. CSL has no "and others", and a made-up name would become a person. */
export function toCsl(source: SourceData): Record<string, unknown> {
  const { andOthers, note } = source;
  return { ...csl(source), ...(andOthers && { note: [note, 'It has more authors.'].filter(Boolean).join(' ') }) };
}

function csl({ issued, accessed, andOthers: _, ...rest }: SourceData): Record<string, unknown> {
  return { ...rest, ...(issued && { issued: cslDate(issued) }), ...(accessed && { accessed: cslDate(accessed) }) };
}

/** With so many authors named "others" where more are known to exist than are named. */
function withOthers(source: SourceData, count: number): SourceData {
  const { author, andOthers } = source;
  if (!author || !andOthers) return source;
  return { ...source, author: [...author, ...Array<{ family: string }>(count).fill({ family: 'others' })] };
}

function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** One line in Harvard style, as HTML: titles in italics, addresses as plain text. */
export const harvard = kept('harvard', VERSION, (source: SourceData) => {
  // The style shortens four authors and more to the first and "et al.".
  const html = new Cite(csl(withOthers(source, 3))).format('bibliography', {
    format: 'html',
    template: 'harvard1',
    lang: 'en-GB',
    // One alone is in order.
    nosort: true,
  });
  return html.replace(/<\/?div[^>]*>/g, '').trim();
});

/** The formats that reference managers import, by file ending. */
export const FORMATS = {
  bib: {
    name: 'BibTeX',
    type: 'application/x-bibtex',
    write: kept('bibtex', VERSION, bibtex),
  },
  ris: {
    name: 'RIS',
    type: 'application/x-research-info-systems',
    write: kept('ris', VERSION, ris),
  },
  json: {
    name: 'CSL-JSON',
    type: 'application/json',
    write: (sources: SourceData[]) => JSON.stringify(sources.map(toCsl), null, 2),
  },
} as const;

/** The library puts the word "others" in braces, which makes it a name, and leaves "&" in the names of bodies, where LaTeX stops. */
function bibtex(sources: SourceData[]): string {
  const entries = sources.map((source) => csl(withOthers(source, 1)));
  return new Cite(entries)
    .format('bibtex')
    .replaceAll(' and {others}', ' and others')
    .replace(/^\s*(?:author|editor) = .*$/gm, (names) => names.replace(/(?<!\\)&/g, '\\&'));
}

/** Written from the library's fields: its own text breaks lines after 70 characters and cuts ids after 20. */
function ris(sources: SourceData[]): string {
  const records = new Cite(sources.map(toCsl)).format('ris', { format: 'object' });
  return records
    .map(({ TY, ...fields }, i) => {
      const rest = Object.entries({ ...fields, ID: sources[i]?.id ?? '' });
      return [['TY', TY], ...rest, ['ER', '']]
        .flatMap(([tag, values]) => [values].flat().map((value) => `${String(tag)}  - ${String(value)}\n`))
        .join('');
    })
    .join('\n');
}
