import Translate, { translate } from '@docusaurus/Translate';
import { useQueryString } from '@docusaurus/theme-common';
import { Field } from '../shared/Field/Field';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import { useLocale } from '../shared/useLocale';
import styles from './TotalCost.module.css';
import { costsByYear, firstYearNotDearer, readNumber } from './total-cost';

const amount = { min: 0, max: 1e12 };

/** What may be filled in: its bounds, and an example to begin with. */
const inputs = {
  'own-initial': { ...amount, example: '1000' },
  'own-yearly': { ...amount, example: '200' },
  'rent-initial': { ...amount, example: '50' },
  'rent-yearly': { ...amount, example: '380' },
  years: { min: 1, max: 30, whole: true, example: '5' },
  rate: { min: 0, max: 100, example: '5' },
};
type Name = keyof typeof inputs;

/** What the address holds for an input that was emptied: one it does not name shows its example. */
const emptied = ' ';

/** An input of the calculator. What is typed stands in the address alone, so that it can be shared. */
function useInput(name: Name): { text: string; value?: number; set: (text: string) => void } {
  const [typed, type] = useQueryString(`tco-${name}`);
  const text = typed === '' ? inputs[name].example : typed === emptied ? '' : typed;
  return {
    text,
    value: readNumber(text, inputs[name]),
    set: (text) => type(text === '' ? emptied : text),
  };
}

/** `<TotalCost/>`: what building and what renting cost over the years, for readers to fill in. */
export function TotalCost() {
  const fields = {
    'own-initial': useInput('own-initial'),
    'own-yearly': useInput('own-yearly'),
    'rent-initial': useInput('rent-initial'),
    'rent-yearly': useInput('rent-yearly'),
    years: useInput('years'),
    rate: useInput('rate'),
  };
  const numbers = knownNumbers(fields);
  return (
    <section aria-label={title()} className={styles.calculator}>
      <div className={styles.fields}>
        {(Object.keys(inputs) as Name[]).map((name) => (
          <Field
            error={fields[name].value === undefined ? complaint(name) : undefined}
            key={name}
            label={labelOf(name)}
          >
            {(attributes) => (
              <input
                {...attributes}
                autoComplete="off"
                inputMode="decimal"
                onChange={({ target }) => fields[name].set(target.value)}
                value={fields[name].text}
              />
            )}
          </Field>
        ))}
      </div>
      {numbers && <Result own={costsOf('own', numbers)} rent={costsOf('rent', numbers)} />}
    </section>
  );
}

