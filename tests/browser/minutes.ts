import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The text of the minutes, whatever the language of the window. */
export function editorIn(pane: FrameLocator): Locator {
  return pane.locator('.ProseMirror');
}

/** The one button that posts, while it is a button. */
export function postButton(pane: FrameLocator): Locator {
  return pane.getByRole('button', { name: /^Plaats \d+ actie/ });
}

/** Puts the caret on a new line under an agenda item. */
export async function startUnder(page: Page, pane: FrameLocator, item: string): Promise<void> {
  await editorIn(pane).getByText(item).first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
}

/** Types lines under an agenda item; the caret stays after the last word. */
export async function typeUnder(
  page: Page,
  pane: FrameLocator,
  item: string,
  lines: readonly string[],
): Promise<void> {
  await startUnder(page, pane, item);
  await page.keyboard.type(lines.join('\n'));
}

/** Puts whole lines below the caret's, each at one stroke as dictation does: for what is only there to fill a meeting. */
export async function fillBelow(page: Page, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
  }
}

/** Waits until the header says that all is in the drive. */
export async function untilSaved(pane: FrameLocator): Promise<void> {
  await pane.locator('[data-saved="saved"]').waitFor({ timeout: 30_000 });
}

/** Goes to the actions; beside the minutes on a wide surface there is nothing to press. */
export async function showActions(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: /^Acties/ }).click();
}

/** Presses the button and confirms where the tasks go, which is asked once. */
export async function pressPost(pane: FrameLocator): Promise<void> {
  await postButton(pane).click();
  const confirm = pane.getByRole('button', { name: 'Bevestigen en plaatsen' });
  const report = pane.getByText(/sta(at|an) in Planner/);
  await confirm.or(report).first().waitFor({ timeout: 30_000 });
  if (await confirm.isVisible()) await confirm.click();
}
