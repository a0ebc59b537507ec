import type { Action } from '../../../domain/assessment/plan.ts';
import { ActionWords } from './ActionWords.tsx';

interface Props {
  /** Id of what names the list. */
  title: string;
  actions: readonly Action[];
}

/** What an earlier round agreed, to look back on. Accessible means: a list named by the words above it. */
export function AgreedThen({ title, actions }: Props) {
  return (
    <ul className="summaries" aria-labelledby={title}>
      {actions.map((action) => (
        <li key={action.id} className="summary-of">
          <ActionWords action={action} />
        </li>
      ))}
    </ul>
  );
}
