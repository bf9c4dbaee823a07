import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

/** Shown in place of a page that failed to draw: the address stays, and there is a way on. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <section role="alert">
        <h1>This page could not be shown</h1>
        <p>
          Something in it went wrong. Its address is unchanged:{' '}
          <button type="button" onClick={() => window.location.reload()}>
            try again
          </button>
          , or go to <a href={import.meta.env.BASE_URL}>all articles</a>.
        </p>
      </section>
    );
  }
}
