import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import editions from '@evidence/editions';
import front from '@evidence/latest/front';
import pages from '@evidence/latest/pages';
import { Comparison } from '@handbook/components/Comparison/Comparison';
import { Sources } from '@handbook/components/Sources/Sources';
import { Period } from '@handbook/components/shared/Period/Period';
import { useLocale } from '@handbook/components/shared/useLocale';
import { VerdictCounts } from '@handbook/components/shared/VerdictCounts/VerdictCounts';
import { Trend } from '@handbook/components/Trend/Trend';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { View } from '../evidence/views/views';
import styles from './index.module.css';

/** The front page: what the handbook is, what it holds, and how it can be checked. */
export default function Home() {
  const description = translate({
    id: 'handbook.home.description',
    message: '双语手册：腾讯云怎样服务金融业，每一条论断都有出处、有日期、可以核对。',
    description: 'The description of the front page, for search engines',
  });
  return (
    <Layout description={description}>
      <main className={styles.home}>
        <Masthead />
        <Facts />
        <Findings />
        <Glance />
        <Audits />
        <Contents />
        <Editions />
        <Checking />
        <GlanceSources />
        <Independence />
      </main>
    </Layout>
  );
}

const titles = { 'zh-Hans': '腾讯云金融手册', en: 'Tencent Cloud Finance Handbook' } as const;

function Masthead() {
  const locale = useLocale();
  const other = locale === 'en' ? 'zh-Hans' : 'en';
  const [first] = pages;
  return (
    <header className={styles.masthead}>
      <h1 className={styles.title}>{titles[locale]}</h1>
      <p className={styles.subtitle} lang={other}>
        {titles[other]}
      </p>
      <p className={styles.pitch}>
        <Translate id="handbook.home.pitch" description="What the handbook is, in a paragraph">
          腾讯云为银行和保险业做了什么，与阿里云相比如何，背后的数据库与区块链服务又是怎样的？本手册用中英双语逐条回答。每一条论断都注明出处和时点，读者不必相信我们，可以自己去核对。
        </Translate>
      </p>
      {first && (
        <p>
          <Link className={styles.start} to={first.path}>
            <Translate id="handbook.home.start" description="Leads to the first page">
              从概览读起
            </Translate>
          </Link>
        </p>
      )}
    </header>
  );
}

