// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds } from '../../../../tests/docusaurus/render';
import { longWord } from '../../../evidence/views/samples';
import { Field } from './Field';

function render(props: Partial<Parameters<typeof Field>[0]> = {}) {
  return renderPage(
    <Field label="Years" {...props}>
      {(attributes) => <input {...attributes} />}
    </Field>,
  );
}

/** What a screen reader says after the name of a control. */
function descriptionOf(page: ParentNode): string[] {
  const ids = only(page, 'input').getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => readable(only(page, `[id="${id}"]`)));
}

describe('Field', () => {
  test('ties the label to the control', () => {
    const page = render();
    const label = only(page, 'label');
    expect(readable(label)).toBe('Years');
    expect(label.getAttribute('for')).toBe(only(page, 'input').id);
  });

  test('is described by nothing, and sound, where there is nothing to say', () => {
    const page = render({ error: '' });
    expect(only(page, 'input').hasAttribute('aria-describedby')).toBe(false);
    expect(only(page, 'input').hasAttribute('aria-invalid')).toBe(false);
    expect(page.querySelector('p')).toBeNull();
  });

  test('is described by its hint', () => {
    const page = render({ hint: 'Whole ones' });
    expect(descriptionOf(page)).toEqual(['Whole ones']);
    expect(only(page, 'input').hasAttribute('aria-invalid')).toBe(false);
  });

  test('is described by what is wrong, after its hint', () => {
    expect(descriptionOf(render({ error: 'Too many' }))).toEqual(['Too many']);
    const page = render({ hint: 'Whole ones', error: 'Too many' });
    expect(descriptionOf(page)).toEqual(['Whole ones', 'Too many']);
    expect(only(page, 'input').getAttribute('aria-invalid')).toBe('true');
  });

  test('has ids of its own beside another', () => {
    const field = (
      <Field error="Wrong" hint="A hint" label={longWord}>
        {(attributes) => <input {...attributes} />}
      </Field>
    );
    const page = renderPage(
      <>
        {field}
        {field}
      </>,
    );
    expect(repeatedIds(page)).toEqual([]);
    expect(page.querySelectorAll('label')).toHaveLength(2);
  });
});
