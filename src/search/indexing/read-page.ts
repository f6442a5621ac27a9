import { Parser } from 'htmlparser2';
import { type Kind, kinds } from '../format/unit';
import type { SearchOptions } from '../options';

/** A page as it was rendered, cut into the units that can be results. */
export interface Page {
  locale: string;
  /** As in `meta[name=docusaurus_version]`. */
  edition: string;
  title: string;
  /**
   * The outermost of its breadcrumbs, which the filter by section offers: in a flat sidebar the page's own
   * label. Empty if it has none.
   */
  section: string;
  aliases: string[];
  units: PageUnit[];
}

/** A part of a page. */
export interface PageUnit {
  kind: Kind;
  /** The id to land on; empty for the top of the page. */
  anchor: string;
  /** The headings above it, outermost first. */
  headings: string[];
  /** Its own heading, if it begins with one. */
  heading: string;
  text: string;
  code: string;
  /** Names of what it explains, if it explains a term. */
  names: string[];
}

const blocks = new Set(
  (
    'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 ' +
    'h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const skipped = new Set([
  'script',
  'style',
  'template',
  'svg',
  'nav',
  'fieldset',
  'select',
  'annotation',
  'noscript',
]);

/** What no reader sees: joiners, zero-width spaces and the like. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Reads a page of the build; nothing if it is not a page of an edition. */
export function readPage(html: string, options: SearchOptions): Page | undefined {
  const reader = new PageReader(options);
  const parser = new Parser(reader, { decodeEntities: true });
  parser.write(html);
  parser.end();
  return reader.page();
}

interface Element {
  name: string;
  /** Not to be read: this element or one around it. */
  ignored: boolean;
  /** Set where the element begins a unit: that unit, and the one to go on with after it. */
  begun?: PageUnit;
  resume?: PageUnit;
}

/** What an element's start says about the text that follows. */
class PageReader {
  private readonly meta = new Map<string, string[]>();
  private readonly units: PageUnit[] = [];
  private readonly stack: Element[] = [];
  private readonly ignored: Set<string>;
  /** Depth at which the page's text began; 0 outside it. */
  private contentDepth = 0;
  private unit: PageUnit = newUnit('page', '', []);
  private trail: { level: number; text: string }[] = [];
  private title = '';
  private section = '';
  private capture: 'title' | 'section' | 'heading' | 'name' | undefined;
  private captureDepth = 0;
  private codeDepth = 0;
  private name = '';

  constructor(private readonly options: SearchOptions) {
    this.ignored = new Set(options.ignoreClasses);
  }

  page(): Page | undefined {
    const [locale] = this.meta.get('docusaurus_locale') ?? [];
    const [edition] = this.meta.get('docusaurus_version') ?? [];
    const title = clean(this.title);
    if (!locale || !edition || !title) return undefined;
    const aliases = this.meta.get(this.options.aliasesMeta) ?? [];
    return {
      locale,
      edition,
      title,
      section: clean(this.section),
      aliases: aliases.flatMap((text) => text.split('\n')).filter(Boolean),
      units: this.units.map(finish).filter(isWorthFinding),
    };
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (isVoid(name)) this.onVoid(name, attributes);
    else this.onElement(name, attributes);
  }

  private onVoid(name: string, attributes: Record<string, string>): void {
    if (name === 'meta' && attributes.name) {
      const values = this.meta.get(attributes.name) ?? [];
      this.meta.set(attributes.name, [...values, attributes.content ?? '']);
    }
    if (name === 'br' || name === 'hr') this.write('\n');
    if (name === 'img') this.write(` ${attributes.alt ?? ''} `);
  }

