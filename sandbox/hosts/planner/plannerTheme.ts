import { createDarkTheme, createLightTheme, type BrandVariants } from '@fluentui/react-components';

/** Planner's green. */
const green: BrandVariants = {
  10: '#03100a',
  20: '#0a2418',
  30: '#0b3a27',
  40: '#0a4b31',
  50: '#085c3c',
  60: '#056d47',
  70: '#0a7a50',
  80: '#117a4f',
  90: '#2d9467',
  100: '#49a57b',
  110: '#63b590',
  120: '#7cc4a4',
  130: '#95d3b8',
  140: '#afe1cc',
  150: '#c9efe0',
  160: '#e3fdf4',
};

export const plannerLight = createLightTheme(green);
export const plannerDark = { ...createDarkTheme(green), colorBrandForeground1: green[120] };
