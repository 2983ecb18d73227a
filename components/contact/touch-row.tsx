/** One touch noted: when, what it was about, and what they said to it. */
import { i18n } from '#i18n';
import type { TouchItem } from '../../lib/domain/views/touch-item';
import { Dated } from '../customer/dated';
import { Dots } from '../parts/dots';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';

export function TouchRow({ touch }: { touch: TouchItem }) {
  const { act } = useSurface();
  const opening = useOpening<'words'>();
  const { id, channel, purpose, valueHow, text, personName, theirWords } = touch;
  const asks = purpose === 'value' && theirWords === undefined && opening.form === null;
  return (
    <>
      <Dated
        date={touch.date}
        action={
          asks && (
            <button type="button" class="link quiet" onClick={() => opening.open('words')}>
              {i18n.t('evidence.action.acknowledgeTouch')}
            </button>
          )
        }
      >
        <p dir="auto">{text || i18n.t(`channel.${channel}`)}</p>
        {theirWords && (
          <p class="their-words" dir="auto">
            {theirWords}
          </p>
        )}
        <Dots class="quiet">
          {text && <span>{i18n.t(`channel.${channel}`)}</span>}
          <span>{i18n.t(`purpose.${purpose}`)}</span>
          {valueHow && <span>{i18n.t('customer.helps', { how: i18n.t(`valueHow.${valueHow}`) })}</span>}
          {personName && <span dir="auto">{i18n.t('step.with', { name: foreign(personName) })}</span>}
        </Dots>
      </Dated>
      {opening.form && (
        <WordsForm
          place={`acknowledgeTouch:${id}`}
          label={i18n.t('evidence.ask.acknowledgeTouch')}
          submitLabel={i18n.t('save')}
          close={opening.close}
          submit={async words => {
            const saved = await act.save('acknowledgeTouch', { id, words });
            if (saved) opening.close();
            return saved;
          }}
        />
      )}
    </>
  );
}
