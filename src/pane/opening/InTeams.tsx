import { openingWords } from '../../language/words/opening';
import { Notice } from '../Notice';
import { teamsAddress } from '../links/paneAddress';
import { useParts, useWords } from '../parts';

/** Above what a link opened in a browser: the same place in Teams, where the installation has a tab there. */
export function InTeams() {
  const words = useWords(openingWords);
  const { configuration, host } = useParts();
  const { teamsTabUrl } = configuration;
  if (host.name !== 'browser' || host.link === '' || teamsTabUrl === null) return null;
  const address = teamsAddress(new URLSearchParams(host.link), teamsTabUrl);
  const action = { label: words.openInTeams, run: () => host.openLink(address) };
  return <Notice tone="plain" text={words.alsoInTeams} action={action} />;
}
