/** Gives the keyboard to an element when what had it is gone; who went on to something else stays there. */
export function takeKeyboard(element: HTMLElement | null | undefined): void {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
}
