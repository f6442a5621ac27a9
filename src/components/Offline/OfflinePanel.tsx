import { useLocale } from '../shared/useLocale';
import { OfflineEdition } from './OfflineEdition';
import { useOfflineEdition } from './useOfflineEdition';

interface Props {
  edition: string;
}

/** How an edition is kept on this device, as soon as the worker has said so. */
export default function OfflinePanel({ edition }: Props) {
  const { state, ...actions } = useOfflineEdition(edition, useLocale());
  return state && <OfflineEdition state={state} {...actions} />;
}
