import { OfflineEdition } from '../components/Offline/OfflineEdition';
import type { EditionState, Failure } from '../offline/protocol';
import { Gallery } from './_gallery/Gallery';

const on = '2026-11-26T08:00:00.000Z';

const states: Record<string, EditionState> = {
  offered: { state: 'absent', fetch: 3_870_000 },
  saving: { state: 'saving', fetch: 3_870_000, done: 1_200_000 },
  saved: { state: 'saved', on, bytes: 12_200_000 },
  'of an earlier deployment': { state: 'older', on, fetch: 940_000 },
};

const failures: Failure[] = ['full', 'unreachable', 'replaced'];
const impediments: Failure[] = ['refused', 'unsupported', 'insecure'];

export default function OfflineGallery() {
  const nothing = () => {};
  const show = (state: EditionState) => (
    <OfflineEdition cancel={nothing} remove={nothing} save={nothing} state={state} />
  );
  return (
    <Gallery
      component="Offline"
      states={[
        ...Object.entries(states).map(([name, state]) => ({ name, show: show(state) })),
        ...failures.map((failure) => ({
          name: failure,
          show: show({ state: 'absent', fetch: 3_870_000, failure }),
        })),
        ...impediments.map((failure) => ({
          name: failure,
          show: show({ state: 'impossible', failure }),
        })),
      ]}
    />
  );
}
