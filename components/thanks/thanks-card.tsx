/**
 * Thanking one customer: how, with what words, and one press once it is done. Kept sends nothing; what was copied or
 * opened is asked about when the rep comes back (appreciation, Drafts).
 */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AppreciationKind } from '../../lib/domain/appreciation/kind-names';
import type { ThanksView } from '../../lib/domain/views/thanks-view';
import { Choice } from '../parts/choice';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { THANKS_KINDS, thanksKindWords } from '../words/thanks';
import { Draft } from './draft';

export interface ThanksCardProps {
  customerId: string;
  view: ThanksView;
  /** Once it is noted. */
  done?: () => void;
}

export function ThanksCard({ customerId, view, done }: ThanksCardProps) {
  const { act } = useSurface();
  // The kind that was copied or opened and not noted yet; it outlives the page.
  const [out, setOut] = useKeptWords(`thanksOut:${customerId}`);
  const wasOut = THANKS_KINDS.find(kind => kind === out);
  const [chosen, setChosen] = useState<AppreciationKind | null>(wasOut ?? null);
  const [worth, setWorth] = useState('');
  const [toMany, setToMany] = useState(false);
  const [first = 'callNoAgenda'] = view.kinds;
  const kind = chosen ?? first;
  const choices = wasOut && !view.kinds.includes(wasOut) ? [wasOut, ...view.kinds] : view.kinds;
  const note = async () => {
    const giftValue = kind === 'gift' && Number(worth) > 0 ? Number(worth) : undefined;
    const personId = view.person?.id;
    const saved = await act.save('logThanks', { customerId, kind, giftValue, personId, toMany });
    if (!saved) return;
    setOut('');
    setChosen(null);
    setWorth('');
    done?.();
  };
  return (
    <div class="thanks-card">
      <div class="field-line">
        <span class="quiet">{i18n.t('thanks.how')}</span>
        <Choice
          label={i18n.t('thanks.how')}
          value={kind}
          options={choices.map(value => ({ value, words: thanksKindWords(value) }))}
          choose={setChosen}
        />
      </div>
      <Draft
        key={kind}
        place={`thanks:${customerId}:${kind}`}
        kind={kind}
        view={view}
        taken={() => setOut(kind)}
      />
      {kind === 'gift' && view.gifts && <GiftWorth view={view} worth={worth} change={setWorth} />}
      {view.mayGoToMany && (
        <label class="check">
          <input
            type="checkbox"
            checked={toMany}
            onChange={event => setToMany(event.currentTarget.checked)}
          />{' '}
          <span>{i18n.t('thanks.toMany')}</span>
        </label>
      )}
      {wasOut && <p class="thanks-asked">{i18n.t('thanks.asked')}</p>}
      <p class="buttons">
        <button
          type="button"
          class="button primary"
          aria-label={i18n.t('thanks.doneOf', { name: foreign(view.customerName) })}
          onClick={note}
        >
          {i18n.t(wasOut ? 'thanks.yes' : 'thanks.done')}
        </button>
        {wasOut && (
          <button type="button" class="link" onClick={() => setOut('')}>
            {i18n.t('thanks.notYet')}
          </button>
        )}
      </p>
    </div>
  );
}

interface GiftWorthProps {
  view: ThanksView;
  worth: string;
  change: (worth: string) => void;
}

function GiftWorth({ view, worth, change }: GiftWorthProps) {
  const { currency, gifts } = view;
  const label = currency ? i18n.t('thanks.giftValue', { currency }) : i18n.t('thanks.giftValuePlain');
  return (
    <div class="gift-worth">
      <label class="field-line">
        <span class="quiet">{label}</span>
        <input
          type="number"
          min="0"
          step="any"
          inputMode="decimal"
          value={worth}
          onInput={event => change(event.currentTarget.value)}
        />
      </label>
      {gifts && (gifts.given > 0 || gifts.left !== null) && (
        <p class="hint">
          {gifts.left === null
            ? i18n.t('thanks.giftGiven', { given: gifts.given })
            : i18n.t('thanks.giftRoom', { given: gifts.given, left: gifts.left })}
        </p>
      )}
    </div>
  );
}
