import { Refusal } from './refusal';

/** The service behind an operation: it decides the words of a refusal and who throttles. */
export type Workload = 'outlook' | 'directory' | 'teams' | 'planner' | 'files' | 'platform';

/** The 403 each workload gives to a token without the permission. */
export function missingScope(
  workload: Workload,
  accepted: readonly string[],
  scopes: ReadonlySet<string>,
): Refusal {
  switch (workload) {
    case 'outlook':
      return new Refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    case 'teams':
      return new Refusal(
        403,
        'Forbidden',
        `Missing scope permissions on the request. API requires one of '${accepted.join(', ')}'. Scopes on the request '${[...scopes].join(', ')}'`,
      );
    case 'planner':
      return plannerForbidden();
    case 'files':
      return new Refusal(403, 'accessDenied', 'Access denied');
    default:
      return new Refusal(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      );
  }
}

/** Planner's 403: the same words for a missing permission and for a plan of somebody else. */
export function plannerForbidden(): Refusal {
  return new Refusal(403, '', 'You do not have the required permissions to access this item.');
}

/** The 429 of each workload. */
export function throttled(workload: Workload, retryAfterSeconds: number): Refusal {
  const extras = { headers: { 'Retry-After': String(retryAfterSeconds) } };
  switch (workload) {
    case 'outlook':
      return new Refusal(
        429,
        'ApplicationThrottled',
        'Application is over its MailboxConcurrency limit.',
        extras,
      );
    case 'files':
      return new Refusal(429, 'activityLimitReached', 'The request has been throttled', extras);
    case 'planner':
      return new Refusal(429, '', 'Too many requests', extras);
    default:
      return new Refusal(429, 'TooManyRequests', 'Too many requests', extras);
  }
}
