import { Plugin, type EditorState } from 'prosemirror-state';
import { openList } from './suggestions/suggestions';
import type { EditorWords } from '../../language/words/editor';

/** Ids of the elements that belong to the editor on the page. */
export interface TextboxIds {
  readonly help: string;
  readonly list: string;
  /** Id of the nth line of the list. */
  readonly option: (index: number) => string;
}

/** How the editor presents itself to a screen reader, and its placeholder. */
export function textbox(words: EditorWords, ids: TextboxIds): Plugin {
  return new Plugin({ props: { attributes: (state) => attributesOf(state, words, ids) } });
}

function attributesOf(state: EditorState, words: EditorWords, ids: TextboxIds): Record<string, string> {
  const list = openList(state);
  const { doc } = state;
  const isBlank = doc.childCount === 1 && doc.content.size === 2;
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.editor,
    'aria-describedby': ids.help,
    lang: 'nl',
    ...(isBlank ? { 'data-placeholder': words.placeholder } : {}),
    ...(list
      ? {
          'aria-haspopup': 'listbox',
          'aria-controls': ids.list,
          'aria-activedescendant': ids.option(list.active),
        }
      : {}),
  };
}
