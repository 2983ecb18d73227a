/** How many months a relationship is expected to last, who says so, and the rep's own number (plan, Lifecycle). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LifecycleView } from '../../lib/domain/views/lifecycle-view';
import { InlineForm } from '../parts/inline-form';
import { OpenNumber } from '../parts/open-number';
import { Sentence, slot } from '../parts/sentence';
import { useLook } from '../parts/use-look';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { months } from './life-strip';

/** A life that was outlived is proposed a third longer. */
const LONGER = 4 / 3;

export function ExpectedLife({ customerId, life }: { customerId: string; life: LifecycleView }) {
  const { act } = useSurface();
  const opening = useOpening<'months'>();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const count = months(life.expectedMonths);
  const expect = async (asked: number | null) => {
    if (await act.save('setExpectedLife', { customerId, months: asked })) opening.close();
  };
  const more = Math.ceil(Math.max(life.months ?? 0, life.expectedMonths) * LONGER);
  return (
    <>
      {life.outlived && (
        <p class="hint">
          {i18n.t('life.outlived')}{' '}
          <button type="button" class="link" onClick={() => void expect(more)}>
            {i18n.t('life.expectMore', { months: more })}
          </button>
        </p>
      )}
      <p class="quiet">
        {i18n.t('life.expectedLabel')}:{' '}
        {life.expectedFrom === 'ended' ? (
          <Sentence
            words={i18n.t('life.expected.ended', { months: count, count: slot('count') })}
            parts={{
              count: (
                <OpenNumber
                  said={String(life.learntFrom)}
                  label={i18n.t('life.ended')}
                  isOpen={isOpen}
                  press={() => setOpen(!isOpen)}
                />
              ),
            }}
          />
        ) : (
          i18n.t(`life.expected.${life.expectedFrom}`, { months: count })
        )}{' '}
        {!opening.form && (
          <button type="button" class="link quiet" onClick={() => opening.open('months')}>
            {i18n.t('life.change')}
          </button>
        )}
      </p>
      {isOpen && <Ended of={life} />}
      {opening.form && (
        <InlineForm
          label={i18n.t('life.expectedLabel')}
          close={opening.close}
          submit={() => {
            const asked = Number(typed || count);
            if (asked > 0) void expect(asked);
          }}
        >
          <div class="field-row">
            <input
              type="number"
              min="1"
              max="1200"
              aria-label={i18n.t('life.months')}
              value={typed || count}
              onInput={event => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {i18n.t('save')}
            </button>
            {life.expectedFrom === 'customer' && (
              <button type="button" class="link quiet" onClick={() => void expect(null)}>
                {i18n.t('life.usual')}
              </button>
            )}
          </div>
        </InlineForm>
      )}
    </>
  );
}

/** Whom it was learnt from, and how long each of them bought. */
function Ended({ of }: { of: object }) {
  const { act } = useSurface();
  const lives = useLook('readLearntLife', {}, of);
  return (
    <ul class="thread" aria-label={i18n.t('life.ended')}>
      {lives?.map(({ customerId, name, months: long }) => (
        <li key={customerId}>
          <button
            type="button"
            class="link"
            dir="auto"
            onClick={() => act.look('openCustomerPage', { customerId })}
          >
            {name}
          </button>{' '}
          {i18n.t('life.lasted', long)}
        </li>
      ))}
    </ul>
  );
}
