import { type match as Match, matchPath, Route, Switch, useLocation } from 'react-router';
import type { MatchedRoute, RouteConfig } from 'react-router-config';

/**
 * What Docusaurus takes of the package of this name, for sites of thousands of pages: an address is looked up, where
 * the package tries one route after the other, several times for every page that is rendered. And a route that has
 * none for an address within it does not lead there: below `/docs/`, the package would go in and show nothing. It
 * stands in for the package by an alias (`src/plugins/bundle.ts`).
 */

/** The routes that lead to an address, from the outermost inwards. */
export function matchRoutes(
  routes: readonly RouteConfig[],
  pathname: string,
): MatchedRoute<Record<string, string>>[] {
  const branch: MatchedRoute<Record<string, string>>[] = [];
  let level: readonly RouteConfig[] | undefined = routes;
  while (level) {
    const place = placeIn(level, pathname);
    const route: RouteConfig | undefined = level[place];
    if (!route) break;
    branch.push({ route, match: matchOf(route, pathname) as Match });
    level = route.routes;
  }
  return branch;
}

/** Shows what the address of the page leads to. */
export function renderRoutes(routes: readonly RouteConfig[] | undefined) {
  return routes ? <Routed routes={routes} /> : null;
}

function Routed({ routes }: { routes: readonly RouteConfig[] }) {
  const place = placeIn(routes, useLocation().pathname);
  const route = routes[place];
  if (!route) return null;
  const { component: Component, path, exact, strict, key = place } = route;
  if (!Component) return null;
  return (
    <Switch>
      <Route
        exact={exact}
        key={key}
        path={path}
        render={(props) => <Component {...props} route={route} />}
        strict={strict}
      />
    </Switch>
  );
}

/** Routes by the one address that each of them has, and those of which that cannot be said; by their places. */
interface Index {
  byAddress: ReadonlyMap<string, number>;
  others: readonly number[];
}

const indexes = new WeakMap<readonly RouteConfig[], Index>();

/** The place of the first route that leads to an address; -1 where none does. */
function placeIn(routes: readonly RouteConfig[], pathname: string): number {
  const { byAddress, others } = indexOf(routes);
  const found = byAddress.get(keyOf(pathname));
  const earlier = others.find(
    (place) => place < (found ?? Infinity) && leadsTo(routes[place] as RouteConfig, pathname),
  );
  return earlier ?? found ?? -1;
}

function leadsTo(route: RouteConfig, pathname: string): boolean {
  if (!matchOf(route, pathname)) return false;
  return !route.routes || placeIn(route.routes, pathname) >= 0;
}

function indexOf(routes: readonly RouteConfig[]): Index {
  const known = indexes.get(routes);
  if (known) return known;
  const byAddress = new Map<string, number>();
  const others: number[] = [];
  routes.forEach((route, place) => {
    const { path, exact, strict, sensitive } = route;
    if (typeof path !== 'string' || !exact || strict || sensitive || /[:*?+()\\]/.test(path)) {
      others.push(place);
    } else if (!byAddress.has(keyOf(path))) {
      byAddress.set(keyOf(path), place);
    }
  });
  const index = { byAddress, others };
  indexes.set(routes, index);
  return index;
}

/** An address as the router compares it: in any case, with or without a slash at its end. */
function keyOf(address: string): string {
  return address.toLowerCase().replace(/\/$/, '');
}

function matchOf(route: RouteConfig, pathname: string) {
  return matchPath<Record<string, string>>(pathname, route);
}
