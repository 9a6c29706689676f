import type { DepartmentResolver } from '../../departments/department';
import type { Recognise } from '../../dutch/recognition';
import type { Language } from '../../language/language';
import type { MinutesDocument } from '../../workspace/minutesDocument';
import { SuggestionList } from './SuggestionList';
import { useEditor } from './useEditor';
import { useEditorStyles } from './useEditorStyles';
import { editorWords } from './words';

export interface MinutesEditorProps {
  readonly document: MinutesDocument;
  readonly recognise: Recognise;
  /** As of the meeting's date. Another resolver makes another editor: keep it the same between renders. */
  readonly departments: DepartmentResolver;
  readonly language: Language;
  /** Offers to edit the action point of a line elsewhere. */
  readonly onOpenAction?: (lineId: string) => void;
}

/** The outline to type the minutes in. Give it the scroll container: it grows with its text. */
export function MinutesEditor(props: MinutesEditorProps) {
  const styles = useEditorStyles();
  const words = editorWords[props.language];
  const { place, announcer, ids, shown, choose, command } = useEditor(props);
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
