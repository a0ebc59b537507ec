/** Keys through which a careless copy would change every object of the page. */
const UNSAFE = ['__proto__', 'prototype', 'constructor'];

/** Whether a value has such a key, at any depth. */
export function hasUnsafeKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return UNSAFE.some((key) => Object.hasOwn(value, key)) || Object.values(value).some(hasUnsafeKey);
}

/** Whether a value nests no deeper than this, counting itself. */
export function nestsWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => nestsWithin(inner, depth - 1));
}
