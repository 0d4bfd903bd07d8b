/** Closes open menus when a click lands outside them or Escape is pressed; focus returns to the button. */
export function closeMenusOutside(event: Event): void {
  const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
  if (event instanceof KeyboardEvent && !isEscape) return;
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')) {
    const isInside = event.target instanceof Node && menu.contains(event.target);
    if (isInside && !isEscape) continue;
    menu.open = false;
    if (isInside) menu.querySelector('summary')?.focus();
  }
}
