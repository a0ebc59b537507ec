import type { z } from 'astro/zod';
import type { Doubt } from '../domain/doubt.ts';

/** What can be read of a file, and what in it is in doubt because it does not fit. */
export interface ReadAsFar {
  data: unknown;
  doubts: Omit<Doubt, 'file'>[];
}

/** A schema as zod keeps it. zod tells its shape by no other way. */
interface Def {
  type: string;
  shape: Readonly<Record<string, z.ZodType>>;
  catchall?: z.ZodType;
  element: z.ZodType;
  valueType: z.ZodType;
  innerType: z.ZodType;
  options: readonly z.ZodType[];
  entries: Readonly<Record<string, unknown>>;
  defaultValue: unknown;
}

type Group = Record<string, unknown>;

type Entry = readonly [key: string, value: unknown, schema: z.ZodType];

/**
 * Reads what a schema does not take as far as it can be read. Every part has the type that the schema promises: what has none
 * is stood in for by an empty one. What has the right type and breaks another condition stays as it is written.
 */
export function readAsFar(schema: z.ZodType, raw: unknown): ReadAsFar {
  const doubts: ReadAsFar['doubts'] = [];
  const doubt = (path: readonly string[], of: Doubt['of']): void => void doubts.push({ path, of });

  const read = (part: z.ZodType, value: unknown, path: readonly string[]): unknown => {
    const whole = part.safeParse(value);
    if (whole.success) return whole.data;
    const def = defOf(part);
    switch (def.type) {
      case 'optional':
      case 'default':
        return read(def.innerType, value, path);
      case 'object':
        return isGroup(value) ? readObject(def, value, path) : instead(part, path);
      case 'record':
        return isGroup(value) ? readEach(entriesOf(value, def.valueType), path, doubtedNumber) : instead(part, path);
      case 'array':
        return Array.isArray(value)
          ? Object.values(readEach(entriesOf(value, def.element), path, doubtedNumber))
          : instead(part, path);
      case 'union': {
        const meant = def.options.find((option) => isOfType(defOf(option).type, value));
        return meant === undefined ? instead(part, path) : read(meant, value, path);
      }
      default:
        doubt(path, 'value');
        return def.type === 'string' && typeof value === 'string' ? value : standIn(part);
    }
  };

  const doubtedNumber = (path: readonly string[]): void => doubt(path, 'number');

  const readObject = ({ shape, catchall }: Def, value: Group, path: readonly string[]): Group => {
    const besides = Object.keys(value);
    const strict = catchall !== undefined && defOf(catchall).type === 'never';
    if (strict && besides.some((key) => !(key in shape))) doubt(path, { besides });
    const fields = Object.entries(shape).map(([key, field]) => [key, value[key], field] as const);
    return readEach(fields, path);
  };

  /** If every entry is good, it is their number or their names that does not fit. */
  const readEach = (
    entries: readonly Entry[],
    path: readonly string[],
    ifAllAreGood?: (path: readonly string[]) => void,
  ): Group => {
    const before = doubts.length;
    const all = entries.map(([key, value, part]) => [key, read(part, value, [...path, key])] as const);
    if (doubts.length === before) ifAllAreGood?.(path);
    return Object.fromEntries(all);
  };

  const instead = (part: z.ZodType, path: readonly string[]): unknown => {
    doubt(path, 'value');
    return standIn(part);
  };

  return { data: read(schema, raw, []), doubts };
}

/** The emptiest value of a schema's type. */
function standIn(schema: z.ZodType): unknown {
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, standIn(field)]));
    case 'record':
      return {};
    case 'array':
      return [];
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'optional':
      return undefined;
    case 'default':
      return def.defaultValue;
    case 'enum':
      return Object.values(def.entries)[0];
    case 'union':
      return def.options[0] && standIn(def.options[0]);
    default:
      return '';
  }
}

function entriesOf(value: object, schema: z.ZodType): Entry[] {
  return Object.entries(value).map(([key, entry]) => [key, entry, schema]);
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isGroup(value) : typeof value === type;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function defOf(schema: z.ZodType): Def {
  return schema._zod.def as unknown as Def;
}
