import type { Person } from '../../domain/scenario/scenario.ts';

/** Who is there, what they do and what they want. What they fear is for afterwards. */
export function People({ people }: { people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <>
      <h3>Here with you</h3>
      <ul className="people">
        {people.map(({ id, name, role, wants }) => (
          <li key={id}>
            <b>{name}</b>
            <span>{role}</span>
            <q>{wants}</q>
          </li>
        ))}
      </ul>
    </>
  );
}
