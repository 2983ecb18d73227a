/** Whom they might know, in the rep's words; a click changes the line in place. */
import { i18n } from '#i18n';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';

export function AskWhom({ customerId, whom }: { customerId: string; whom: string }) {
  const { act } = useSurface();
  const opening = useOpening<'whom'>();
  if (opening.form)
    return (
      <WordsForm
        place={`whom:${customerId}`}
        label={i18n.t('ask.whom')}
        placeholder={i18n.t('ask.whomExample')}
        initial={whom}
        submitLabel={i18n.t('save')}
        optional
        close={opening.close}
        submit={async what => {
          const saved = await act.save('setReferralGoal', { customerId, what });
          if (saved) opening.close();
          return saved;
        }}
      />
    );
  return (
    <button type="button" class="fact ask-whom" onClick={() => opening.open('whom')}>
      <span class="quiet">{i18n.t('ask.whom')}</span>
      <span dir="auto" class={whom ? '' : 'link'}>
        {whom || i18n.t('best.fill')}
      </span>
    </button>
  );
}