  private onElement(name: string, attributes: Record<string, string>): void {
    const classes = (attributes.class ?? '').split(/\s+/);
    const element: Element = { name, ignored: this.isIgnored(name, classes, attributes) };
    this.stack.push(element);
    if (!this.contentDepth) {
      if (classes.includes(this.options.contentClass)) this.beginContent();
      else if (classes.includes('breadcrumbs__link')) this.beginSection();
      return;
    }
    if (element.ignored) return;
    if (blocks.has(name)) this.write('\n');
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level) this.beginHeading(Number(level), attributes.id ?? '');
    const kind = kinds.find((each) => each === attributes['data-search-unit']);
    if (kind && this.unit.kind === 'page') this.beginUnit(element, kind, attributes);
    if ('data-search-name' in attributes) this.beginCapture('name');
    if (name === 'pre' && !this.codeDepth) this.codeDepth = this.stack.length;
  }

  ontext(text: string): void {
    // A line break of the source is a space; those in texts part blocks.
    this.write(this.codeDepth ? text : text.replace(/\s+/g, ' '));
  }

  onclosetag(name: string): void {
    if (isVoid(name)) return;
    const depth = this.stack.length;
    const element = this.stack.pop();
    if (this.capture && depth === this.captureDepth) this.endCapture();
    if (depth === this.codeDepth) this.codeDepth = 0;
    if (element?.resume) this.endUnit(element, element.resume);
    if (depth === this.contentDepth) this.contentDepth = 0;
    else if (element && !element.ignored && blocks.has(name)) this.write('\n');
  }

  private isIgnored(name: string, classes: string[], attributes: Record<string, string>): boolean {
    return (
      this.stack.at(-1)?.ignored === true ||
      skipped.has(name) ||
      'popover' in attributes ||
      'hidden' in attributes ||
      'data-search-ignore' in attributes ||
      classes.some((each) => this.ignored.has(each))
    );
  }

  private beginContent(): void {
    this.contentDepth = this.stack.length;
    this.units.push(this.unit);
  }

  private beginCapture(what: NonNullable<typeof this.capture>): void {
    if (this.capture) return;
    this.capture = what;
    this.captureDepth = this.stack.length;
    this.name = '';
  }

  /** The first breadcrumb with a text: the one before is a picture of a house. */
  private beginSection(): void {
    if (!clean(this.section)) this.beginCapture('section');
  }

  private beginHeading(level: number, id: string): void {
    if (level === 1 && !this.title) {
      this.beginCapture('title');
      return;
    }
    this.trail = this.trail.filter((each) => each.level < level);
    const headings = this.trail.map(({ text }) => text);
    this.unit = newUnit('page', id || this.unit.anchor, headings);
    this.units.push(this.unit);
    this.trail.push({ level, text: '' });
    this.beginCapture('heading');
  }

  private beginUnit(element: Element, kind: Kind, attributes: Record<string, string>): void {
    element.resume = this.unit;
    const anchor = attributes['data-search-anchor'] ?? attributes.id ?? this.unit.anchor;
    this.unit = newUnit(kind, anchor, headingsOf(this.unit));
    element.begun = this.unit;
    this.units.push(this.unit);
  }

  /** Goes on with the unit around, unless a heading has begun another. */
  private endUnit({ begun }: Element, around: PageUnit): void {
    if (this.unit === begun) this.unit = around;
    this.write('\n');
  }

  private endCapture(): void {
    if (this.capture === 'heading') {
      const heading = clean(this.unit.heading);
      this.unit.heading = heading;
      const own = this.trail.at(-1);
      if (own) own.text = heading;
    }
    if (this.capture === 'name') this.unit.names.push(clean(this.name));
    this.capture = undefined;
  }

  private write(text: string): void {
    // Breadcrumbs are navigation, which is not read.
    if (this.capture === 'section') this.section += text;
    if (this.stack.at(-1)?.ignored) return;
    if (!this.contentDepth) return;
    if (this.capture === 'title') this.title += text;
    else if (this.capture === 'heading') this.unit.heading += text;
    else if (this.codeDepth) this.unit.code += text;
    else this.unit.text += text;
    if (this.capture === 'name') this.name += text;
  }
}

function newUnit(kind: Kind, anchor: string, headings: string[]): PageUnit {
  return { kind, anchor, headings, heading: '', text: '', code: '', names: [] };
}

function headingsOf({ headings, heading }: PageUnit): string[] {
  return heading ? [...headings, heading] : headings;
}

function isVoid(name: string): boolean {
  return /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/.test(name);
}

function finish(unit: PageUnit): PageUnit {
  return { ...unit, text: cleanBlocks(unit.text), code: cleanBlocks(unit.code) };
}

function isWorthFinding({ heading, text, code, anchor }: PageUnit): boolean {
  return anchor === '' || `${heading}${text}${code}` !== '';
}

function clean(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

function cleanBlocks(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}
