/** What they said: how the product and the rep do, and what made them say WOW. */
import { i18n } from '#i18n';
import type { Part, RatingItem, WowItem } from '../../lib/domain/views/customer-page';
import { Dots } from '../parts/dots';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { Dated } from './dated';
import { LongList } from './long-list';

export function Ratings({ part, showAll }: { part: Part<RatingItem>; showAll: () => void }) {
  return (
    <LongList
      title={i18n.t('customer.ratings')}
      part={part}
      empty={i18n.t('element.perform.empty')}
      showAll={showAll}
      row={({ date, product, person, words, personName }) => (
        <Dated date={date}>
          {words && (
            <p class="their-words" dir="auto">
              {words}
            </p>
          )}
          <Dots class="quiet">
            {product && (
              <span>{i18n.t('evidence.stars', { what: i18n.t('extras.product'), stars: product })}</span>
            )}
            {person && (
              <span>{i18n.t('evidence.stars', { what: i18n.t('extras.person'), stars: person })}</span>
            )}
            {personName && <span dir="auto">{personName}</span>}
          </Dots>
        </Dated>
      )}
    />
  );
}

export function Wows({ part, showAll }: { part: Part<WowItem>; showAll: () => void }) {
  return (
    <LongList
      title={i18n.t('customer.wows')}
      part={part}
      empty={i18n.t('element.wow.empty')}
      showAll={showAll}
      row={wow => <WowRow wow={wow} />}
    />
  );
}

function WowRow({ wow }: { wow: WowItem }) {
  const { act } = useSurface();
  const opening = useOpening<'reaction'>();
  const { id, date, what, reaction, personName } = wow;
  return (
    <>
      <Dated
        date={date}
        action={
          !reaction &&
          opening.form === null && (
            <button type="button" class="link quiet" onClick={() => opening.open('reaction')}>
              {i18n.t('evidence.action.noteReaction')}
            </button>
          )
        }
      >
        <p dir="auto">{what}</p>
        {reaction && (
          <p class="their-words" dir="auto">
            {reaction}
          </p>
        )}
        {personName && (
          <p class="quiet" dir="auto">
            {personName}
          </p>
        )}
      </Dated>
      {opening.form && (
        <WordsForm
          place={`noteReaction:${id}`}
          label={i18n.t('evidence.ask.noteReaction')}
          submitLabel={i18n.t('save')}
          close={opening.close}
          submit={async words => {
            const saved = await act.save('noteReaction', { id, reaction: words });
            if (saved) opening.close();
            return saved;
          }}
        />
      )}
    </>
  );
}
