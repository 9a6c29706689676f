import { Button, type ButtonProps } from '@fluentui/react-components';

interface NamedButtonProps extends Pick<ButtonProps, 'appearance' | 'disabled' | 'aria-expanded'> {
  readonly label: string;
  /** What it is about, for who hears the button by itself. */
  readonly about: string;
  readonly press: () => void;
  readonly ref?: React.Ref<HTMLButtonElement>;
}

/** A small button in a list, where its label alone says too little. */
export function NamedButton({ label, about, press, ...rest }: NamedButtonProps) {
  return (
    <Button size="small" {...rest} aria-label={`${label}: ${about}`} onClick={press}>
      {label}
    </Button>
  );
}
