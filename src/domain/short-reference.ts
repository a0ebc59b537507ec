/** As much of a source as a short reference needs, in the terms of CSL-JSON. */
interface Named {
  title: string;
  author?: ({ family: string } | { literal: string })[] | undefined;
  publisher?: string | undefined;
  issued?: string | undefined;
}

/** `Aunger and others (2022) Why do some collaborations …`: enough to know a source in a long list. */
export function shortReference({ title, author, publisher, issued }: Named): string {
  const names = author?.map((one) => ('family' in one ? one.family : one.literal)) ?? (publisher ? [publisher] : []);
  const by = names.length > 2 ? `${names[0]} and others` : names.join(' and ');
  const year = `(${issued?.slice(0, 4) ?? 'no date'})`;
  return by === '' ? `${cut(title)} ${year}` : `${by} ${year} ${cut(title)}`;
}

/** The first words of a long title. */
function cut(title: string): string {
  const most = 56;
  return title.length <= most ? title : `${title.slice(0, title.lastIndexOf(' ', most - 2))} …`;
}
