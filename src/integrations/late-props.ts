/**
 * Gives an island what stands behind it. Its runtime comes after this, and finds all of it there. The policy allows this by its hash.
 */
export const FEED =
  '{let s=document.currentScript.previousSibling,i=s.previousSibling;i.setAttribute("props",s.text);i.removeAttribute("await-children")}';

/** Scripts of the runtime, where they stand; the island's tag around its props; what is in it; and what tells its end. */
const ISLAND =
  /((?:<script>(?:(?!<\/script>).)*<\/script>)*)(<astro-island [^>]*?) props="([^"]*)"([^>]*>)(.*?)<!--astro:end-->(<\/astro-island>)/gs;

/** Styles for what comes with or after the island: see layouts/ExerciseLayout.astro. */
const STYLES_BEHIND = /<link [^>]*data-behind[^>]*>/;

/**
 * The page, with each island before its props and its runtime. Astro 7.3 writes what an island is given, and the script that runs it,
 * before the island: on a form of forty questions that is all of its text a first time, ahead of the first question. Behind the island
 * it costs nobody anything. Between the two stand the styles of what an exercise shows only then, and of what follows it: a browser
 * runs no script behind a sheet before that has come, so that nothing shows without its looks.
 *
 * @param withImports adds to addresses of scripts those that they import
 */
export function withLateProps(html: string, withImports: (scripts: readonly string[]) => readonly string[]): string {
  if (!html.includes('<astro-island')) return html;
  const [behind = ''] = STYLES_BEHIND.exec(html) ?? [];
  return html
    .replace(behind, '')
    .replace(
      ISLAND,
      (_all, runtime: string, open: string, props: string, rest: string, inside: string, close: string) =>
        `${open}${rest}${inside}${close}<script type="application/json">${plain(props)}</script><script>${FEED}</script>` +
        `${preload(withImports(scriptsOf(open + rest)))}${behind}${runtime}`,
    );
}

/** What the runtime asks for first. */
function scriptsOf(tag: string): string[] {
  return [...tag.matchAll(/ (?:component|renderer)-url="([^"]*)"/g)].map(([, address = '']) => address);
}

/** On their way with the styles: a browser that waits for a sheet may look no further, and finds imports only in what has come. */
function preload(scripts: readonly string[]): string {
  return scripts.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
}

const SIGNS: Record<string, string> = { '&amp;': '&', '&gt;': '>', '&#39;': "'", '&quot;': '"' };

/** The JSON of an attribute, as it can stand in a script element. */
function plain(attribute: string): string {
  return attribute
    .replaceAll('&lt;', String.raw`\u003c`)
    .replace(/&(?:amp|gt|#39|quot);/g, (sign) => SIGNS[sign] ?? sign);
}
