import { Component, type ReactNode } from 'react';
import { openingWords } from '../language/words/opening';
import { LanguageContext } from './parts';
import { Notice } from './Notice';

interface BrokenState {
  readonly failed: boolean;
}

/** Keeps a defect in one part from taking the page away: says so, and offers to show the part again. */
export class Broken extends Component<{ readonly children: ReactNode }, BrokenState> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state: BrokenState = { failed: false };

  static getDerivedStateFromError(): BrokenState {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const words = openingWords[this.context];
    return (
      <Notice
        tone="warning"
        text={words.brokenPart}
        action={{ label: words.retry, run: () => this.setState({ failed: false }) }}
      />
    );
  }
}
