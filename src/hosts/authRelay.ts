import { runPopupRelay } from '@azure/msal-browser/popup-relay';
import { readConfiguration } from './configuration';

/**
 * The page between a framed pane and the authority. It opens the authority's window from a click of its own, which
 * popup blockers ask for, and only ever for the configured authority.
 */
const words = navigator.language.startsWith('nl')
  ? { explanation: 'Notulist meldt u aan bij Microsoft 365.', proceed: 'Doorgaan' }
  : { explanation: 'Notulist signs you in to Microsoft 365.', proceed: 'Continue' };

const { authority } = await readConfiguration();
const explanation = document.createElement('p');
explanation.textContent = words.explanation;
const proceed = document.createElement('button');
proceed.textContent = words.proceed;
proceed.addEventListener('click', () => {
  proceed.disabled = true;
  runPopupRelay({ allowedAuthorityOrigins: [authority] });
});
document.body.append(explanation, proceed);
proceed.focus();
