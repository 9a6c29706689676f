import { Suspense } from 'react';
import type { DepartmentResolver } from '../../departments/department';
import type { BodyMeeting } from '../../dutch/bodyMeeting';
import type { TopicOwner } from '../../dutch/parties/topics';
import type { Language } from '../../language/language';
import type { MinutesDocument } from '../../workspace/minutesDocument';
import { Broken } from '../Broken';
import { lazyPart } from '../lazyPart';
import type { Reading } from './recognition/reading';
import { SuggestionList } from './suggestions/SuggestionList';
import { useEditor } from './useEditor';
import { useEditorStyles } from './useEditorStyles';
import { editorWords } from '../../language/words/editor';

/** Fetches the explanation of a line. */
export const loadLineDetails = () => import('./recognition/LineDetails');
const LineDetails = lazyPart(loadLineDetails);

export interface MinutesEditorProps {
  readonly document: MinutesDocument;
  /** Null until its code is there: it may come while somebody types. */
  readonly reading: Reading | null;
  /** As of the meeting's date. Another resolver makes another editor: keep it the same between renders. */
  readonly departments: DepartmentResolver;
  /** The meetings that lines may refer to; it may come later. */
  readonly calendar?: readonly BodyMeeting[];
  /** Who answers for which subject, as the settings say. */
  readonly topics?: readonly TopicOwner[];
  readonly language: Language;
  /** Offers to edit the action point of a line elsewhere. */
  readonly onOpenAction?: (lineId: string) => void;
}

/** The outline to type the minutes in. Give it the scroll container: it grows with its text. */
export function MinutesEditor(props: MinutesEditorProps) {
  const styles = useEditorStyles();
  const words = editorWords[props.language];
  const { place, announcer, ids, shown, details, closeDetails, choose, command } = useEditor(props);
  return (
    <div className={styles.root}>
      <div ref={place} className={styles.outline} />
      <div id={ids.help} className={styles.unseen}>
        {words.help}
      </div>
      <div ref={announcer} className={styles.unseen} aria-live="polite" />
      <button
        type="button"
        className={styles.command}
        aria-label={words.commands}
        title={words.commands}
        onMouseDown={(event) => event.preventDefault()}
        onClick={command}
      >
        /
      </button>
      {details && (
        <Broken key={details.lineId}>
          <Suspense fallback={null}>
            <LineDetails details={details} close={closeDetails} />
          </Suspense>
        </Broken>
      )}
      {shown && (
        <SuggestionList
          list={shown.list}
          place={shown.place}
          label={shown.list.trigger === '/' ? words.commands : words.names}
          ids={ids}
          onChoose={choose}
        />
      )}
    </div>
  );
}
