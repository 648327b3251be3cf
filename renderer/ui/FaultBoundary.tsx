import { Component, type ReactNode } from 'react';
import { FaultNotice } from './FaultNotice.tsx';

/** Keeps a broken screen from becoming a blank one. */
export class FaultBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <main className="page"><FaultNotice error={new Error('screen')} again={() => location.reload()} /></main> : this.props.children;
  }
}
