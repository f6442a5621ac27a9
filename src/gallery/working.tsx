import { Working } from '../components/Working/Working';
import { mathml } from '../evidence/figures/tex';
import { longWord, quantity, source } from '../evidence/views/samples';
import type { InputView, WorkingView } from '../evidence/views/views';
import { Gallery } from './_gallery/Gallery';

function working(id: string, fields: Partial<WorkingView> = {}): WorkingView {
  return {
    record: 'working',
    id: `${id}#growth`,
    label: 'Compound annual growth rate',
    formula: mathml('\\left(\\frac{b}{a}\\right)^{1/n} - 1'),
    worked: mathml(
      '\\left(\\frac{\\text{\\$40.1 billion}}{\\text{\\$27.4 billion}}\\right)^{1/3} - 1 = \\text{13.5\\%}',
    ),
    inputs: [],
    ...fields,
  };
}

function input(text: string, fields: Partial<InputView> = {}): InputView {
  return {
    texts: [text],
    of: ['The market came to ', { figure: quantity(text, 1) }, '.'],
    sources: [{ source: source('first') }],
    ...fields,
  };
}

const ownInputs = working('own-inputs');
const oneInput = working('one-input', { inputs: [input('$27.4 billion')] });
const terms = Array.from({ length: 50 }, (_, index) => `${index + 1}%`);
const fiftyInputs = working('fifty-inputs', {
  label: 'Herfindahl–Hirschman index',
  formula: mathml('\\sum_i s_i^2'),
  worked: mathml('1^2 + 2^2 + \\dots + 50^2 = \\text{42,925}'),
  inputs: terms.map((term) => input(term)),
});
const long = working('long', {
  label: longWord,
  inputs: [
    input('$27.4 billion', {
      texts: ['$27.4 billion', '$40.1 billion'],
      of: [longWord],
      sources: [{ source: source('second'), locator: 'p. 3' }, { source: source('first') }],
    }),
  ],
});
const unsourced = working('unsourced', { inputs: [input('$27.4 billion', { sources: [] })] });
const page = [ownInputs, oneInput, fiftyInputs, long, unsourced];

export default function WorkingGallery() {
  return (
    <Gallery
      component="Working"
      states={[
        { name: 'its claim states all inputs', show: <Working data={ownInputs} page={page} /> },
        { name: 'one input', show: <Working data={oneInput} page={page} /> },
        { name: 'very long word', show: <Working data={long} page={page} /> },
        { name: 'no source', show: <Working data={unsourced} page={page} /> },
        { name: 'fifty inputs', show: <Working data={fiftyInputs} page={page} /> },
      ]}
    />
  );
}
