import { Component, type ReactNode } from 'react';
import { Failed } from '../components/Failed';

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
      <Failed
        title="This page could not be shown"
        why="Something in it went wrong, or a part of it did not come."
        onRetry={() => window.location.reload()}
      />
    );
  }
}
