// js-yaml 4 ships no types. What we call of it.
declare module 'js-yaml' {
  export const CORE_SCHEMA: unique symbol;
  export function load(yaml: string, options?: { schema: typeof CORE_SCHEMA }): unknown;
}
