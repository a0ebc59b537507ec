// js-yaml 4 ships no types. What we call of it.
declare module 'js-yaml' {
  export function load(yaml: string): unknown;
}
