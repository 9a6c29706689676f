import { useState } from 'react';
import { useParts } from '../parts';
import type { DocumentRead } from './readDocument';
import type { BodyMeeting } from '../../dutch/bodyMeeting';
import { today } from '../useToday';
import { ReadingError, type ReadingFailure, type Source } from './source';

/** How far the reading is. */
export type ReadingState =
  | { readonly kind: 'asking'; readonly failure: ReadingFailure | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly source: Source; readonly read: DocumentRead };

export interface Reading {
  readonly state: ReadingState;
  readonly take: (source: Promise<Source>) => Promise<void>;
  /** Reads the same document as of another day. */
  readonly changeDate: (date: string) => Promise<void>;
  readonly again: () => void;
}

/** Reads a document in the page, with the departments of the workspace and the meetings that are known. */
export function useReading(untitled: string, calendar: readonly BodyMeeting[]): Reading {
  const { workspace } = useParts();
  const [state, setState] = useState<ReadingState>({ kind: 'asking', failure: null });

  const read = async (source: Source, chosenDate: string | null): Promise<void> => {
    if (source.text.trim() === '') throw new ReadingError('empty');
    const { readDocument } = await import('./readDocument').catch((error: unknown) =>
      Promise.reject(new ReadingError('unloaded', error)),
    );
    const setting = {
      chosenDate,
      today: today(),
      extraDepartments: workspace.settings().extraDepartments,
      calendar,
      topics: workspace.settings().topics,
      title: untitled,
      newId: () => crypto.randomUUID(),
    };
    setState({ kind: 'read', source, read: readDocument(source, setting) });
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      setState({ kind: 'asking', failure: error instanceof ReadingError ? error.failure : 'broken' });
    }
  };
  return {
    state,
    take: async (source) => {
      setState({ kind: 'reading' });
      await attempt(async () => read(await source, null));
    },
    changeDate: async (date) => {
      if (state.kind === 'read') await attempt(() => read(state.source, date));
    },
    again: () => setState({ kind: 'asking', failure: null }),
  };
}
