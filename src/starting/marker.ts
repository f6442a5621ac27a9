/**
 * The attribute of an element that has more to say once scripts run: its page starts at once, where the address holds
 * what stands in it.
 */
export const marker = 'data-start';
