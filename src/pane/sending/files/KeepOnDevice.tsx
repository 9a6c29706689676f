import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Report } from '../../../documents/report';
import { sendingWords } from '../../../language/words/sending';
import { useWords } from '../../parts';
import { useHouseStyle } from '../../settings/houseStyle/useHouseStyle';
import { formsOf, makeFile, type FileForm } from './makeFile';
import { saveOnDevice } from './saveOnDevice';

const useStyles = makeStyles({
  presses: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The document as a file of one's own. */
export function KeepOnDevice({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const words = useWords(sendingWords);
  const [style] = useHouseStyle();
  const [failed, setFailed] = useState(false);
  const keep = (form: FileForm) =>
    makeFile(report, style, form)
      .then((file) => {
        saveOnDevice(file);
        setFailed(false);
      })
      .catch(() => setFailed(true));
  return (
    <Field label={words.onDevice} validationMessage={failed ? words.notMade : undefined}>
      <div className={styles.presses} role="group">
        {formsOf(report).map((form) => (
          <Button key={form} size="small" onClick={() => void keep(form)}>
            {words.forms[form]}
          </Button>
        ))}
      </div>
    </Field>
  );
}
