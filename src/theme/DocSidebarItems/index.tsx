import { isActiveSidebarItem } from '@docusaurus/plugin-content-docs/client';
import { translate } from '@docusaurus/Translate';
import { windowAround } from '@handbook/components/shared/Sidebar/window';
import type { Props } from '@theme/DocSidebarItems';
import Items from '@theme-original/DocSidebarItems';
import { useState } from 'react';

/** A list of pages: of a long one, those around the page in hand until all are asked for. */
export default function DocSidebarItems({ items, ...props }: Props) {
  const [isWhole, setWhole] = useState(false);
  const active = items.findIndex((item) => isActiveSidebarItem(item, props.activePath));
  const { shown, before, after } = windowAround(items, active);
  if (isWhole || shown.length === items.length) return <Items items={items} {...props} />;
  return (
    <>
      <More count={before} label={earlier} onAsk={() => setWhole(true)} />
      <Items items={shown} {...props} />
      <More count={after} label={later} onAsk={() => setWhole(true)} />
    </>
  );
}

interface MoreProps {
  count: number;
  label: (count: number) => string;
  onAsk: () => void;
}

/** Stands for the pages that are left out on one side. */
function More({ count, label, onAsk }: MoreProps) {
  return (
    count > 0 && (
      <li className="menu__list-item">
        <button className="clean-btn menu__link" onClick={onAsk} type="button">
          {label(count)}
        </button>
      </li>
    )
  );
}

const earlier = (count: number) =>
  translate(
    {
      id: 'handbook.sidebar.earlier',
      message: '前面还有 {count} 页',
      description: 'A button in a long list of pages, above those that are shown',
    },
    { count },
  );

const later = (count: number) =>
  translate(
    {
      id: 'handbook.sidebar.later',
      message: '后面还有 {count} 页',
      description: 'A button in a long list of pages, below those that are shown',
    },
    { count },
  );
