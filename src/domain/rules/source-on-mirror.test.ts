import { expect, test } from 'vitest';
import { corpusWith, sourceWith, told } from '../../../tests/unit/corpus-with.ts';
import { sourceOnMirror } from './source-on-mirror.ts';

test('names the host of a copy', () => {
  expect(told(check('https://www.scribd.com/document/1/Visits'))).toEqual([
    'src/content/sources/jones-2019-visits.yaml',
    '  URL',
    "    The address is at www.scribd.com, which is not the publisher's own.",
    "    Use the publisher's address, or leave `URL` out and say why in `note`.  [source-on-mirror]",
  ]);
});

test.each([
  'https://scribd.com',
  'https://WWW.Scribd.com/document/1',
  'http://docplayer.net:8080/1-visits.html',
  'https://council-web.azurewebsites.net/report.pdf',
  'https://staging.council.gov.uk/report.pdf',
  'http://192.0.2.7/report.pdf',
  'http://[::1]/report.pdf',
])('does not take %s for a publisher', (URL) => {
  expect(check(URL)).toHaveLength(1);
});

test.each([
  'https://www.kingsfund.org.uk/reports/visits',
  'https://describd.com/report',
  'https://www.gov.wales/testing-visits',
  'https://www.latest.org.uk/?from=scribd.com',
])('leaves %s alone', (URL) => {
  expect(check(URL)).toEqual([]);
});

test('asks no address of a source', () => {
  expect(check(undefined)).toEqual([]);
});

function check(URL: string | undefined) {
  return sourceOnMirror(corpusWith({ sources: [sourceWith({ URL })] }));
}
