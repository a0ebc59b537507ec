import { Component, Suspense, type ReactNode } from 'react';
import { uncapitalised } from '../../domain/sentences.ts';

interface Props {
  /** What is being fetched, to complete “Fetching …”. */
  what: string;
  children: ReactNode;
}

/** A part that is fetched when it is asked for. Without a connection it says so, and nothing else of the page is touched. */
export class Lazily extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { what, children } = this.props;
    if (this.state.failed) {
      return (
        <p role="alert" className="notice-line">
          {what} could not be fetched: there seems to be no connection. What has been saved is safe.{' '}
          <button type="button" className="as-link" onClick={() => location.reload()}>
            Try again
          </button>
        </p>
      );
    }
    return <Suspense fallback={<p className="notice-line">Fetching {uncapitalised(what)} …</p>}>{children}</Suspense>;
  }
}
