import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ChangeEvent } from 'react';
import type { Logo } from '../../../documents/houseStyle';
import { houseStyleWords } from '../../../language/words/houseStyle';
import { useWords } from '../../parts';
import { readLogo, type LogoRefusal } from './readLogo';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  presses: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface LogoFieldProps {
  readonly logo: Logo | null;
  readonly change: (logo: Logo | null) => void;
}

/** A picture for the letterhead, checked before it is taken, and the words for who cannot see it. */
export function LogoField({ logo, change }: LogoFieldProps) {
  const styles = useStyles();
  const words = useWords(houseStyleWords);
  const file = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<LogoRefusal | null>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    const read = await readLogo(chosen, logo?.description ?? '');
    target.value = '';
    setRefusal(typeof read === 'string' ? read : null);
    if (typeof read !== 'string') change(read);
  };
  return (
    <div className={styles.field}>
      <Field
        label={words.logo}
        hint={words.logoHint}
        validationMessage={refusal ? words.logoRefused[refusal] : undefined}
      >
        <div className={styles.presses}>
          <input
            ref={file}
            type="file"
            hidden
            accept="image/png,image/jpeg"
            aria-label={words.chooseLogo}
            onChange={(event) => void choose(event)}
          />
          <Button size="small" onClick={() => file.current?.click()}>
            {words.chooseLogo}
          </Button>
          {logo && (
            <Button size="small" onClick={() => change(null)}>
              {words.removeLogo}
            </Button>
          )}
        </div>
      </Field>
      {logo && (
        <Field size="small" label={words.logoDescription} hint={words.logoDescriptionHint}>
          <Input
            value={logo.description}
            maxLength={120}
            onChange={(_, { value }) => change({ ...logo, description: value })}
          />
        </Field>
      )}
    </div>
  );
}
