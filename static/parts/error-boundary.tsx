import { Component, type ReactNode } from 'react';
import { ProblemMessage } from './problem-message';

const problem = {
  code: 'defect',
  message: 'This part of the page could not be drawn. Nothing was changed in Jira; loading it anew may help.',
} as const;

/** Shows a message in place of a part that failed to draw or to load. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <ProblemMessage problem={problem} retry={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}
