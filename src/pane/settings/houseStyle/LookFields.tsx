import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { fontName, type HouseStyle } from '../../../documents/houseStyle';
import { houseStyleWords } from '../../../language/words/houseStyle';
import { useWords } from '../../parts';

const useStyles = makeStyles({
  colours: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    border: 'none',
    margin: 0,
    padding: 0,
  },
  legend: { padding: 0 },
  colour: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  input: { minWidth: 0 },
});

interface LookFieldsProps {
  readonly style: HouseStyle;
  readonly change: (change: Partial<HouseStyle>) => void;
}

/** Fonts, colours, and how people are printed. */
export function LookFields({ style, change }: LookFieldsProps) {
  const styles = useStyles();
  const words = useWords(houseStyleWords);
  const { fonts, colours } = style;
  const font = (label: string, which: keyof HouseStyle['fonts']) => (
    <Field label={label} validationMessage={fontName.test(fonts[which]) ? undefined : words.fontWrong}>
      <Input
        className={styles.input}
        value={fonts[which]}
        maxLength={60}
        onChange={(_, { value }) => change({ fonts: { ...fonts, [which]: value } })}
      />
    </Field>
  );
  const colour = (label: string, which: keyof HouseStyle['colours']) => (
    <label className={styles.colour}>
      <input
        type="color"
        value={`#${colours[which]}`}
        onChange={({ target }) => change({ colours: { ...colours, [which]: target.value.slice(1) } })}
      />
      {label}
    </label>
  );
  return (
    <>
      {font(words.textFont, 'text')}
      {font(words.headingFont, 'heading')}
      <fieldset className={styles.colours}>
        <legend className={styles.legend}>{words.colours}</legend>
        {colour(words.textColour, 'text')}
        {colour(words.headingColour, 'heading')}
        {colour(words.lineColour, 'line')}
      </fieldset>
      <Field label={words.attendance}>
        <RadioGroup
          value={style.attendance}
          onChange={(_, { value }) =>
            change({ attendance: value === 'departments' ? 'departments' : 'names' })
          }
        >
          <Radio value="names" label={words.names} />
          <Radio value="departments" label={words.departments} />
        </RadioGroup>
      </Field>
      <Field label={words.speakers}>
        <RadioGroup
          value={style.speakers}
          onChange={(_, { value }) => change({ speakers: value === 'above' ? 'above' : 'before' })}
        >
          <Radio value="before" label={words.before} />
          <Radio value="above" label={words.above} />
        </RadioGroup>
      </Field>
    </>
  );
}