/** What the latest edition holds. */
function Facts() {
  const [latest] = editions;
  if (!latest) return null;
  const { title, asOf, counts } = latest;
  return (
    <dl className={styles.facts}>
      <Fact
        label={
          <Translate id="handbook.home.edition" description="Labels the name of an edition">
            最新一版
          </Translate>
        }
      >
        {title}
      </Fact>
      <Fact
        label={
          <Translate id="handbook.home.asOf" description="Labels the date of an edition">
            截至
          </Translate>
        }
      >
        <Period period={asOf} />
      </Fact>
      <Fact
        label={
          <Translate id="handbook.home.claims" description="Labels a count of claims">
            论断
          </Translate>
        }
      >
        {counts.claims}
      </Fact>
      <Fact
        label={
          <Translate id="handbook.home.sources" description="Labels a count of sources">
            来源
          </Translate>
        }
      >
        {counts.sources}
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the latest edition found that matters most. */
function Findings() {
  if (front.findings.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 className={styles.heading} id="findings">
        <Translate id="handbook.home.findings" description="Heads the list of findings">
          最要紧的发现
        </Translate>
      </h2>
      <ol className={styles.findings}>
        {front.findings.map(({ id, headline, path }) => (
          <li className={styles.finding} key={id}>
            <Link className={styles.findingLink} to={path}>
              {headline}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the front page shows of the evidence; citation marks are numbered by it. */
const shown: View[] = [front.comparison, front.series].filter((view) => view !== undefined);

/** A chart and a few rows of a table, as the pages have them. */
function Glance() {
  const { comparison, series } = front;
  if (!comparison || !series) return null;
  return (
    <section aria-labelledby="glance">
      <h2 className={styles.heading} id="glance">
        <Translate
          id="handbook.home.glance"
          description="Heads a part of a comparison and a chart, live as on their pages"
        >
          两家云，并列来看
        </Translate>
      </h2>
      <Comparison data={comparison} page={shown} />
      <Trend data={series} page={shown} />
    </section>
  );
}

function GlanceSources() {
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 className={styles.heading} id="sources">
        <Translate id="handbook.home.sources" description="Labels a count of sources">
          来源
        </Translate>
      </h2>
      <Sources page={shown} />
    </section>
  );
}

/** How the claims of earlier editions fared. */
function Audits() {
  const [latest] = editions;
  const page = pages.find(({ id }) => id === 'audit');
  if (!latest || !page || latest.audits.length === 0) return null;
  return (
    <section aria-labelledby="audits">
      <h2 className={styles.heading} id="audits">
        <Translate
          id="handbook.home.audits"
          description="Heads how many claims of earlier editions held"
        >
          当年的说法，如今怎么看
        </Translate>
      </h2>
      {latest.audits.map(({ edition, verdicts }) => (
        <VerdictCounts counts={verdicts} key={edition} />
      ))}
      <p>
        <Link to={page.path}>
          <Translate id="handbook.home.audit" description="Leads to the audit">
            逐条看核查
          </Translate>
        </Link>
      </p>
    </section>
  );
}

/** Every edition that was cut. */
function Editions() {
  return (
    <section aria-labelledby="editions">
      <h2 className={styles.heading} id="editions">
        <Translate id="handbook.home.editions" description="Heads the list of editions">
          各版
        </Translate>
      </h2>
      <ul className={styles.editions}>
        {editions.map(({ name, title, asOf, counts }) => (
          <li className={styles.edition} key={name}>
            <Link className={styles.cardLink} to={`/docs/${name}/overview`}>
              {title}
            </Link>{' '}
            <span className={styles.cardText}>
              <Translate
                id="handbook.home.editionHolds"
                description="What an edition holds"
                values={{
                  date: <Period period={asOf} />,
                  claims: counts.claims,
                  sources: counts.sources,
                }}
              >
                {'截至 {date}，{claims} 条论断，{sources} 种来源'}
              </Translate>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The pages of the latest edition. */
function Contents() {
  return (
    <section aria-labelledby="contents">
      <h2 className={styles.heading} id="contents">
        <Translate id="handbook.home.contents" description="Heads the list of pages">
          本版各篇
        </Translate>
      </h2>
      <ul className={styles.cards}>
        {pages.map(({ id, title, description, path }) => (
          <li className={styles.card} key={id}>
            <Link className={styles.cardLink} to={path}>
              {title}
            </Link>
            <p className={styles.cardText}>{description}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Checking() {
  return (
    <section aria-labelledby="checking">
      <h2 className={styles.heading} id="checking">
        <Translate id="handbook.home.checking" description="Heads the steps of checking a claim">
          一条论断怎样核对
        </Translate>
      </h2>
      <ol className={styles.steps}>
        <Step
          name={
            <Translate id="handbook.home.step.claim" description="A step of checking a claim">
              论断
            </Translate>
          }
        >
          <Translate
            id="handbook.home.step.claim.text"
            description="Explains the step handbook.home.step.claim"
          >
            手册里的每个事实都是一条有独立标识的论断，数字与日期只登记一次，中英文取自同一处。
          </Translate>
        </Step>
        <Step
          name={
            <Translate id="handbook.home.step.source" description="A step of checking a claim">
              来源
            </Translate>
          }
        >
          <Translate
            id="handbook.home.step.source.text"
            description="Explains the step handbook.home.step.source"
          >
            句末的编号指向页末的来源：谁说的、何时说的、在哪里读到，属于哪一类资料。
          </Translate>
        </Step>
        <Step
          name={
            <Translate id="handbook.home.step.asOf" description="A step of checking a claim">
              时点
            </Translate>
          }
        >
          <Translate
            id="handbook.home.step.asOf.text"
            description="Explains the step handbook.home.step.asOf"
          >
            每条论断写明说的是何时的情况、编者担保到什么程度。旧数字不会冒充新数字。
          </Translate>
        </Step>
        <Step
          name={
            <Translate id="handbook.home.step.edition" description="A step of checking a claim">
              版次
            </Translate>
          }
        >
          <Translate
            id="handbook.home.step.edition.text"
            description="Explains the step handbook.home.step.edition"
          >
            各版定稿后不再改写。后来的版次逐条回应先前各版：得到证实、已更正、已过时，或无从查证。
          </Translate>
        </Step>
      </ol>
    </section>
  );
}

function Step({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <li className={styles.step}>
      <strong className={styles.stepName}>{name}</strong>
      <p className={styles.stepText}>{children}</p>
    </li>
  );
}

function Independence() {
  return (
    <p className={styles.independence}>
      <Translate id="handbook.home.independence" description="Says that no vendor is behind this">
        本手册独立编写，与腾讯、阿里巴巴及文中任何厂商均无隶属关系，也不代表其立场。产品名与商标归各自所有者。
      </Translate>
    </p>
  );
}
