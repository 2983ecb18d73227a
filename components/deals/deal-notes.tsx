/** A price break given with a deal, and the hours it took: both only where the rep wants them (plan, Lifecycle). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DealItem } from '../../lib/domain/views/deals-view';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';

interface NoteOf {
  deal: DealItem;
  close: () => void;
}

export function PriceBreak({ deal, close }: NoteOf) {
  const { act } = useSurface();
  return (
    <WordsForm
      place={`priceBreak:${deal.id}`}
      label={i18n.t('deal.discountLabel')}
      placeholder={i18n.t('deal.discountExample')}
      submitLabel={i18n.t('save')}
      initial={deal.discountNote}
      optional
      close={close}
      submit={async words => {
        const saved = await act.save('noteOnDeal', { id: deal.id, discountNote: words || null });
        if (saved) close();
        return saved;
      }}
    />
  );
}

export function Effort({ deal, close }: NoteOf) {
  const { act } = useSurface();
  const [isUnread, setUnread] = useState(false);
  return (
    <>
      <WordsForm
        place={`effort:${deal.id}`}
        label={i18n.t('deal.effortLabel')}
        placeholder={i18n.t('deal.effortExample')}
        submitLabel={i18n.t('save')}
        initial={deal.effortMinutes === undefined ? undefined : hoursOf(deal.effortMinutes)}
        optional
        close={close}
        submit={async words => {
          const minutes = minutesOf(words);
          setUnread(minutes === undefined);
          if (minutes === undefined) return null;
          const saved = await act.save('noteOnDeal', { id: deal.id, effortMinutes: minutes });
          if (saved) close();
          return saved;
        }}
      />
      {isUnread && (
        <p class="hint" role="status">
          {i18n.t('deal.effortUnread')}
        </p>
      )}
    </>
  );
}

export const hoursOf = (minutes: number): string => String(Math.round(minutes / 6) / 10);

/** `null` for no words, `undefined` for what is no number of hours. */
function minutesOf(words: string): number | null | undefined {
  if (words === '') return null;
  const hours = Number(words.replace(',', '.').replace(/\s*h$/i, ''));
  return hours > 0 && hours <= 1_000 ? Math.max(1, Math.round(hours * 60)) : undefined;
}
