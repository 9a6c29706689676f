import { useState } from 'react';
import { publishingWords } from '../../../language/words/publishing';
import { minutesLanguage } from '../../../language/language';
import type { LibraryFailure } from '../../../sending/library';
import type { Published } from '../../../sending/publish';
import { useMeeting } from '../../meeting';
import { useParts } from '../../parts';
import { useHouseStyle } from '../../settings/houseStyle/useHouseStyle';
import { makeFile, type FileForm } from './makeFile';
import type { OutgoingMail } from '../outgoingMail';

export type PublishingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | Published
  | { readonly kind: 'failed'; readonly failure: LibraryFailure };

/** What is put in the library, and where its link goes. */
export interface PublishingChoice {
  readonly form: FileForm;
  readonly pdf: boolean;
  readonly tasks: boolean;
  /** The meeting's chat, or null. */
  readonly chatId: string | null;
}

/** Puts a document in the library, and knows what came of it. */
export function usePublishing({
  report,
  standing,
}: Pick<OutgoingMail, 'report' | 'standing'>): [
  PublishingState,
  (choice: PublishingChoice) => Promise<void>,
] {
  const { graph, workspace } = useParts();
  const { minutes } = useMeeting();
  const [style] = useHouseStyle();
  const [state, setState] = useState<PublishingState>({ kind: 'idle' });
  const keep = async ({ form, pdf, tasks, chatId }: PublishingChoice): Promise<PublishingState> => {
    const [{ publish }, file] = await Promise.all([
      import('../../../sending/publish'),
      makeFile(report, style, form),
    ]);
    const words = publishingWords[minutesLanguage].chatWords(report.title);
    const context = { graph, minutes, folder: workspace.folder(), now: () => new Date() };
    return publish(context, {
      document: { ...file, form: `${report.kind} ${form}` },
      standing,
      pdf: pdf ? `${report.kind} pdf` : null,
      tasks: tasks ? report.title : null,
      chat: chatId === null ? null : { chatId, words },
    });
  };
  return [
    state,
    async (choice) => {
      setState({ kind: 'working' });
      setState(await keep(choice).catch((): PublishingState => ({ kind: 'failed', failure: 'unknown' })));
    },
  ];
}
