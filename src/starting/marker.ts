/** The attribute of an element that tells a reader nothing until scripts run: its page starts at once. */
export const marker = 'data-start';
