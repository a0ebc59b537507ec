import { actionLines, type Action } from '../../../domain/assessment/plan.ts';

/** One agreed action in words: what, who, by when, and how they will know. */
export function ActionWords({ action }: { action: Action }) {
  return (
    <p className="action-words">
      <b>{action.what}</b>
      {actionLines(action).map((line) => (
        <span key={line}>
          <br />
          {line}
        </span>
      ))}
    </p>
  );
}
