// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import type { RouteConfig, RouteConfigComponentProps } from 'react-router-config';
import * as original from 'react-router-config';
import { describe, expect, test } from 'vitest';
import { matchRoutes, renderRoutes } from './react-router-config';

const page = ({ route }: RouteConfigComponentProps) => <p>{String(route?.path)}</p>;

/** Routes as Docusaurus writes them: pages, editions with pages in them, and what is shown for all else. */
const routesWith = (render: typeof renderRoutes): RouteConfig[] => {
  const parent = ({ route }: RouteConfigComponentProps) => <div>{render(route?.routes)}</div>;
  const edition = (name: string) => ({
    path: `/docs/${name}`,
    component: parent,
    routes: [
      { path: `/docs/${name}/a`, exact: true, component: page },
      { path: `/docs/${name}/术语`, exact: true, component: page },
      { path: `/docs/${name}/B.c`, exact: true, component: page },
    ],
  });
  return [
    { path: '/compare', exact: true, component: page },
    { path: '/tags/:tag', exact: true, component: page },
    { path: '/tags/one', exact: true, component: page },
    { path: '/docs/', exact: true, component: page },
    { path: '/docs', component: parent, routes: [edition('next'), edition('2026-11')] },
    { path: '/', exact: true, component: page },
    { path: '*', component: page },
  ];
};

const addresses = [
  '/',
  '/compare',
  '/compare/',
  '/Compare',
  '/compare/nothing',
  '/tags/one',
  '/docs',
  '/docs/next/a',
  '/docs/2026-11/a/',
  '/docs/2026-11/术语',
  '/docs/2026-11/b.C',
  '/nowhere',
];

describe.each(addresses)('%s', (address) => {
  test('leads to what it leads to with the package', () => {
    const routes = routesWith(renderRoutes);
    expect(matchRoutes(routes, address)).toEqual(original.matchRoutes(routes, address));
  });

  test('shows what it shows with the package', () => {
    const shown = [renderRoutes, original.renderRoutes as typeof renderRoutes].map((render) =>
      renderToStaticMarkup(
        <MemoryRouter initialEntries={[address]}>{render(routesWith(render))}</MemoryRouter>,
      ),
    );
    expect(shown[0]).toBe(shown[1]);
    expect(shown[0]).not.toBe('');
  });
});

test.each(['/docs/nowhere', '/docs/next', '/docs/2026-11/bxc', '/docs/2026-11/a/deeper'])(
  '%s, which no page within /docs has, leads to what is shown for all else',
  (address) => {
    const routes = routesWith(renderRoutes);
    expect(matchRoutes(routes, address).map(({ route }) => route.path)).toEqual(['*']);
    expect(
      renderToStaticMarkup(
        <MemoryRouter initialEntries={[address]}>{renderRoutes(routes)}</MemoryRouter>,
      ),
    ).toBe('<p>*</p>');
  },
);

test('no routes show nothing', () => {
  expect(renderRoutes(undefined)).toBeNull();
});
