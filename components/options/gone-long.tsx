/** Customers who left long ago: what is known of them is erased or kept, one by one, by the rep's word. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GoneLongItem } from '../../lib/domain/views/links-view';
import { EraseDialog } from '../links/erase-dialog';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';

/** So many at once; the rest follows as these are decided. */
const SHOWN = 20;

export function GoneLong() {
  const { act, today } = useSurface();
  const [gone, setGone] = useState<{ customers: GoneLongItem[]; months: number } | null>(null);
  const [erasing, setErasing] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    let here = true;
    void act.look('readGoneLong', {}).then(answer => {
      if (here && answer) setGone(answer);
    });
    return () => {
      here = false;
    };
  }, [act, turn]);
  const hasSome = (gone?.customers.length ?? 0) > 0;
  useEffect(() => {
    // The list came after the browser had looked for the place in the address.
    if (hasSome && location.hash === '#gone') section.current?.scrollIntoView();
  }, [hasSome]);
  if (!gone || !hasSome) return null;
  const keep = async (customerId: string) => {
    if (await act.save('keepGoneCustomer', { customerId })) setTurn(turn + 1);
  };
  return (
    <section class="part" id="gone" aria-label={i18n.t('gone.title')} ref={section}>
      <h2>{i18n.t('gone.title')}</h2>
      <p class="quiet">{i18n.t('gone.why', gone.months)}</p>
      <ul class="linked">
        {gone.customers.slice(0, SHOWN).map(({ customerId, name, since, ended }) => (
          <li key={customerId}>
            <div class="linked-row">
              <div>
                <a class="link" href={`/customer.html#${customerId}`} dir="auto">
                  {name}
                </a>{' '}
                <span class="quiet">
                  {i18n.t(ended ? 'gone.ended' : 'gone.archived', { day: dayWords(since, today) })}
                </span>
              </div>
              <p class="buttons small">
                <button
                  type="button"
                  class="link"
                  aria-label={i18n.t('gone.keepOf', { name: foreign(name) })}
                  onClick={() => void keep(customerId)}
                >
                  {i18n.t('gone.keep')}
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={i18n.t('gone.eraseOf', { name: foreign(name) })}
                  onClick={() => setErasing(customerId)}
                >
                  {i18n.t('gone.erase')}
                </button>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {gone.customers.length > SHOWN && (
        <p class="quiet">{i18n.t('gone.more', gone.customers.length - SHOWN)}</p>
      )}
      {erasing && (
        <EraseDialog
          what={{ kind: 'customer', id: erasing }}
          close={() => {
            setErasing(null);
            setTurn(turn + 1);
          }}
        />
      )}
    </section>
  );
}
