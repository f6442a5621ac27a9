import { Sources } from '../components/Sources/Sources';
import { claim, longWord, period, source } from '../evidence/views/samples';
import type { SourceView } from '../evidence/views/views';
import { Gallery } from './_gallery/Gallery';

const law = source('law', {
  kind: 'primary',
  type: 'legislation',
  title: '网络小额贷款业务管理暂行办法（征求意见稿）',
  translatedTitle: 'Interim measures on online microlending (draft for comment)',
  author: undefined,
  publisher: '中国银行保险监督管理委员会',
  number: '银保监会公告',
  issued: period('2020-11-02'),
  accessed: period('2026-11-23'),
  archived: 'https://archive.example/law',
});
const paper = source('paper', {
  kind: 'academic',
  type: 'article-journal',
  title: 'A database in parts',
  translatedTitle: '分布式数据库',
  language: 'en',
  languageName: 'English',
  author: [
    { family: 'Pan', given: 'Anqun' },
    { family: '陈', given: '育兴' },
  ],
  container: 'Journal of Databases',
  publisher: undefined,
  issued: period('2024'),
});
const offline = source('offline', { url: undefined, author: undefined, publisher: undefined });
const long = source('long-title', { title: longWord });
const fifty = Array.from({ length: 50 }, (_, index) => source(`number-${index + 1}`));

function listOf(...sources: SourceView[]) {
  return (
    <Sources page={[claim('citing', { sources: sources.map((each) => ({ source: each })) })]} />
  );
}

export default function SourcesGallery() {
  return (
    <Gallery
      component="Sources"
      states={[
        { name: 'a law, a paper, something unpublished', show: listOf(law, paper, offline) },
        { name: 'one source', show: listOf(source('only')) },
        { name: 'very long word', show: listOf(long) },
        { name: 'no source', show: listOf() },
        { name: 'fifty sources', show: listOf(...fifty) },
      ]}
    />
  );
}
