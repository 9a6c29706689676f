import { openWindow } from '../shared/openWindow';
import { plannerDark, plannerLight } from './plannerTheme';
import { PlannerWindow } from './PlannerWindow';

openWindow(<PlannerWindow />, { light: plannerLight, dark: plannerDark });
