import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { actionListWords } from '../../language/words/actionList';
import { carryOverWords } from '../../language/words/carryOver';
import { headerWords } from '../../language/words/header';
import { readingWords } from '../../language/words/reading';
import { standingWords } from '../../language/words/standing';
import { useWords } from '../parts';
import type { ScreenName } from '../screenName';

/** The menu behind "⋯": open when it comes, because it is loaded by opening it. */
export default function HeaderMenuList({ show }: { readonly show: (screen: ScreenName) => void }) {
  const words = useWords(headerWords);
  const reading = useWords(readingWords);
  const carryOver = useWords(carryOverWords);
  const standing = useWords(standingWords);
  const list = useWords(actionListWords);
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.more}
          icon={<span aria-hidden="true">⋯</span>}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => show('actionList')}>{list.heading}</MenuItem>
          <MenuItem onClick={() => show('carryOver')}>{carryOver.menu}</MenuItem>
          <MenuItem onClick={() => show('standing')}>{standing.menu}</MenuItem>
          <MenuItem onClick={() => show('reading')}>{reading.menu}</MenuItem>
          <MenuItem onClick={() => show('fields')}>{words.fields}</MenuItem>
          <MenuItem onClick={() => show('settings')}>{words.settings}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
