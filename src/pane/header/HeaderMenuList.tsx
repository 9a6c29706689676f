import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { headerWords } from '../../language/words/header';
import { readingWords } from '../../language/words/reading';
import { useWords } from '../parts';
import type { ScreenName } from '../screenName';

/** The menu behind "⋯": open when it comes, because it is loaded by opening it. */
export default function HeaderMenuList({ show }: { readonly show: (screen: ScreenName) => void }) {
  const words = useWords(headerWords);
  const reading = useWords(readingWords);
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
          <MenuItem onClick={() => show('reading')}>{reading.menu}</MenuItem>
          <MenuItem onClick={() => show('fields')}>{words.fields}</MenuItem>
          <MenuItem onClick={() => show('settings')}>{words.settings}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
