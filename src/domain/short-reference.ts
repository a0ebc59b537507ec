/** As much of a source as a short reference needs, in the terms of CSL-JSON. */
interface Named {
  type: string;
  title: string;
  author?: Name[] | undefined;
  andOthers?: boolean | undefined;
  editor?: Name[] | undefined;
  publisher?: string | undefined;
  'container-title'?: string | undefined;
  issued?: string | undefined;
}

type Name = { family: string } | { literal: string };

/**
 * `Aunger and others (2022) Why do some collaborations …`: enough to know a source in a long list. It begins with the same words
 * as the reference in Harvard style, so that both stand at the same place in the alphabet.
 */
export function shortReference(source: Named): string {
  const { title, publisher, issued } = source;
  const year = `(${issued?.slice(0, 4) ?? 'no date'})`;
  const by = byline(source);
  if (by) return `${by} ${year} ${cut(title)}`;
  return [cut(title), year, publisher].filter(Boolean).join(' ');
}

/** Who wrote it, or the periodical where an article names nobody. */
function byline({ type, author, editor, andOthers, 'container-title': container }: Named): string | undefined {
  const names = (author ?? editor)?.map((one) => ('family' in one ? one.family : one.literal));
  if (!names) return type.startsWith('article-') ? container : undefined;
  return names.length > 2 || andOthers ? `${names[0]} and others` : names.join(' and ');
}

/** The first words of a long title. */
function cut(title: string): string {
  const most = 56;
  return title.length <= most ? title : `${title.slice(0, title.lastIndexOf(' ', most - 2))} …`;
}
