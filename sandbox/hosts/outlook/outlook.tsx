import { showWindow } from '../shared/showWindow';
import { OutlookWindow } from './OutlookWindow';

showWindow(<OutlookWindow />);
