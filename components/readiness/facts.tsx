/** The eight facts, in the customer's own words; an empty one can be filled in place. */
import { i18n } from '#i18n';
import type { FactKey } from '../../lib/domain/data/customer';
import type { EvidenceView } from '../../lib/domain/views/surfaces';
import { FACT_CHOICES } from '../../lib/ui/choices';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';

export interface FactsProps {
  customerId: string;
  facts: NonNullable<EvidenceView['facts']>;
}

export function Facts({ customerId, facts }: FactsProps) {
  const { act, today } = useSurface();
  const opening = useOpening<FactKey>();
  const known = (key: FactKey) => facts.find(fact => fact.key === key);
  return (
    <ul class="facts">
      {FACT_CHOICES.filter(known).map(key => {
        const fact = known(key);
        return (
          <li key={key}>
            <button type="button" class="fact" onClick={() => opening.open(key)}>
              <span class="quiet">{i18n.t(`fact.${key}`)}</span>
              <span dir="auto">{fact?.text ?? '–'}</span>
              {fact?.date && <span class="quiet">{dayWords(fact.date, today)}</span>}
            </button>
            {opening.form === key && (
              <WordsForm
                label={i18n.t(`fact.${key}`)}
                submitLabel={i18n.t('save')}
                initial={fact?.text}
                close={opening.close}
                submit={async text => {
                  if (await act.save('noteFact', { customerId, key, text })) opening.close();
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
