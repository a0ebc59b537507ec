import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

/** Hosts that copy, stage or share files of others: a link there may die, change or break somebody's right. */
const NOT_A_PUBLISHER =
  /(?:^|\.)(?:azurewebsites\.net|studylib\.net|doczz\.net|docslib\.org|vdocuments\.[a-z]+|fdocuments\.[a-z]+|vdocument\.in|slideshare\.net|slideplayer\.com|scribd\.com|pdfslide\.net|docplayer\.net|cupdf\.com|moam\.info|issuu\.com|scite\.ai|dokumen\.tips)$|^(?:staging|webtest|test|dev)\.|^[\d.:[\]]+$/;

/** We link a document only where its publisher keeps it. */
export function sourceOnMirror({ sources }: Corpus): Problem[] {
  return sources.flatMap(({ file, URL }) => {
    const host = /^https?:\/\/([^/?#]+?)(?::\d+)?(?:[/?#]|$)/i.exec(URL ?? '')?.[1]?.toLowerCase();
    if (host === undefined || !NOT_A_PUBLISHER.test(host)) return [];
    return [
      problem(
        'source-on-mirror',
        file,
        'URL',
        `The address is at ${host}, which is not the publisher's own.`,
        "Use the publisher's address, or leave `URL` out and say why in `note`.",
      ),
    ];
  });
}
