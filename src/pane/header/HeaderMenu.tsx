import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { headerWords } from '../../language/words/header';
import { useWords } from '../parts';
import type { ScreenName } from '../screenName';

const HeaderMenuList = lazy(() => import('./HeaderMenuList'));

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
