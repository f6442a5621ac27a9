import Translate, { translate } from '@docusaurus/Translate';
import { type ReactNode, useId } from 'react';
import type { CalculatorView } from '../../evidence/views/views';
import { Field } from '../shared/Field/Field';
import { Formula } from '../shared/Formula/Formula';
import styles from './Frame.module.css';
import { type Input, type Inputs, understoodBy, valuesOf } from './useInput';

interface Props<Values> {
  title: string;
  formulas: CalculatorView['formulas'];
  inputs: Inputs<Values>;
  /** What follows from the inputs, in a sentence; it is spoken whenever it changes. */
  answer: (values: Values) => ReactNode;
  /** What else there is to be read. */
  details?: (values: Values) => ReactNode;
}

/** The frame of every calculator. Nothing is worked out while an input cannot be understood. */
export function Frame<Values>({ title, formulas, inputs, answer, details }: Props<Values>) {
  const id = useId();
  const values = valuesOf(inputs);
  const list = Object.entries<Input<unknown>>(inputs as Record<string, Input<unknown>>);
  return (
    <section aria-labelledby={id} className={styles.calculator}>
      <p className={styles.title} id={id}>
        {title}
      </p>
      <Example inputs={list} />
      <fieldset className={styles.fields}>
        <legend className={styles.legend}>
          <Translate id="handbook.calculator.fill" description="Heads the inputs of a calculator">
            填入自己的数；原有的只是示例，不是证据。
          </Translate>
        </legend>
        {list.map(([name, input]) => (
          <Answer input={input} key={name} />
        ))}
      </fieldset>
      <output className={styles.answer}>{values && answer(values)}</output>
      {values && details?.(values)}
      <Formulas formulas={formulas} />
    </section>
  );
}

/** What the numbers are, where the browser runs no scripts. */
function Example({ inputs }: { inputs: readonly [string, Input<unknown>][] }) {
  return (
    <div className={styles.example}>
      <p>
        <Translate
          id="handbook.calculator.scriptless"
          description="Where the browser runs no scripts; the numbers follow"
        >
          换成自己的数要启用 JavaScript。下面按示例算出，示例不是证据：
        </Translate>
      </p>
      <ul>
        {inputs.map(([name, input]) => (
          <li key={name}>
            <Label {...input} /> <b>{input.example}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A labelled box for one answer. */
function Answer({ input }: { input: Input<unknown> }) {
  const { hint, text, type, long } = input;
  return (
    <Field error={understoodBy(input).complaint} hint={hint} label={<Label {...input} />}>
      {(attributes) => {
        const shared = {
          ...attributes,
          autoComplete: 'off',
          onChange: ({ target }: { target: { value: string } }) => type(target.value),
          value: text,
        };
        return long ? (
          <textarea {...shared} rows={2} spellCheck={false} />
        ) : (
          <input {...shared} inputMode="decimal" />
        );
      }}
    </Field>
  );
}

/** What is asked for, what the formulas call it, and what it is counted in. */
function Label({ name, symbol, unit }: Pick<Input<unknown>, 'name' | 'symbol' | 'unit'>) {
  return (
    <>
      {name} <var>{symbol}</var>
      {unit !== undefined && (
        <Translate
          id="handbook.calculator.unit"
          description="Follows what an input is called: what it is counted in"
          values={{ unit }}
        >
          {'（{unit}）'}
        </Translate>
      )}
    </>
  );
}

/** The formulas, which KaTeX has set at build time. What is too wide scrolls within, by keyboard, too. */
function Formulas({ formulas }: Pick<CalculatorView, 'formulas'>) {
  return (
    <div aria-label={formulasLabel()} className={styles.formulas} role="group" tabIndex={0}>
      {formulas.map(({ label, formula }) => (
        <div className={styles.formula} key={label}>
          <span className={styles.label}>{label}</span>
          <Formula mathml={formula} />
        </div>
      ))}
    </div>
  );
}

function formulasLabel(): string {
  return translate({
    id: 'handbook.calculator.formulas',
    message: '算式',
    description: 'What a screen reader calls the formulas of a calculator',
  });
}
