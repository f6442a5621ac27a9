import { useAddressValue } from '../shared/address';

/** What was typed, understood; or what is wrong with it, in words. */
export type Understood<Value> =
  | { value: Value; complaint?: undefined }
  | { value?: undefined; complaint: string };

/** What a calculator asks for. */
export interface Question<Value> {
  name: string;
  /** What its formulas call it. */
  symbol: string;
  /** What it is counted in. */
  unit?: string;
  /** What helps to fill it in. */
  hint?: string;
  /** What stands there before the reader types. */
  example: string;
  /** Whether it may take several lines. */
  long?: boolean;
  understand(text: string): Understood<Value>;
}

/** A question, and the reader's answer to it. */
export interface Input<Value> extends Question<Value> {
  text: string;
  type(text: string): void;
}

/** What the address holds for an input that was emptied: one it does not name shows its example. */
const emptied = ' ';

/** The answer to a question. What is typed stands in the address alone, so that it can be shared. */
export function useInput<Value>(key: string, question: Question<Value>): Input<Value> {
  const [typed, type] = useAddressValue(key);
  return {
    ...question,
    text: typed === '' ? question.example : typed === emptied ? '' : typed,
    type: (text) => type(text === '' ? emptied : text),
  };
}

/** Inputs by name, each of the type that its value has. */
export type Inputs<Values> = { [Name in keyof Values]: Input<Values[Name]> };

/** What all inputs together say; undefined as long as one of them cannot be understood. */
export function valuesOf<Values>(inputs: Inputs<Values>): Values | undefined {
  const values: Partial<Values> = {};
  for (const name in inputs) {
    const { value } = understoodBy(inputs[name]);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values as Values;
}

/** What an input makes of what stands in it. */
export function understoodBy<Value>({ text, understand }: Input<Value>): Understood<Value> {
  return understand(text);
}
