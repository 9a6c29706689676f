import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ListView } from '../../../actionList/view';
import { viewParameters } from '../../../actionList/viewAddress';
import { listMailWords } from '../../../language/words/listMail';
import { teamsAddress, webAddress } from '../../links/paneAddress';
import { useParts, useWords } from '../../parts';

/** The address that opens this view: copied where the host allows it, and selected to be copied where it does not. */
export function ViewLink({ view }: { readonly view: ListView }) {
  const words = useWords(listMailWords);
  const { configuration, host } = useParts();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const link = viewLink(view, host.name === 'teams' ? configuration.teamsTabUrl : null);
  useEffect(() => {
    input.current?.select();
    navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }, [link]);
  return (
    <Field label={words.link} hint={copied ? words.copied : words.linkHint} size="small">
      <Input size="small" readOnly ref={input} value={link} />
    </Field>
  );
}

/** Whoever copies it in Teams opens it in Teams. */
function viewLink(view: ListView, teamsTabUrl: string | null): string {
  const place = viewParameters(view);
  place.set('list', '');
  return teamsTabUrl === null ? webAddress(place) : teamsAddress(place, teamsTabUrl);
}
