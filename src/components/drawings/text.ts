/** Advances of Atkinson Hyperlegible Next in thousandths of the font size, for the characters from space to z. */
const REGULAR = advances(
  '280 286 301 651 592 919 731 160 299 299 485 606 210 362 210 387 648 407 548 576 614 588 598 510 615 595 210 210 553 628 553 480 778 626 613 645 669 569 552 694 694 392 512 631 541 824 693 714 592 724 614 592 558 690 593 856 623 575 607 317 387 344 552 372 243 525 566 485 564 538 314 558 550 252 245 492 262 845 550 548 566 574 349 471 326 540 461 684 481 449 460',
);
const BOLD = advances(
  '312 303 390 765 610 969 725 210 335 335 485 595 271 373 272 440 659 440 579 600 624 607 626 537 624 571 272 272 569 612 569 547 781 678 643 658 688 597 566 718 701 424 561 663 552 858 717 746 629 756 650 610 607 686 644 886 685 650 618 340 440 344 582 400 288 552 596 510 596 563 365 593 571 300 259 555 318 882 571 576 596 599 376 508 376 567 530 740 539 521 505',
);

/** The size of all words in a drawing, in the drawing's own units, and the distance between their lines. */
export const SIZE = 14;
export const LEADING = 17;

/** How wide a line of words is, in the drawing's own units. */
export function widthOf(text: string, strong = false): number {
  const widths = strong ? BOLD : REGULAR;
  // Quotation marks, pound signs and the like: wider than most, so that a line with them is never measured too short.
  return Array.from(text).reduce((sum, letter) => sum + (widths.get(letter) ?? 610), 0) * (SIZE / 1000);
}

/** Breaks words into lines no wider than `width`. A single word that is wider stands on a line of its own. */
export function wrap(text: string, width: number, strong = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, strong) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function advances(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((width, i) => [String.fromCharCode(32 + i), Number(width)]));
}
