/** The tags that an author may write in a page. src/components/guide/in-text.ts draws them; CONTRIBUTING.md explains them. */
export const COMPONENTS = [
  'Bodies',
  'Cite',
  'Disputed',
  'Draw',
  'Levels',
  'Scene',
  'Signs',
  'Structure',
  'Template',
  'Term',
  'Try',
] as const;

export type ComponentName = (typeof COMPONENTS)[number];
