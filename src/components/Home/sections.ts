import { translate } from '@docusaurus/Translate';

/** A page of an edition, as the front page announces it. */
export interface Section {
  /** The id of the page, the same in every edition. */
  id: string;
  title: string;
  summary: string;
}

/** The sections of the handbook in reading order, in the language of the page. */
export function sections(): Section[] {
  return [
    {
      id: 'overview',
      title: translate({
        id: 'handbook.section.overview',
        message: '概览',
        description: 'A section of the handbook',
      }),
      summary: translate({
        id: 'handbook.section.overview.summary',
        message: '这是一本怎样的手册，写给谁看，各版怎样读。',
        description: 'What the section handbook.section.overview holds',
      }),
    },
    {
      id: 'history',
      title: translate({
        id: 'handbook.section.history',
        message: '历史',
        description: 'A section of the handbook',
      }),
      summary: translate({
        id: 'handbook.section.history.summary',
        message: '腾讯云的里程碑与挑战，按年份排开。',
        description: 'What the section handbook.section.history holds',
      }),
    },
    {
      id: 'tencent-vs-alibaba',
      title: translate({
        id: 'handbook.section.comparison',
        message: '腾讯云与阿里云',
        description: 'A section of the handbook',
      }),
      summary: translate({
        id: 'handbook.section.comparison.summary',
        message: '起步、份额、盈利与金融业务，两家并列来看。',
        description: 'What the section handbook.section.comparison holds',
      }),
    },
    {
      id: 'banking',
      title: translate({
        id: 'handbook.section.banking',
        message: '银行',
        description: 'A section of the handbook',
      }),
      summary: translate({
        id: 'handbook.section.banking.summary',
        message: '业务与 IT 的痛点，对照智慧风控、反欺诈与商业决策。',
        description: 'What the section handbook.section.banking holds',
      }),
    },
    {
      id: 'insurance',
      title: translate({
        id: 'handbook.section.insurance',
        message: '保险',
        description: 'A section of the handbook',
      }),
      summary: translate({
        id: 'handbook.section.insurance.summary',
        message: '流量入口、监管合规、快速交付与金融级数据库。',
        description: 'What the section handbook.section.insurance holds',
      }),
    },
    {
      id: 'tdsql',
      title: translate({
        id: 'handbook.section.tdsql',
        message: 'TDSQL',
        description: 'A section of the handbook',
      }),
      summary: translate({
        id: 'handbook.section.tdsql.summary',
        message: '面向金融场景的分布式数据库：定位、规模与能力。',
        description: 'What the section handbook.section.tdsql holds',
      }),
    },
    {
      id: 'tbaas',
      title: translate({
        id: 'handbook.section.tbaas',
        message: 'TBaaS',
        description: 'A section of the handbook',
      }),
      summary: translate({
        id: 'handbook.section.tbaas.summary',
        message: '腾讯云的区块链服务，以及它与蚂蚁链的不同。',
        description: 'What the section handbook.section.tbaas holds',
      }),
    },
    {
      id: 'outlook',
      title: translate({
        id: 'handbook.section.outlook',
        message: '展望',
        description: 'A section of the handbook',
      }),
      summary: translate({
        id: 'handbook.section.outlook.summary',
        message: '战略方向：场景化布局与区块链创新。',
        description: 'What the section handbook.section.outlook holds',
      }),
    },
    {
      id: 'resources',
      title: translate({
        id: 'handbook.section.resources',
        message: '参考',
        description: 'A section of the handbook',
      }),
      summary: translate({
        id: 'handbook.section.resources.summary',
        message: '值得一读的资料，按主题与深浅列出。',
        description: 'What the section handbook.section.resources holds',
      }),
    },
  ];
}
