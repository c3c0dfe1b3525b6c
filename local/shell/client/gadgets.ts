const minuteMs = 60_000;

/** Draws a gadget anew, as Jira does when it is refreshed. */
function refresh(gadget: Element): void {
  const frame = gadget.querySelector('iframe');
  if (frame) frame.src = frame.src.replace(/#.*$/, '');
}

/** Gadgets are drawn anew at a press, and every so many minutes where their configuration says so. */
export function startGadgets(): void {
  for (const gadget of document.querySelectorAll<HTMLElement>('.gadget')) {
    gadget.querySelector('[data-refresh-frame]')?.addEventListener('click', () => refresh(gadget));
    const minutes = Number(gadget.dataset['refreshMinutes']);
    if (minutes > 0) setInterval(() => refresh(gadget), minutes * minuteMs);
  }
}
