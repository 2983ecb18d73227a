/** Every touch noted, newest first, with what they said to it. */
import { i18n } from '#i18n';
import type { Part, TouchItem } from '../../lib/domain/views/customer-page';
import { Dots } from '../parts/dots';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { Dated } from './dated';
import { LongList } from './long-list';

export function Touches({ part, showAll }: { part: Part<TouchItem>; showAll: () => void }) {
  return (
    <LongList
      title={i18n.t('customer.touches')}
      part={part}
      empty={i18n.t('element.communicate.empty')}
      showAll={showAll}
      row={touch => <TouchRow touch={touch} />}
    />
  );
}

function TouchRow({ touch }: { touch: TouchItem }) {
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
