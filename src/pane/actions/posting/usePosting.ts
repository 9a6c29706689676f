import { useCallback, useRef, useState } from 'react';
import type { PostingProgress } from '../../../posting/posting';
import { usePostingContext } from './usePostingContext';

export type PostingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'posting'; readonly progress: PostingProgress }
  | { readonly kind: 'ended'; readonly progress: PostingProgress }
  /** Something went wrong that no department stands for. */
  | { readonly kind: 'failed' };

export interface Posting {
  readonly state: PostingState;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** Posts what the minutes ask for, and knows how far it is. Leaving the screen does not stop it. */
export function usePosting(): Posting {
  const context = usePostingContext();
  const [state, setState] = useState<PostingState>({ kind: 'idle' });
  const stopping = useRef<AbortController | null>(null);

  const start = useCallback(async () => {
    const controller = new AbortController();
    stopping.current = controller;
    setState({ kind: 'posting', progress: [] });
    try {
      const { post } = await import('../../../posting/post');
      const progress = await post(
        context(),
        (now) => setState({ kind: 'posting', progress: now }),
        controller.signal,
      );
      setState({ kind: 'ended', progress });
    } catch {
      setState({ kind: 'failed' });
    }
  }, [context]);

  const stop = useCallback(() => stopping.current?.abort(), []);
  return { state, start, stop };
}
