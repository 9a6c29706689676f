import { Component, type ReactNode } from 'react';
import { openingWords } from '../language/words/opening';
import { LanguageContext } from './parts';
import { Notice } from './Notice';

interface BrokenState {
  /** What is the matter; null while nothing is. */
  readonly trouble: 'brokenPart' | 'unfetchedPart' | null;
}

/** Keeps a part that fails, or whose code cannot be fetched, from taking the page away: says so, and offers to show it again. */
export class Broken extends Component<{ readonly children: ReactNode }, BrokenState> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state: BrokenState = { trouble: null };

  static getDerivedStateFromError(error: unknown): BrokenState {
    const isUnfetched = error instanceof Error && error.name === 'ChunkLoadError';
    return { trouble: isUnfetched ? 'unfetchedPart' : 'brokenPart' };
  }

  override render() {
    const { trouble } = this.state;
    if (trouble === null) return this.props.children;
    const words = openingWords[this.context];
    return (
      <Notice
        tone="warning"
        text={words[trouble]}
        action={{ label: words.retry, run: () => this.setState({ trouble: null }) }}
      />
    );
  }
}
