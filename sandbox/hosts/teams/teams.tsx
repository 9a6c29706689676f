import { showWindow } from '../shared/showWindow';
import { TeamsWindow } from './TeamsWindow';

showWindow(<TeamsWindow />);
