/** The eight facts, in the customer's own words; an empty one can be filled in place. */
import { i18n } from '#i18n';
import type { FactKey } from '../../lib/domain/data/customer';
import type { FactItem } from '../../lib/domain/views/surfaces';
import { FACT_CHOICES } from '../../lib/ui/choices';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';

/** Where it was heard; what was typed here needs no saying. */
const sourceWords = (source: string | undefined): string =>
  source && source !== 'manual' ? foreign(source) : '';

export interface FactsProps {
  customerId: string;
  facts: FactItem[];
}

export function Facts({ customerId, facts }: FactsProps) {
  const { act, today } = useSurface();
  const opening = useOpening<FactKey>();
  const known = (key: FactKey) => facts.find(fact => fact.key === key);
  const asked = FACT_CHOICES.filter(known);
  const heard = asked.filter(key => known(key)?.text);
  const unknown = asked.filter(key => !known(key)?.text);
  const form = (key: FactKey) => (
    <WordsForm
      key={key}
      place={`fact:${customerId}:${key}`}
      label={i18n.t(`fact.${key}`)}
      submitLabel={i18n.t('save')}
      initial={known(key)?.text}
      close={opening.close}
      submit={async text => {
        const saved = await act.save('noteFact', { customerId, key, text });
        if (saved) opening.close();
        return saved;
      }}
    />
  );
  return (
    <>
      <ul class="facts">
        {heard.map(key => {
          const fact = known(key);
          return (
            <li key={key}>
              <button type="button" class="fact" onClick={() => opening.open(key)}>
                <span class="quiet">{i18n.t(`fact.${key}`)}</span>
                <span dir="auto">{fact?.text}</span>
                {fact?.date && (
                  <span class="quiet">
                    {[dayWords(fact.date, today), sourceWords(fact.source)].filter(Boolean).join(' · ')}
                  </span>
                )}
              </button>
              {opening.form === key && form(key)}
            </li>
          );
        })}
      </ul>
      {unknown.length > 0 && (
        <div class="facts-unknown">
          <p class="quiet">{i18n.t('evidence.unknownFacts')}</p>
          <p class="buttons small">
            {unknown.map(key => (
              <button type="button" class="link" key={key} onClick={() => opening.open(key)}>
                {i18n.t(`fact.${key}`)}
              </button>
            ))}
          </p>
          {unknown.filter(key => opening.form === key).map(form)}
        </div>
      )}
    </>
  );
}
