import { openOutlookHost } from './hosts/outlook/openOutlookHost';
import { startPane } from './pane/startPane';

startPane(openOutlookHost);
