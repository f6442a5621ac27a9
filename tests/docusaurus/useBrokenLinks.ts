import { site } from './site';

export default function useBrokenLinks() {
  return {
    collectAnchor: (anchor: string) => {
      site.anchors.push(anchor);
    },
    collectLink: () => {},
  };
}
