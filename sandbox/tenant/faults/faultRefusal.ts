import { Refusal } from '../protocol/refusal';
import { throttled, type Workload } from '../protocol/workload';

/** The refusal a fault's status stands for, in the words of the workload that is hit. */
export function faultRefusal(status: number, workload: Workload, retryAfterSeconds: number): Refusal {
  const headers = { 'Retry-After': String(retryAfterSeconds) };
  switch (status) {
    case 401:
      return new Refusal(401, 'InvalidAuthenticationToken', 'Access token validation failure.');
    case 409:
      return new Refusal(409, 'resourceModified', 'The resource has changed since the caller last read it.');
    case 423:
      return new Refusal(423, 'notAllowed', 'The resource is locked.', { innerCode: 'resourceLocked' });
    case 429:
      return throttled(workload, retryAfterSeconds);
    case 503:
      return new Refusal(503, 'serviceNotAvailable', 'The service is not available.', { headers });
    case 504:
      return new Refusal(504, 'UnknownError', '');
    case 507:
      return new Refusal(507, 'quotaLimitReached', 'Insufficient space available.');
    default:
      return new Refusal(status, 'UnknownError', 'An unknown error has occurred.');
  }
}
