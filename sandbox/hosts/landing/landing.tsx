import { openWindow } from '../shared/openWindow';
import { LandingPage } from './LandingPage';

openWindow(<LandingPage />);
