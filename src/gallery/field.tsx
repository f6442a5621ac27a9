import { Field } from '../components/shared/Field/Field';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

export default function FieldGallery() {
  return (
    <Gallery
      component="Field"
      states={[
        {
          name: 'label alone',
          show: <Field label="Years">{(tied) => <input {...tied} defaultValue="5" />}</Field>,
        },
        {
          name: 'hint',
          show: (
            <Field hint="A whole number of years." label="Years">
              {(tied) => <input {...tied} defaultValue="5" />}
            </Field>
          ),
        },
        {
          name: 'filled in wrongly',
          show: (
            <Field
              error="Please give a whole number from 1 to 30."
              hint="A whole number of years."
              label="Years"
            >
              {(tied) => <input {...tied} defaultValue="many" />}
            </Field>
          ),
        },
        {
          name: 'several lines',
          show: (
            <Field label="Entrants">
              {(tied) => <textarea {...tied} defaultValue={'Ada\nGrace'} rows={4} />}
            </Field>
          ),
        },
        {
          name: 'very long word',
          show: (
            <Field error={longWord} hint={longWord} label={longWord}>
              {(tied) => <input {...tied} defaultValue={longWord} />}
            </Field>
          ),
        },
      ]}
    />
  );
}
