import type { Call } from '../protocol/call';
import type { DriveItem } from './store';
import { Refusal } from '../protocol/refusal';

/** Tag of metadata and content. */
export function eTagOf(item: DriveItem): string {
  return `"{${item.guid}},${item.changes}"`;
}

/** Tag of the content alone; folders have none. */
export function cTagOf(item: DriveItem): string {
  return `"c:{${item.guid}},${item.contentChanges}"`;
}

/** Holds If-Match (an eTag or a cTag) and If-None-Match against the item, before it is written. */
export function checkWrite(call: Call, item: DriveItem | undefined): void {
  const wanted = call.headers['if-match'];
  if (wanted !== undefined && wanted !== '*' && !(item && matches(item, wanted))) throw mismatch();
  if (wanted === '*' && !item) throw mismatch();
  if (call.headers['if-none-match'] === '*' && item) throw mismatch();
}

/** True when the reader has this version already. */
export function isUnchanged(call: Call, item: DriveItem): boolean {
  const known = call.headers['if-none-match'];
  return known !== undefined && matches(item, known);
}

function matches(item: DriveItem, header: string): boolean {
  const tags = header.split(/,(?=\s*(?:W\/)?")/).map((tag) => tag.trim().replace(/^W\//, ''));
  for (const tag of tags) {
    if (!/^".*"$/.test(tag)) {
      throw new Refusal(400, 'invalidRequest', 'The entity tag is malformed.', {
        innerCode: 'malformedEntityTag',
      });
    }
  }
  return tags.includes(eTagOf(item)) || tags.includes(cTagOf(item));
}

function mismatch(): Refusal {
  return new Refusal(412, 'resourceModified', "ETag does not match current item's value", {
    innerCode: 'entityTagDoesNotMatch',
  });
}
