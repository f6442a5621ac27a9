/** The scripts and styles that each page loads, by its address below the locale's base. */
export type RouteFiles = Readonly<Record<string, readonly string[]>>;

/** What the bundler tells of its files, as far as it is used: `client-manifest.json`. */
export interface BundleManifest {
  /** The ids of all chunks that a named chunk needs. */
  origins: Readonly<Record<string, readonly string[]>>;
  /** The files of a chunk by their kind, by its id. */
  assets: Readonly<Record<string, Readonly<Record<string, readonly { file: string }[]>>>>;
}

/** The names of a route's chunks at any depth, as in `routesChunkNames.json`. */
export type RouteChunks =
  | string
  | readonly RouteChunks[]
  | { readonly [part: string]: RouteChunks };

/** Where a locale's build leaves its `RouteFiles` for what comes after the whole build. */
export const routesName = 'offline/routes.json';

/** Finds the files of each route. Docusaurus ends the name of a route in a hyphen and a short hash. */
export function filesOfRoutes(
  routes: Readonly<Record<string, RouteChunks>>,
  { origins, assets }: BundleManifest,
  baseUrl: string,
): RouteFiles {
  const files = new Map<string, Set<string>>();
  for (const [name, chunks] of Object.entries(routes)) {
    const address = name.replace(/-[^-]+$/, '').slice(baseUrl.length);
    const known = files.get(address) ?? new Set();
    for (const id of namesIn(chunks).flatMap((chunk) => origins[chunk] ?? [chunk])) {
      for (const { file } of Object.values(assets[id] ?? {}).flat()) known.add(file);
    }
    files.set(address, known);
  }
  return Object.fromEntries([...files].map(([address, known]) => [address, [...known].sort()]));
}

/** Files by their routes as they are written: each name once, and the routes by the places of theirs. */
interface WrittenRoutes {
  files: string[];
  routes: Record<string, number[]>;
}

/** Writes the files of routes down, which many of them share. */
export function writeRoutes(routes: RouteFiles): string {
  const places = new Map<string, number>();
  const placeOf = (file: string) => {
    const place = places.get(file) ?? places.size;
    places.set(file, place);
    return place;
  };
  const placed = Object.entries(routes).map(([address, files]) => [address, files.map(placeOf)]);
  const written: WrittenRoutes = { routes: Object.fromEntries(placed), files: [...places.keys()] };
  return JSON.stringify(written);
}

/** Reads what `writeRoutes` wrote. */
export function readRoutes(text: string): RouteFiles {
  const { files, routes }: WrittenRoutes = JSON.parse(text);
  const named = Object.entries(routes).map(([address, places]) => [
    address,
    places.flatMap((place) => files[place] ?? []),
  ]);
  return Object.fromEntries(named);
}

function namesIn(chunks: RouteChunks): string[] {
  return typeof chunks === 'string' ? [chunks] : Object.values(chunks).flatMap(namesIn);
}
