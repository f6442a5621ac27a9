import * as z from 'zod';
import type { HostingFile } from './hosting-files';

/** A text that GitHub accepts: not blank. */
const text = z.string().regex(/\S/, 'a text that is not blank');

/** A label of what is filled in; GitHub refuses those that ask for what nobody should tell. */
const label = text.regex(/^(?!.*password)/i, 'a label that asks for no password');
const id = z.string().regex(/^[\w-]+$/, 'letters, digits, `-` and `_`');
const validations = z.strictObject({ required: z.boolean().optional() }).optional();

const asked = { label, description: text.optional() };
const typed = { ...asked, placeholder: text.optional(), value: text.optional() };

/** What a form asks for, or says in between. Every question has an id, which addresses can fill in. */
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(typed), validations }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...typed, render: text.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...asked,
      multiple: z.boolean().optional(),
      options: z
        .array(text.regex(/^(?!none$)/i, 'another word than the reserved `None`'))
        .min(1)
        .refine(areUnique, 'options that differ'),
      default: z.int().min(0).optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...asked,
      options: z
        .array(z.strictObject({ label, required: z.boolean().optional() }))
        .min(1)
        .refine((options) => areUnique(options.map(({ label }) => label)), 'options that differ'),
    }),
  }),
]);

/** An issue form, as far as this project uses what GitHub documents. */
const form = z.strictObject({
  name: text,
  description: text,
  title: text,
  labels: z.array(text).min(1),
  body: z
    .array(element)
    .refine((body) => areUnique(questionsOf(body).map(({ id }) => id)), 'ids that differ')
    .refine(
      (body) => areUnique(questionsOf(body).map(({ attributes }) => attributes.label)),
      'labels that differ',
    )
    .refine((body) => questionsOf(body).length > 0, 'something to fill in'),
});

type Element = z.infer<typeof element>;

/** A file of `.github/ISSUE_TEMPLATE/`. */
export type Form = HostingFile<z.infer<typeof form>>;

/** What GitHub would refuse of a form, a sentence each: where, and what was expected. */
export function formErrors({ content }: HostingFile<unknown>): string[] {
  const { error } = form.safeParse(content);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** What a form asks for: `record (input)`, `wrong (textarea, required)`. */
export function questionsIn({ content }: Form): string[] {
  return questionsOf(content.body).map((question) => {
    const required = 'validations' in question && question.validations?.required;
    return `${question.id} (${question.type}${required ? ', required' : ''})`;
  });
}

function questionsOf(body: Element[]) {
  return body.filter((element) => element.type !== 'markdown');
}

function areUnique(values: string[]): boolean {
  return new Set(values).size === values.length;
}
