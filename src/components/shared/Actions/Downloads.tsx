import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { Actions } from './Actions';

interface Props {
  /** Each a `<DownloadButton>`, labelled with its format. */
  children: ReactNode;
}

/** A row of files to download. */
export function Downloads({ children }: Props) {
  return (
    <Actions
      label={
        <Translate id="handbook.actions.download" description="Stands before names of file formats">
          下载：
        </Translate>
      }
    >
      {children}
    </Actions>
  );
}
