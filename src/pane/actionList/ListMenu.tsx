import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons';
import { listMailWords } from '../../language/words/listMail';
import { useWords } from '../parts';
import type { ListFormat } from './useExport';

interface ListMenuProps {
  readonly exportAs: (format: ListFormat) => void;
  readonly mail: (purpose: 'list' | 'reminder') => void;
  readonly showLink: () => void;
  readonly refresh: () => void;
}

/** What else can be done with the list as it is shown. */
export function ListMenu({ exportAs, mail, showLink, refresh }: ListMenuProps) {
  const words = useWords(listMailWords);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal16Regular />}
          aria-label={words.menu}
          title={words.menu}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => exportAs('xlsx')}>{words.excel}</MenuItem>
          <MenuItem onClick={() => exportAs('csv')}>{words.csv}</MenuItem>
          <MenuItem onClick={() => mail('list')}>{words.mailList}</MenuItem>
          <MenuItem onClick={() => mail('reminder')}>{words.remind}</MenuItem>
          <MenuItem onClick={showLink}>{words.copyLink}</MenuItem>
          <MenuItem onClick={refresh}>{words.refresh}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