/** What was typed, as numbers; undefined as long as one of them is none. */
function knownNumbers(fields: Record<Name, { value?: number }>): Record<Name, number> | undefined {
  const entries = Object.entries(fields).flatMap(([name, { value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const all = entries.length === Object.keys(fields).length;
  return all ? (Object.fromEntries(entries) as Record<Name, number>) : undefined;
}

function costsOf(way: 'own' | 'rent', numbers: Record<Name, number>): number[] {
  const plan = { initial: numbers[`${way}-initial`], yearly: numbers[`${way}-yearly`] };
  return costsByYear(plan, numbers.years, numbers.rate / 100);
}

interface ResultProps {
  /** What building has cost by the end of each year, the start included. */
  own: readonly number[];
  rent: readonly number[];
}

function Result({ own, rent }: ResultProps) {
  const locale = useLocale();
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <>
      <output className={styles.verdict}>
        <Verdict own={own} rent={rent} />
      </output>
      <TableFrame label={tableCaption()}>
        <table>
          <caption>{tableCaption()}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="handbook.tco.year" description="Heads the column of years">
                  第几年末
                </Translate>
              </th>
              <th scope="col">{ownName()}</th>
              <th scope="col">{rentName()}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((cost, year) => (
              // A year is its own name.
              <tr key={`year ${year}`}>
                <th scope="row">{year}</th>
                <td>{format.format(cost)}</td>
                <td>{format.format(rent[year] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
  );
}

function Verdict({ own, rent }: ResultProps) {
  const format = new Intl.NumberFormat(useLocale(), { style: 'percent', maximumFractionDigits: 1 });
  const [ownTotal = 0, rentTotal = 0] = [own.at(-1), rent.at(-1)];
  const years = own.length - 1;
  if (ownTotal === rentTotal) {
    return (
      <Translate id="handbook.tco.even" description="Both ways cost the same" values={{ years }}>
        {'满 {years} 年时，两种方式花费相同。'}
      </Translate>
    );
  }
  const rentWins = rentTotal < ownTotal;
  const saved = format.format(1 - Math.min(ownTotal, rentTotal) / Math.max(ownTotal, rentTotal));
  const crossed = rentWins ? firstYearNotDearer(rent, own) : firstYearNotDearer(own, rent);
  return (
    <>
      <Translate
        id="handbook.tco.saved"
        description="Which way is cheaper after how many years, and by what part"
        values={{ years, cheaper: rentWins ? rentName() : ownName(), saved: <b>{saved}</b> }}
      >
        {'满 {years} 年时，{cheaper}更省，少花 {saved}。'}
      </Translate>{' '}
      {crossed !== undefined && crossed > 0 && (
        <Translate
          id="handbook.tco.crossed"
          description="From the end of which year the cheaper way has been cheaper"
          values={{ year: crossed }}
        >
          {'从第 {year} 年末起，它的累计花费不再更高。'}
        </Translate>
      )}
    </>
  );
}

function title(): string {
  return translate({
    id: 'handbook.tco.title',
    message: '总拥有成本计算器',
    description: 'Names the calculator of total cost of ownership',
  });
}

function tableCaption(): string {
  return translate({
    id: 'handbook.tco.caption',
    message: '累计花费（折成今天的钱）',
    description: 'The caption of the table of costs by year, in present value',
  });
}

function ownName(): string {
  return translate({ id: 'handbook.tco.own', message: '自建', description: 'Building one’s own' });
}

function rentName(): string {
  return translate({ id: 'handbook.tco.rent', message: '租用', description: 'Renting' });
}

function labelOf(name: Name): string {
  switch (name) {
    case 'own-initial':
      return translate({
        id: 'handbook.tco.ownInitial',
        message: '自建：一次性投入（万元）',
        description: 'The first payment when building',
      });
    case 'own-yearly':
      return translate({
        id: 'handbook.tco.ownYearly',
        message: '自建：每年开支（万元）',
        description: 'The yearly payment when building',
      });
    case 'rent-initial':
      return translate({
        id: 'handbook.tco.rentInitial',
        message: '租用：一次性投入（万元）',
        description: 'The first payment when renting',
      });
    case 'rent-yearly':
      return translate({
        id: 'handbook.tco.rentYearly',
        message: '租用：每年费用（万元）',
        description: 'The yearly payment when renting',
      });
    case 'years':
      return translate({
        id: 'handbook.tco.years',
        message: '年数',
        description: 'How many years are counted',
      });
    case 'rate':
      return translate({
        id: 'handbook.tco.rate',
        message: '折现率（% 每年）',
        description: 'The discount rate, in per cent a year',
      });
  }
}

/** What is wrong with an input, in words. */
function complaint(name: Name): string {
  const values = { min: inputs[name].min, max: inputs[name].max };
  if (name === 'years') {
    return translate(
      {
        id: 'handbook.tco.wantWhole',
        message: '请填 {min} 到 {max} 之间的整数。',
        description: 'Says what a whole number must be',
      },
      values,
    );
  }
  if (name === 'rate') {
    return translate(
      {
        id: 'handbook.tco.wantRate',
        message: '请填 {min} 到 {max} 之间的数，例如 5。',
        description: 'Says what a rate in per cent must be',
      },
      values,
    );
  }
  return translate({
    id: 'handbook.tco.wantAmount',
    message: '请填不小于 0 的数，例如 1000。',
    description: 'Says what an amount must be',
  });
}
