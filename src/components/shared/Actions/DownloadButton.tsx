import { translate } from '@docusaurus/Translate';
import { ActionButton } from './ActionButton';

interface Props {
  label: string;
  /** The name it is saved under: `china-cloud-share.csv`. */
  name: string;
  /** What is saved, made when it is asked for. */
  content: () => Blob | Promise<Blob>;
}

/** Gives the reader a file that the page makes itself. */
export function DownloadButton({ label, name, content }: Props) {
  return (
    <ActionButton
      act={async () => save(await content(), name)}
      done={translate({
        id: 'handbook.actions.saved',
        message: '已下载',
        description: 'Says that a file was given to the browser to save',
      })}
      failed={() =>
        translate({
          id: 'handbook.actions.notSaved',
          message: '未能生成文件，请重试。',
          description: 'Says that a file could not be made',
        })
      }
      label={label}
    />
  );
}

/** Saves content under a name, the way the browser saves a download. */
function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // A browser that has not begun to read by then would lose the file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
