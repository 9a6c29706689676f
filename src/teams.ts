import { openTeamsHost } from './hosts/teams/openTeamsHost';
import { startPane } from './pane/startPane';

startPane(openTeamsHost);
