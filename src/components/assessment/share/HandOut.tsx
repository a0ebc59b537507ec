import { lazy, useState } from 'react';
import { download } from '../../exports/download.ts';
import { Lazily } from '../../exercise/Lazily.tsx';
import { copied } from './copy.ts';

const Qr = lazy(() => import('./Qr.tsx').then(({ Qr }) => ({ default: Qr })));

interface Props {
  /** What the link is, at the beginning of a sentence: `Your link`. */
  what: string;
  link: string;
  /** The end of the link, by itself. Left out where no page takes it. */
  code?: string;
  /** What the code holds, as a file; left out for the same reason. */
  file?: { name: string; text: string };
  /** What goes before the link where it is shared or copied as a message. */
  message?: string;
  /** Shows the QR code large: for a room that looks at a wall. */
  forTheRoom?: boolean;
}

/**
 * One code, handed out in whatever way suits: a link, a message, a QR code, a file, the code alone. Nothing is sent by the
 * page; the person sends it.
 *
 * Accessible means: every way is a button that says what it does; what came of it is said in a live region that was there
 * before; the link is text that can be selected where copying is not allowed.
 *
 * States: at first; QR code shown; copied; copying not allowed; a browser that can share; only with the link.
 */
export function HandOut({ what, link, code, file, message, forTheRoom = false }: Props) {
  const [shown, show] = useState(false);
  const [said, setSaid] = useState('');
  const whole = message === undefined ? link : `${message}\n\n${link}`;

  const copy = async (text: string, name: string): Promise<void> => {
    setSaid('');
    setSaid((await copied(text)) ? `${name} is copied.` : NOT_ALLOWED);
  };
  const share = async (): Promise<void> => {
    try {
      await navigator.share(message === undefined ? { url: link } : { text: message, url: link });
    } catch {
      // Turned away from by the person, who knows it.
    }
  };
  const save = ({ name, text }: { name: string; text: string }): void => {
    download(name, text, 'application/json');
    setSaid(`“${name}” is with your downloads. Send it as an attachment.`);
  };

  return (
    <div className="hand-out" data-room={forTheRoom ? '' : undefined}>
      <p className="code" data-link="">
        {link}
      </p>
      <p className="ways">
        <button type="button" className="quiet" onClick={() => void copy(link, what)}>
          Copy the link
        </button>
        {message !== undefined && (
          <button type="button" className="quiet" onClick={() => void copy(whole, 'The message with the link')}>
            Copy it with the words above
          </button>
        )}
        {canShare() && (
          <button type="button" className="quiet" onClick={() => void share()}>
            Share …
          </button>
        )}
        {file && (
          <button type="button" className="quiet" onClick={() => save(file)}>
            Save as a file
          </button>
        )}
        <button type="button" className="quiet" aria-expanded={shown} onClick={() => show(!shown)}>
          QR code
        </button>
      </p>
      <p role="status" className="said-here">
        {said}
      </p>
      {shown && (
        <Lazily what="The QR code">
          <Qr text={link} name={`QR code. ${what}, for the camera of a phone.`} />
        </Lazily>
      )}
      {code !== undefined && (
        <details>
          <summary>The code alone, for where links are taken apart</summary>
          <p className="code">{code}</p>
          <p className="ways">
            <button type="button" className="quiet" onClick={() => void copy(code, 'The code')}>
              Copy the code
            </button>
          </p>
        </details>
      )}
    </div>
  );
}

const NOT_ALLOWED = 'This browser does not let the page copy. Select the text and copy it yourself.';

/** Only where the page is served safely, and on phones more often than on computers. */
function canShare(): boolean {
  return 'share' in navigator;
}
