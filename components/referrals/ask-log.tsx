/** Every ask: the day, what came of it, how things stood then. A no is a line like the others. */
import { i18n } from '#i18n';
import type { AskItem } from '../../lib/domain/views/referrals-view';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';
import { stateWords } from '../words/names';

export function AskLog({ asks }: { asks: AskItem[] }) {
  const { today } = useSurface();
  return (
    <ul class="entries" aria-label={i18n.t('referral.asks')}>
      {asks.map(ask => (
        <li class="entry" key={ask.id} data-item={ask.id}>
          <p>
            {i18n.t('referral.askedOn', {
              day: dayWords(ask.date, today),
              outcome: i18n.t(`ask.outcome.${ask.outcome}`),
            })}
          </p>
          <Dots class="quiet">
            {ask.personName && <span dir="auto">{ask.personName}</span>}
            {ask.names.length > 0 && (
              <span dir="auto">
                {i18n.t('referral.askNames', { names: ask.names.map(foreign).join(', ') })}
              </span>
            )}
            {ask.followUpDate && (
              <span class="whole">
                {i18n.t('referral.askAgainOn', { day: dayWords(ask.followUpDate, today) })}
              </span>
            )}
            {ask.stateThen && (
              <span>
                {i18n.t('referral.askState', { state: stateWords(ask.stateThen), score: ask.scoreThen })}
              </span>
            )}
          </Dots>
          {ask.note && <p dir="auto">{ask.note}</p>}
          {ask.overrideReason && (
            <p class="quiet" dir="auto">
              {i18n.t('referral.askAnyway', { reason: foreign(ask.overrideReason) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
