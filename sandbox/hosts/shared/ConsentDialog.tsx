import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { permissionWords } from './permissionWords';
import type { ConsentQuestion } from './useConsent';
import { windowWords } from './windowWords';

/** Asks the user for the permissions an app lacks, as Microsoft 365 does. */
export function ConsentDialog({ question, locale }: { question: ConsentQuestion; locale: string }) {
  const { consent } = windowWords(locale);
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{consent.title}</DialogTitle>
          <DialogContent>
            {consent.intro}
            <ul>
              {question.scopes.map((scope) => (
                <li key={scope} title={scope}>
                  {permissionWords(scope, locale)}
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => question.answer(false)}>{consent.refuse}</Button>
            <Button appearance="primary" onClick={() => question.answer(true)}>
              {consent.accept}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
