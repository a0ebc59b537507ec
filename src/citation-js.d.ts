// citation-js 0.8 ships no types. These are the parts that src/corpus/harvard.ts uses.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(output: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
    format(output: string, options?: Record<string, unknown>): string;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { locales: { get(lang: string): string; add(lang: string, xml: string): void } };
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
