/** Ten-year pace of the book and who brought whom: a picture, not a quota (longview.md, Ten-year pace). */
import { i18n } from '#i18n';
import type { LongReport } from '../../lib/domain/views/long-report';
import type { Branch } from '../../lib/domain/views/referral-tree';
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
      says={i18n.t('longview.pace.says', { won, year: wonYear, from: goal[0], to: goal[1] })}
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

/** So many first ones are shown. */
const SHOWN = 12;

export function TreePart({ view }: { view: LongReport }) {
  const { tree } = view;
  const shown = tree.slice(0, SHOWN);
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
      {tree.length > SHOWN && <p class="quiet">{i18n.t('longview.tree.more', tree.length - SHOWN)}</p>}
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
