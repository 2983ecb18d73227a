/** Ten-year pace of the book and who brought whom: a picture, not a quota (longview.md, Ten-year pace). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LongReport } from '../../lib/domain/views/long-report';
import type { Branch } from '../../lib/domain/views/referral-tree';
import { Sentence, slot } from '../parts/sentence';
import { ReportPart } from '../report/report-part';
import { foreign } from '../words/foreign';
import { BehindList, NumberButton, useBehind } from './behind';

const PACES = ['above', 'in', 'below', 'notStarted'] as const;

export function PacePart({ view }: { view: LongReport }) {
  const state = useBehind();
  const { standing, won, wonYear, goal } = view.pace;
  return (
    <ReportPart
      title={i18n.t('longview.pace.title')}
      says={
        <Sentence
          words={i18n.t('longview.pace.says', {
            won: slot('won'),
            year: slot('year'),
            from: goal[0],
            to: goal[1],
          })}
          parts={{
            won: (
              <NumberButton
                what="won.all"
                title={i18n.t('longview.pace.wonAll')}
                said={String(won)}
                state={state}
              />
            ),
            year: (
              <NumberButton
                what="won.year"
                title={i18n.t('longview.pace.wonYear')}
                said={String(wonYear)}
                state={state}
              />
            ),
          }}
        />
      }
    >
      <dl class="pairs">
        {PACES.map(name => (
          <div key={name}>
            <dt>{i18n.t(`longview.pace.${name}`)}</dt>
            <dd>
              <NumberButton
                what={`pace.${name}`}
                title={i18n.t(`longview.pace.${name}`)}
                said={String(standing[name])}
                state={state}
              />
            </dd>
          </div>
        ))}
      </dl>
      <BehindList state={state} of={view} />
    </ReportPart>
  );
}

/** So many first ones are shown until all are asked for. */
const SHOWN = 12;

export function TreePart({ view }: { view: LongReport }) {
  const { tree } = view;
  const [all, setAll] = useState(false);
  const shown = all ? tree : tree.slice(0, SHOWN);
  return (
    <ReportPart
      title={i18n.t('referral.tree')}
      says={tree.length === 0 ? i18n.t('longview.tree.none') : i18n.t('longview.tree.says', tree.length)}
    >
      <ul class="tree">
        {shown.map(branch => (
          <Twig key={branch.customerId} branch={branch} />
        ))}
      </ul>
      {tree.length > shown.length && (
        <p>
          <button type="button" class="link" onClick={() => setAll(true)}>
            {i18n.t('longview.tree.more', tree.length - shown.length)}
          </button>
        </p>
      )}
    </ReportPart>
  );
}

function Twig({ branch }: { branch: Branch }) {
  const { customerId, name, brought } = branch;
  return (
    <li>
      <a class="link" dir="auto" href={`/customer.html#${customerId}`}>
        {name}
      </a>
      {brought.length > 0 && (
        <ul class="tree" aria-label={i18n.t('referral.treeOf', { name: foreign(name) })}>
          {brought.map(below => (
            <Twig key={below.customerId} branch={below} />
          ))}
        </ul>
      )}
    </li>
  );
}
