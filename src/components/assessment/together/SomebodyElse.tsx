import { Confirm } from '../share/Confirm.tsx';

/**
 * The way to pass a device on: what is kept there counts as one person's, so it goes before the next one begins.
 *
 * Accessible means: as `Confirm`; whoever gives `onYes` gives focus to what is there instead.
 */
export function SomebodyElse({ onYes }: { onYes: () => void }) {
  return (
    <Confirm
      label="Somebody else answers here"
      question="Begin as somebody else?"
      yes="Erase them and begin"
      no="Leave them"
      onYes={onYes}
    >
      <p>
        All answers to this health check that are kept on this device are erased first, those of earlier rounds too, so
        that nobody sees another person’s. What was handed over stays at the desk. What was not is lost.
      </p>
    </Confirm>
  );
}
