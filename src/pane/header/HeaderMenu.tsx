import { Button } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { headerWords } from '../../language/words/header';
import { lazyPart } from '../lazyPart';
import { useWords } from '../parts';
import type { ScreenName } from '../screenName';

/** Loads the menu's own code. */
export const loadMenu = () => import('./HeaderMenuList');
const HeaderMenuList = lazyPart(loadMenu);

/** The "⋯" in the header. The menu itself is loaded when it is first opened. */
export function HeaderMenu({ show }: { readonly show: (screen: ScreenName) => void }) {
  const words = useWords(headerWords);
  const [opened, setOpened] = useState(false);
  const button = (
    <Button
      size="small"
      appearance="subtle"
      aria-label={words.more}
      aria-haspopup="menu"
      icon={<span aria-hidden="true">⋯</span>}
      onClick={() => setOpened(true)}
    />
  );
  if (!opened) return button;
  return (
    <Suspense fallback={button}>
      <HeaderMenuList show={show} />
    </Suspense>
  );
}
