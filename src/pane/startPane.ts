import { language } from '../language/language';
import { openingWords } from '../language/words/opening';
import { beginOpening } from './opening/beginOpening';
import { openParts, type MeetHost } from './opening/openParts';

/**
 * Meets the host and begins to open the meeting, while the code of the screens is still on its way. The one call of both
 * entries: what they import is all that must come before Microsoft 365 can be asked anything.
 */
export function startPane(meetHost: MeetHost): void {
  const element = document.getElementById('pane');
  if (!element) throw new Error('The page has no #pane');
  const parts = openParts(meetHost).then(beginOpening);
  const show = () =>
    import(/* webpackChunkName: "pane" */ './showPane').then(
      ({ showPane }) => showPane(element, parts),
      () => {
        element.textContent = openingWords[language(navigator.language)].unfetchedPane;
        window.addEventListener('online', () => void show(), { once: true });
      },
    );
  void show();
}
