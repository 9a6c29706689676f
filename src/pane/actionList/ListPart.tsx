import { Suspense, useState } from 'react';
import type { ListedAction } from '../../actionList/listedAction';
import { inScope, viewed, type ListView } from '../../actionList/view';
import { shortDay } from '../../language/dates';
import { listMailWords } from '../../language/words/listMail';
import { lazyPart } from '../lazyPart';
import { Loading } from '../Loading';
import { useLanguage, useWords } from '../parts';
import { useWide } from '../useWide';
import type { DraftPurpose } from './mails/draftMails';
import { ExportNotice } from './ExportNotice';
import { useList } from './listContext';
import { ListMenu } from './ListMenu';
import { listReportOf } from './listReportOf';
import { ListScreen } from './ListScreen';
import { TroubleNotice } from './TroubleNotice';
import { useExport, type ListFormat } from './useExport';
import { WaitingNotice } from './WaitingNotice';
import { ViewLink } from './view/ViewLink';

const MailScreen = lazyPart(() => import('./mails/MailScreen'));

interface ListPartProps {
  readonly view: ListView;
  readonly change: (part: Partial<ListView>) => void;
}

/** The list, or the mails that are made from it. */
export function ListPart({ view, change }: ListPartProps) {
  const words = useWords(listMailWords);
  const language = useLanguage();
  const wide = useWide();
  const { list, tracker, departments, topics, today } = useList();
  const [purpose, setPurpose] = useState<DraftPurpose | null>(null);
  const [format, setFormat] = useState<ListFormat>('xlsx');
  const [linked, setLinked] = useState(false);
  const exporting = useExport();
  const shown = (): readonly ListedAction[] =>
    viewed(list.actions, view, { today, topics }).flatMap(({ actions }) => actions);
  const exportAs = (asked: ListFormat): void => {
    setFormat(asked);
    const title = words.fileName(shortDay(today, '', language));
    void exporting.make(asked, title, listReportOf({ title, lead: '' }, shown(), departments, today));
  };
  if (purpose !== null) {
    return (
      <Suspense fallback={<Loading />}>
        <MailScreen
          purpose={purpose}
          actions={purpose === 'list' ? shown() : list.actions.filter(inScope(list.actions, view))}
          done={() => setPurpose(null)}
        />
      </Suspense>
    );
  }
  return (
    <ListScreen
      view={view}
      change={change}
      wide={wide}
      menu={
        <ListMenu
          exportAs={exportAs}
          mail={setPurpose}
          showLink={() => setLinked(true)}
          refresh={() => void tracker.refresh()}
        />
      }
      notices={
        <>
          <WaitingNotice />
          <TroubleNotice />
          <ExportNotice state={exporting.state} again={() => exportAs(format)} />
          {linked && <ViewLink view={view} />}
        </>
      }
    />
  );
}
