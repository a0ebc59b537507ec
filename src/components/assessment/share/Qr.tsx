import { qrCode } from '../../exports/qr.ts';

/** A link as a picture for the camera of a phone. Dark on light, also where the page is dark. */
export function Qr({ text, name }: { text: string; name: string }) {
  const code = qrCode(text);
  if (code === undefined)
    return <p className="notice-line">This is too long for a QR code. Use the link or the file.</p>;
  const { size, path } = code;
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path d={path} />
    </svg>
  );
}
