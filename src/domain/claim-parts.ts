/** Words of a claim's text, and the facts that carry them. */
export interface ClaimPart {
  text: string;
  facts: string[];
}

/** The text of a claim, parted at its marks: "It fell. [E-031] It rose. [E-080]". Words after the last mark rest on no fact. */
export function claimParts(supports: string): ClaimPart[] {
  return [...supports.matchAll(/(\S.*?)(?:\s*((?:\[[A-Z]-\d{3}\]\s*)+)|\s*$)/gs)].map(([, text = '', marks = '']) => ({
    text,
    facts: [...marks.matchAll(/\[(.*?)\]/g)].map(([, id = '']) => id),
  }));
}

/** Every fact that a claim's text rests on, once, in the order in which a reader meets it. */
export function claimFacts(supports: string): string[] {
  return [...new Set(claimParts(supports).flatMap(({ facts }) => facts))];
}
