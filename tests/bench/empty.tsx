import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that React and Fluent cost on this machine: a text box and nothing else. */
const root = document.getElementById('pane');
if (root) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <input aria-label="leeg" data-ready />
    </FluentProvider>,
  );
}
