import { translate } from '@docusaurus/Translate';

/** The unit of what is counted. */
export function pieces(): string {
  return translate({
    id: 'handbook.calculator.pieces',
    message: '个',
    description: 'The unit of what is counted',
  });
}
