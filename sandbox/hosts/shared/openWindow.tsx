import { FluentProvider, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { StrictMode, useSyncExternalStore, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

const darkPreferred = matchMedia('(prefers-color-scheme: dark)');

function onPreference(listener: () => void): () => void {
  darkPreferred.addEventListener('change', listener);
  return () => darkPreferred.removeEventListener('change', listener);
}

/** True while the system asks for a dark look. */
export function useDark(): boolean {
  return useSyncExternalStore(onPreference, () => darkPreferred.matches);
}

interface Looks {
  readonly light: Theme;
  readonly dark: Theme;
}

function Themed({ looks, children }: { readonly looks: Looks; readonly children: ReactNode }) {
  const theme = useDark() ? looks.dark : looks.light;
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      {children}
    </FluentProvider>
  );
}

/** Shows a window of the sandbox in the page's element "window", light or dark as the system is. */
export function openWindow(
  content: ReactNode,
  looks: Looks = { light: webLightTheme, dark: webDarkTheme },
): void {
  const element = document.getElementById('window');
  if (!element) throw new Error('The page has no element "window"');
  createRoot(element).render(
    <StrictMode>
      <Themed looks={looks}>{content}</Themed>
    </StrictMode>,
  );
}
