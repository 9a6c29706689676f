import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type RefObject } from 'react';
import type { EditorView } from 'prosemirror-view';
import type { BodyMeeting } from '../../dutch/bodyMeeting';
import type { TopicOwner } from '../../dutch/parties/topics';
import { blockById } from './blocks/blockAt';
import { createEditor, type Editor, type LineFindings } from './createEditor';
import { listPlace, placeBelow, type ListPlace } from './suggestions/listPlace';
import type { MinutesEditorProps } from './MinutesEditor';
import { readCaret } from './readCaret';
import type { OpenList } from './suggestions/suggestion';
import { chooseAt, openCommands } from './suggestions/suggestions';
import type { TextboxIds } from './textbox';

const none: readonly BodyMeeting[] = [];
const noTopics: readonly TopicOwner[] = [];

interface ShownList {
  readonly list: OpenList;
  readonly place: ListPlace;
}

/** What was read in a line, where it is explained. */
export interface ShownDetails extends LineFindings {
  readonly view: EditorView;
  readonly place: ListPlace;
}

interface UsedEditor {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly announcer: RefObject<HTMLDivElement | null>;
  readonly ids: TextboxIds;
  readonly shown: ShownList | null;
  readonly details: ShownDetails | null;
  readonly closeDetails: () => void;
  readonly choose: (index: number) => void;
  /** Opens the commands for the block with the caret. */
  readonly command: () => void;
}

/** Keeps an editor in an element as long as the component is there. React draws the list only, never the text. */
export function useEditor(props: MinutesEditorProps): UsedEditor {
  const { document, reading, departments, language } = props;
  const place = useRef<HTMLDivElement>(null);
  const announcer = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const [shown, setShown] = useState<ShownList | null>(null);
  const [details, setDetails] = useState<ShownDetails | null>(null);
  const ids = useIds();
  const openAction = useEffectEvent((lineId: string) => props.onOpenAction?.(lineId));
  const calendar = useEffectEvent(() => props.calendar ?? none);
  const readingNow = useEffectEvent(() => props.reading);
  const topics = useEffectEvent(() => props.topics ?? noTopics);
  const offersAction = props.onOpenAction !== undefined;

  useEffect(() => {
    const element = place.current!;
    const made = createEditor(element, {
      document,
      reading: () => readingNow(),
      departments,
      calendar: () => calendar(),
      topics: () => topics(),
      language,
      ids,
      newId: () => crypto.randomUUID(),
      onOpenAction: offersAction ? (lineId) => openAction(lineId) : null,
      onDetails: (details, view) => setDetails(detailsIn(details, view, element)),
      onList: (list, view) => setShown(list && { list, place: listPlace(view, list.from, element) }),
      announce: (sentence) => {
        if (announcer.current) announcer.current.textContent = sentence;
      },
    });
    editor.current = made;
    return () => {
      // What is explained stands in this editor: in the next one nothing of it could be confirmed.
      setDetails(null);
      made.destroy();
    };
  }, [document, departments, language, ids, offersAction]);
  useEffect(() => {
    if (reading) editor.current?.readFromNow();
  }, [reading]);

  return {
    place,
    announcer,
    ids,
    shown,
    details,
    closeDetails: () => {
      setDetails(null);
      details?.view.focus();
    },
    choose: (index) => {
      if (!editor.current) return;
      chooseAt(editor.current.view, index);
      editor.current.view.focus();
    },
    command: () => {
      if (!editor.current) return;
      const { view } = editor.current;
      readCaret(view);
      view.focus();
      openCommands(view.state, view.dispatch);
    },
  };
}

function useIds(): TextboxIds {
  const id = useId();
  return useMemo(
    () => ({ help: `${id}-help`, list: `${id}-list`, option: (index: number) => `${id}-option-${index}` }),
    [id],
  );
}

/** Under the line, which stays in sight: above it the panel could reach where nothing can be scrolled to. */
function detailsIn(details: LineFindings, view: EditorView, element: HTMLElement): ShownDetails | null {
  const block = blockById(view.state.doc, details.lineId);
  return block && { ...details, view, place: placeBelow(view, block.to - 1, element) };
}
