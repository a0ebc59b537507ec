import Draw from '../drawings/Draw.astro';
import Structure from '../drawings/Structure.astro';
import Bodies from './Bodies.astro';
import Cite from './Cite.astro';
import Disputed from './Disputed.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Levels from './Levels.astro';
import Link from './Link.astro';
import ListItem from './ListItem.astro';
import Paragraph from './Paragraph.astro';
import Scene from './Scene.astro';
import Signs from './Signs.astro';
import Table from './Table.astro';
import Template from './Template.astro';
import Term from './Term.astro';
import Try from './Try.astro';

/** Everything an author may use in a page without importing it, and how plain Markdown is drawn. */
export const IN_TEXT = {
  Bodies,
  Cite,
  Disputed,
  Draw,
  Levels,
  Scene,
  Signs,
  Structure,
  Template,
  Term,
  Try,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  li: ListItem,
  p: Paragraph,
  table: Table,
};
