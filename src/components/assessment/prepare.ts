import { preload } from 'react-dom';
import results from '../../styles/results.css?url';
import sharing from '../../styles/sharing.css?url';

/** Fetches the styles of what follows a form, so that it looks as it should even if the signal goes before the last step. */
export function prepare({ withSharing = false }: { withSharing?: boolean } = {}): void {
  preload(results, { as: 'style' });
  if (withSharing) preload(sharing, { as: 'style' });
}
