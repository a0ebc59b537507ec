import { preload } from 'react-dom';
import styles from '../../../styles/debrief.css?url';
import { warmUp } from './use-decisive.ts';

/** Fetches what looking back needs besides its own module, so that it works even if the signal has gone by then. */
export function prepare(): void {
  preload(styles, { as: 'style' });
  warmUp();
}
