/** Puts the label of an agenda item where the style sheet finds it, with its length: the title begins after it. */
export function showLabel({ dataset, style }: HTMLElement, label: string): void {
  dataset.label = label;
  style.setProperty('--label', String(label.length));
}
