import { Calculator } from '../components/Calculator/Calculator';
import { Frame } from '../components/Calculator/Frame';
import type { Input, Understood } from '../components/Calculator/useInput';
import { useLocale } from '../components/shared/useLocale';
import { calculatorIds } from '../evidence/figures/calculators';
import { viewCalculator } from '../evidence/views/localize';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

/** An input as it is once somebody has typed into it. */
function typed(text: string, understood: Understood<string>, name = 'Years'): Input<string> {
  return {
    name,
    symbol: 'n',
    unit: '%',
    example: '5',
    text,
    type: () => {},
    understand: () => understood,
  };
}

const sound = typed('5', { value: '5' });
const wrong = typed('many', { complaint: 'Please give a number from 1 to 30, such as 5.' });
const long = { ...typed(longWord, { value: longWord }, longWord), hint: longWord };

export default function CalculatorGallery() {
  const locale = useLocale();
  const { formulas } = viewCalculator('growth', { locale });
  return (
    <Gallery
      component="Calculator"
      states={[
        ...calculatorIds.map((id) => {
          const data = viewCalculator(id, { locale });
          return { name: id, show: <Calculator data={data} page={[data]} /> };
        }),
        {
          name: 'filled in wrongly',
          show: (
            <Frame
              answer={() => 'Never shown.'}
              formulas={formulas}
              inputs={{ sound, wrong, lines: { ...wrong, long: true } }}
              title="A calculator filled in wrongly"
            />
          ),
        },
        {
          name: 'very long word',
          show: (
            <Frame
              answer={() => longWord}
              formulas={formulas.map((formula) => ({
                ...formula,
                label: longWord + formula.label,
              }))}
              inputs={{ sound, long }}
              title={longWord}
            />
          ),
        },
      ]}
    />
  );
}
