/** What was understood, before it is saved. A click turns a part back into text. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LineModel } from '../../lib/ui/line-model';
import { DayChip } from '../parts/day-chip';
import { foreign } from '../words/foreign';
import { repeatWords } from '../words/repeat';

export interface LineChipsProps {
  line: LineModel;
  /** The customer, always first. */
  customer?: ComponentChildren;
}

export function LineChips({ line, customer }: LineChipsProps) {
  const parsed = line.parsed.value;
  const day = line.day.value;
  const today = line.today();
  const settings = line.settings();
  const chip = (type: string) => parsed?.chips.find(found => found.type === type);
  const when = chip('when');
  const person = chip('person');
  const big = chip('importance');
  if (!customer && !when && !person && !big) return null;
  const back = (matched: string) => () => line.turnBack(matched);
  const title = i18n.t('line.backToText');

  return (
    <div class="line-chips">
      {customer}
      {when && day && settings && (
        <button
          type="button"
          class="chip chip-day"
          title={title}
          data-selected={line.confirming.value || undefined}
          onClick={back(when.text)}
        >
          <DayChip day={day} time={parsed?.when?.time} today={today} />
          {parsed?.when?.repeat && <span> · {repeatWords(parsed.when.repeat)}</span>}
        </button>
      )}
      {settings &&
        parsed?.when?.alternatives
          ?.concat(parsed.when.date)
          .filter(other => other !== day)
          .map(other => (
            <button type="button" class="chip chip-other" key={other} onClick={() => line.pickDay(other)}>
              <DayChip day={other} today={today} plain />
            </button>
          ))}
      {person && parsed?.person && (
        <button type="button" class="chip" title={title} dir="auto" onClick={back(person.text)}>
          {i18n.t('line.toPerson', { name: foreign(parsed.person.name) })}
        </button>
      )}
      {big && (
        <button type="button" class="chip" title={title} onClick={back(big.text)}>
          {i18n.t('line.big')}
        </button>
      )}
    </div>
  );
}
