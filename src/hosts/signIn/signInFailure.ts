import { SignInError, type SignInFailure } from '../host';
import { TimeLimitError } from '../timeLimit';

/** msal's error codes by what a user can do about them; the bridge, the browser and the server each have their own. */
const failures: Readonly<Record<string, SignInFailure>> = {
  no_account_error: 'interaction',
  no_account_found: 'interaction',
  no_tokens_found: 'interaction',
  interaction_required: 'interaction',
  interaction_in_progress: 'interaction',
  consent_required: 'interaction',
  login_required: 'interaction',
  native_account_unavailable: 'interaction',
  silent_sso_error: 'interaction',
  popup_window_error: 'interaction',
  empty_window_error: 'interaction',
  user_cancelled: 'cancelled',
  user_canceled: 'cancelled',
  access_denied: 'cancelled',
  ChunkLoadError: 'offline',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  timed_out: 'timeout',
  monitor_window_timeout: 'timeout',
};

/** Any rejection on the way to a token, as the one error the pane knows. Its message carries a code, never a token. */
export function signInError(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  if (error instanceof TimeLimitError) return new SignInError('timeout', error.message);
  const { name, code } = describe(error);
  if (name === 'InteractionRequiredAuthError') return new SignInError('interaction', code);
  return new SignInError(failures[code] ?? 'unavailable', code);
}

/** By name and code, not by class: msal is loaded late, and knows more than one class for the same thing. */
function describe(error: unknown): { name: string; code: string } {
  if (!(error instanceof Error)) return { name: '', code: 'unknown' };
  const code = 'errorCode' in error && typeof error.errorCode === 'string' ? error.errorCode : '';
  return { name: error.name, code: code || error.name };
}
