import type { QuantityCourse } from '../../../domain/scenario/debrief.ts';

/** Units of the drawing: from one decision to the next, and from one word to the next. */
const ACROSS = 40;
const UP = 26;

/** How each quantity went, decision by decision: a line that steps up and down between its words, and the same in a sentence. */
export function Quantities({ quantities }: { quantities: readonly QuantityCourse[] }) {
  return (
    <>
      <h3>What moved, and where</h3>
      <div className="quantities">
        {quantities.map((course) => (
          <figure key={course.quantity.id}>
            <figcaption>
              <h4>{course.quantity.name}</h4>
              <p>{course.inWords}</p>
            </figcaption>
            <StepLine course={course} />
          </figure>
        ))}
      </div>
    </>
  );
}

/** Decoration: its sentence stands over it. */
function StepLine({ course: { quantity, values } }: { course: QuantityCourse }) {
  const { words } = quantity;
  const right = (values.length - 1) * ACROSS;
  const bottom = (words.length - 1) * UP;
  const y = (value: number): number => bottom - value * UP;
  const line = values.map((value, i) => (i === 0 ? `M0 ${y(value)}` : `H${i * ACROSS}V${y(value)}`)).join('');
  return (
    <div className="step-line" aria-hidden="true">
      <ol reversed={true}>
        {words.toReversed().map((word) => (
          <li key={word} data-met={values.includes(words.indexOf(word)) ? '' : undefined}>
            {word}
          </li>
        ))}
      </ol>
      <svg viewBox={`-8 ${-UP / 2} ${right + 16} ${bottom + UP}`} preserveAspectRatio="none">
        {words.map((word, i) => (
          <path key={word} className="grid" d={`M-8 ${y(i)}H${right + 8}`} />
        ))}
        <path className="line" d={line} />
        {values.map((value, i) => (
          <path key={i} className="point" d={`M${i * ACROSS} ${y(value)}h0`} />
        ))}
      </svg>
    </div>
  );
}
