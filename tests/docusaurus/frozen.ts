/** When the editions that tests speak of were frozen. */
export default { '2020-10': '2026-11-26', '2026-11': '2026-11-26' };
