import { translate } from '@docusaurus/Translate';

/** What building is called within a sentence. */
export function ownName(): string {
  return translate({
    id: 'handbook.calculator.totalCost.own',
    message: '自建',
    description: 'Building one’s own',
  });
}

/** What renting is called within a sentence. */
export function rentName(): string {
  return translate({
    id: 'handbook.calculator.totalCost.rent',
    message: '租用',
    description: 'Renting',
  });
}
