import type { TeamsPage } from './teamsProtocol';

/** Where in Teams the app is shown, by the names the addresses use. */
export const surfaces = ['sidePanel', 'details', 'chat', 'stage', 'personal'] as const;

export type TeamsSurface = (typeof surfaces)[number];

/** The surface of that name, the side panel when there is none. */
export function surfaceNamed(name: string): TeamsSurface {
  return surfaces.find((surface) => surface === name) ?? 'sidePanel';
}

/** What Teams calls the surface: all tabs are "content". */
export function frameContextOf(surface: TeamsSurface): TeamsPage['frameContext'] {
  if (surface === 'sidePanel') return 'sidePanel';
  return surface === 'stage' ? 'meetingStage' : 'content';
}
