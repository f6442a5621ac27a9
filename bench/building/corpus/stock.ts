import { workOut } from '../../../src/evidence/figures/derive';
import { formatFigure, formatPeriod, formatValue } from '../../../src/evidence/figures/format';
import type { Locale, Localized } from '../../../src/evidence/locale';
import type { Records } from '../../../src/evidence/schema/kinds';
import type { CorpusEdition } from './corpus';
import type { Block, CorpusPage, Piece } from './page';

type Claim = Records['claim'];

/**
 * A page in one language as somebody without the handbook's tags writes it: in their place stand the words
 * that they show, as plain Markdown.
 */
export function stockPage(page: CorpusPage, edition: CorpusEdition, locale: Locale): string {
  const words = new Words(page, edition, locale);
  return [
    '---',
    `title: ${JSON.stringify(page.title[locale])}`,
    `description: ${JSON.stringify(page.description[locale])}`,
    // Where the template's own links lead.
    ...(page.slug === 'overview' ? ['slug: intro'] : []),
    '---',
    '',
    edition.notice[locale],
    ...page.blocks.map((block) => `\n${words.ofBlock(block)}`),
    '',
    words.ofSources(),
    '',
  ].join('\n');
}

/** What the blocks of a page say in one language. */
class Words {
  private readonly sources: readonly string[];

  constructor(
    private readonly page: CorpusPage,
    private readonly edition: CorpusEdition,
    private readonly locale: Locale,
  ) {
    this.sources = Object.keys(page.records.sources);
  }

  ofBlock(block: Block): string {
    if ('heading' in block) {
      return `${'#'.repeat(block.level)} ${this.in(block.heading)} {/* #${block.id} */}`;
    }
    if ('text' in block) {
      return block.text.map((piece) => this.ofPiece(piece)).join(this.locale === 'en' ? ' ' : '');
    }
    if ('claims' in block) return block.claims.map((id) => `- ${this.ofClaim(id)}`).join('\n');
    switch (block.tag) {
      case 'Working':
        return this.ofWorking(block.of);
      case 'Comparison':
        return this.ofComparison(block.id);
      case 'Trend':
        return this.ofSeries(block.id);
      case 'Timeline':
        return this.ofTimeline(block.id);
      case 'Glossary':
        return this.ofGlossary();
      case 'Resources':
        return this.ofResources();
    }
  }

  ofSources(): string {
    const heading: Localized = { 'zh-Hans': '来源', en: 'Sources' };
    const list = Object.values(this.page.records.sources).map(
      ({ title, publisher, issued = '', URL: address, summary }, index) =>
        `${index + 1}. [${title}](${address}), ${publisher}, ${this.date(issued)}. ${this.in(summary)}`,
    );
    return `## ${this.in(heading)} {/* #sources */}\n\n${list.join('\n')}`;
  }

  private ofPiece(piece: Piece): string {
    if ('words' in piece) return this.in(piece.words);
    if ('link' in piece) return `[${this.in(piece.link)}](./${piece.to}.mdx#section-0)`;
    if ('term' in piece) return this.in(this.edition.terms[piece.term]?.name);
    return this.amountOf(piece.of);
  }

  private ofClaim(id: string): string {
    const { statement, sources } = this.claim(id);
    const marks = sources.map((source) => `[${this.sources.indexOf(source.id) + 1}](#sources)`);
    return `${this.filledIn(id, this.in(statement))} ${marks.join(' ')}`;
  }

  private ofWorking(figure: string): string {
    const [id = ''] = figure.split('#');
    const inputs = this.claim(id).figures?.amount?.derived?.inputs ?? [];
    const amounts = inputs.map((input) => ('claim' in input ? this.amountOf(input.claim) : ''));
    return `${amounts.join(' ÷ ')} = ${this.amountOf(id)}`;
  }

  private ofComparison(id: string): string {
    const { caption, columns, rows } = this.page.records.comparisons[id] as Records['comparison'];
    const ids = Object.keys(columns);
    const cells = (label: string, each: string[]) => `| ${[label, ...each].join(' | ')} |`;
    return [
      `**${this.in(caption)}**`,
      '',
      cells(
        '',
        Object.values(columns).map(({ label }) => this.in(label)),
      ),
      cells(
        '---',
        ids.map(() => '---'),
      ),
      ...Object.values(rows).map((row) =>
        cells(
          this.in(row.label),
          ids.map((column) => this.in(row.cells[column]?.text)),
        ),
      ),
    ].join('\n');
  }

  private ofSeries(id: string): string {
    const { caption, method, unit, lines } = this.page.records.series[id] as Records['series'];
    const all = Object.values(lines);
    const periods = all[0]?.points.map(({ at }) => at) ?? [];
    return [
      `**${this.in(caption)}** ${this.in(method)}`,
      '',
      `| | ${periods.map((at) => this.date(at)).join(' | ')} |`,
      `| --- | ${periods.map(() => '---').join(' | ')} |`,
      ...all.map(({ label, points }) => {
        const values = points.map(({ value }) => formatValue(value, unit, undefined, this.locale));
        return `| ${this.in(label)} | ${values.join(' | ')} |`;
      }),
    ].join('\n');
  }

  private ofTimeline(id: string): string {
    const { caption, events } = this.page.records.timelines[id] as Records['timeline'];
    const lines = events.map(({ label, claim, date }) => {
      const day = this.date(this.claim(claim).dates?.[date] ?? '');
      return `- ${day}: ${this.in(label)}`;
    });
    return `**${this.in(caption)}**\n\n${lines.join('\n')}`;
  }

  private ofGlossary(): string {
    const entries = Object.values(this.edition.terms).map(
      ({ name, definition }) => `**${this.in(name)}**\n\n${this.in(definition)}`,
    );
    return entries.join('\n\n');
  }

  private ofResources(): string {
    const entries = Object.values(this.edition.resources).map(
      ({ source, goodFor }) => `- [${source}](https://example.org/${source}): ${this.in(goodFor)}`,
    );
    return entries.join('\n');
  }

  private filledIn(id: string, text: string): string {
    const { dates } = this.claim(id);
    return text
      .replace('{amount}', () => this.amountOf(id))
      .replace('{start}', () => this.date(dates?.start ?? ''));
  }

  private amountOf(id: string): string {
    const amount = this.claim(id).figures?.amount;
    const worked =
      amount &&
      workOut(amount, (input) =>
        'claim' in input ? this.claim(input.claim).figures?.amount : undefined,
      );
    return worked ? formatFigure(worked, this.locale) : '';
  }

  private claim(id: string): Claim {
    return this.page.records.claims[id] as Claim;
  }

  private date(period: string): string {
    return formatPeriod(period, this.locale);
  }

  private in(text: Localized | undefined): string {
    return text?.[this.locale] ?? '';
  }
}
