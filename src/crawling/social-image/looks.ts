/** The colours of `src/css/custom.css`, in light: an image cannot follow the reader's choice. */
export const colours = {
  paper: '#fbfaf6',
  ink: '#1f2623',
  muted: '#5a645f',
  rule: '#dedbd0',
  jade: '#0f6a55',
  cinnabar: '#9a3b1f',
} as const;

const [frame, core] = ['#2a8a72', '#c4552f'];

/** The sign of `static/img/logo.svg`, 32 units wide and high. */
export const mark =
  `<path d="M11 4H5v24h6M21 4h6v24h-6" fill="none" stroke="${frame}" stroke-width="3.5"/>` +
  `<rect x="11.5" y="11.5" width="9" height="9" rx="1.5" fill="${core}"/>`;

/** The colours of the sign, and half of each on paper, for its edges. */
export const markColours = [frame, core, '#93c2b4', '#e0a893'] as const;
