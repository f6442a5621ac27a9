import routes from '@generated/routes';
import { Journeys, type LoadableRoute, type Place } from './journeys';

const journeys = new Journeys();

// The components of routes are such as load themselves; Docusaurus's types do not say so.
journeys.guard(routes as unknown as LoadableRoute[]);

interface Navigation {
  location: Place;
  previousLocation: Place | null;
}

export function onRouteUpdate({ location, previousLocation }: Navigation): void {
  journeys.begin(location, previousLocation);
}

export function onRouteDidUpdate(): void {
  journeys.end();
}
