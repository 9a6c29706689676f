import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { fontName, neutralStyle, type HouseStyle } from '../../../documents/houseStyle';
import { houseStyleWords } from '../../../language/words/houseStyle';
import { Notice } from '../../Notice';
import { useWords } from '../../parts';
import { colophonBlocks, colophonText } from './colophonText';
import { HeaderRows, rowsOf } from './HeaderRows';
import { LogoField } from './LogoField';
import { LookFields } from './LookFields';
import { StylePreview } from './StylePreview';
import { useHouseStyle } from './useHouseStyle';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0 },
});

/** An organisation's own look, with the top of a document as it will be. Nothing changes until it is kept. */
export default function HouseStyleForm() {
  const styles = useStyles();
  const words = useWords(houseStyleWords);
  const [kept, keep] = useHouseStyle();
  const [changed, setChanged] = useState<Partial<HouseStyle>>({});
  const [rows, setRows] = useState(() => rowsOf(kept.headerFields));
  const [blocks, setBlocks] = useState(() => colophonText(kept.colophon));
  const [isSaved, setSaved] = useState(false);
  const style = { ...kept, ...changed };
  const change = (part: Partial<HouseStyle>) => {
    setChanged({ ...changed, ...part });
    setSaved(false);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    await keep(changed);
    setChanged({});
    setSaved(true);
  };
  const toNeutral = () => {
    change(neutralStyle);
    setRows(rowsOf(neutralStyle.headerFields));
    setBlocks('');
  };
  const fontsFit = fontName.test(style.fonts.text) && fontName.test(style.fonts.heading);
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <p className={styles.hint}>{words.hint}</p>
      <Field label={words.organisation}>
        <Input
          className={styles.input}
          value={style.organisation}
          maxLength={120}
          onChange={(_, { value }) => change({ organisation: value })}
        />
      </Field>
      <Field label={words.unit}>
        <Input
          className={styles.input}
          value={style.unit}
          maxLength={120}
          onChange={(_, { value }) => change({ unit: value })}
        />
      </Field>
      <Field label={words.colophon} hint={words.colophonHint}>
        <Textarea
          rows={5}
          value={blocks}
          placeholder={words.colophonExample}
          onChange={(_, { value }) => {
            setBlocks(value);
            change({ colophon: colophonBlocks(value) });
          }}
        />
      </Field>
      <LogoField logo={style.logo} change={(logo) => change({ logo })} />
      <LookFields style={style} change={change} />
      <HeaderRows
        rows={rows}
        change={(next) => {
          setRows(next);
          change({ headerFields: next.filter(({ label }) => label.trim()) });
        }}
      />
      <StylePreview style={style} />
      {isSaved && <Notice tone="plain" text={words.saved} action={null} />}
      <Button type="submit" appearance="primary" disabled={!fontsFit || Object.keys(changed).length === 0}>
        {words.save}
      </Button>
      <Button onClick={toNeutral}>{words.neutral}</Button>
    </form>
  );
}
