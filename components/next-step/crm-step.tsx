/** What the CRM's own next-step field says beside ours, each with its age (promises.md, Never empty). */
import { i18n } from '#i18n';
import type { Crm } from '../../lib/domain/records';
import type { NextStepItem } from '../../lib/domain/views/panel';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { sinceWords } from '../words/day';
import { foreign, glance } from '../words/foreign';

export interface CrmStepProps {
  crm: { name: Crm; step: string };
  /** Ours, if there is one. */
  own?: NextStepItem;
}

const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();

export function CrmStep({ crm, own }: CrmStepProps) {
  const { today } = useSurface();
  const name = i18n.t(`crm.${crm.name}`);
  const isSame = own?.kind === 'step' && plain(own.text) === plain(crm.step);
  return (
    <Dots class="crm-step quiet">
      <span dir="auto" title={crm.step}>
        {isSame
          ? i18n.t('step.sameInCrm', { crm: name })
          : i18n.t('step.inCrm', { crm: name, text: foreign(glance(crm.step)) })}
      </span>
      <span class="whole">{i18n.t('step.inCrmAge')}</span>
      {own && <span class="whole">{i18n.t('step.oursSet', { day: sinceWords(own.setDate, today) })}</span>}
    </Dots>
  );
}
