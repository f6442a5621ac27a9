import type { Interviewee } from '../scaffolding/interview';
import { formatComplaints } from '../scaffolding/report';
import type { Complaint, Field } from '../scaffolding/scaffold';

/** The contributor broke off. */
export class Cancelled extends Error {
  override message = 'Broken off: nothing was written.';
}

/** How many choices are seen at once. */
const linesShown = 10;

/** Asks the contributor at the terminal. The library is loaded only where someone is asked. */
export async function atTerminal(): Promise<Interviewee> {
  const clack = await import('@clack/prompts');

  async function text(field: Field, former: string | undefined, about = field.about) {
    return sure(
      clack.text({
        message: field.form ? `${about}: ${field.form}` : about,
        initialValue: former ?? field.suggestion,
        placeholder: field.required ? undefined : 'Enter to pass over',
        validate: (value) => (field.required && !value?.trim() ? 'This is needed.' : undefined),
      }),
    );
  }

  async function choice(field: Field, former: string | undefined) {
    const { about: message, choices = [], required, suggestion } = field;
    const options = [
      ...(required ? [] : [{ value: '', label: suggestion ? `(${suggestion})` : '(none)' }]),
      ...new Set([...choices, ...(suggestion ? [suggestion] : [])]),
    ].map((option) => (typeof option === 'string' ? { value: option, label: option } : option));
    const initialValue = former ?? (required ? suggestion : '');
    return sure(clack.select({ message, options, initialValue, maxItems: linesShown }));
  }

  async function several(field: Field, former: readonly string[]) {
    const values: string[] = [];
    for (;;) {
      const first = values.length === 0;
      const optional = { ...field, required: field.required && first };
      const value = await text(optional, former[values.length], first ? field.about : 'another');
      if (!value.trim()) return values;
      values.push(value);
    }
  }

  async function sure(answer: Promise<string | symbol>): Promise<string> {
    const value = await answer;
    if (typeof value === 'symbol') throw new Cancelled();
    return value;
  }

  return {
    async answer(field, former) {
      if (field.many) return several(field, former);
      const ask = field.choices ? choice : text;
      const value = await ask(field, former[0]);
      return value.trim() ? [value] : [];
    },
    hear(complaints: readonly Complaint[]) {
      clack.log.error(formatComplaints(complaints));
    },
  };
}
