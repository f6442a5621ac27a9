import Translate, { translate } from '@docusaurus/Translate';
import { formulas as known } from '../../evidence/figures/formulas';
import { byzantineQuorum, crashFaults } from '../../evidence/figures/quorum';
import type { CalculatorProps } from './Calculator';
import { Frame } from './Frame';
import { pieces } from './units';
import { useNumber } from './useNumber';

/** How many voters must agree, and how many may fail: by stopping, and by lying. */
export function Quorum({ formulas }: CalculatorProps) {
  const inputs = {
    voters: useNumber('quorum-voters', {
      name: votersName(),
      symbol: 'n',
      unit: pieces(),
      example: '4',
      min: 1,
      max: 1000,
      whole: true,
    }),
  };
  return (
    <Frame
      answer={({ voters }) => <Answer voters={voters} />}
      formulas={formulas}
      inputs={inputs}
      title={title()}
    />
  );
}

function Answer({ voters }: { voters: number }) {
  return (
    <>
      <Translate
        id="handbook.calculator.quorum.crash"
        description="Where voters may stop: how many must answer, and how many may stop"
        values={{
          voters,
          quorum: <b>{known.majority.work([voters])}</b>,
          faults: <b>{crashFaults(voters)}</b>,
        }}
      >
        {'{voters} 个节点只防停机：须有 {quorum} 个应答，容许 {faults} 个停机。'}
      </Translate>
      <br />
      <Translate
        id="handbook.calculator.quorum.byzantine"
        description="Where voters may lie: how many must give the same answer, and how many may lie"
        values={{
          quorum: <b>{byzantineQuorum(voters)}</b>,
          faults: <b>{known['byzantine-faults'].work([voters])}</b>,
        }}
      >
        {'还要防作恶：须有 {quorum} 个一致的应答，容许 {faults} 个作恶。'}
      </Translate>
    </>
  );
}

function title(): string {
  return translate({
    id: 'handbook.calculator.quorum.title',
    message: '法定数计算器',
    description: 'Names the calculator of quorums',
  });
}

function votersName(): string {
  return translate({
    id: 'handbook.calculator.quorum.voters',
    message: '参与表决的节点',
    description: 'How many replicas or nodes vote',
  });
}
