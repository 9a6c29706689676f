import type { Look } from '../shared/look';
import type { Colours } from '../office/protocol';

/** Outlook tells an add-in four colours, not the name of its look. */
export const coloursOf: Readonly<Record<Look, Colours>> = {
  default: colours('#FFFFFF', '#242424', '#F5F5F5', '#242424'),
  dark: colours('#292929', '#FFFFFF', '#1F1F1F', '#FFFFFF'),
  contrast: colours('#000000', '#FFFFFF', '#000000', '#FFFF00'),
};

function colours(body: string, text: string, control: string, controlText: string): Colours {
  return {
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: controlText,
  };
}
