/** Both readings of the lists in one sentence; each number opens who it is made of (appreciation, Mirror). */
import { i18n } from '#i18n';
import type { Behind } from '../../lib/domain/views/behind';
import type { ListsInShort } from '../../lib/domain/views/lists-view';
import { type BehindState, NumberButton } from '../longview/behind';
import { Sentence, slot } from '../parts/sentence';

export interface MirrorSaysProps {
  lists: Pick<ListsInShort, 'mirror' | 'topShare' | 'revenueShare'>;
  state: BehindState;
}

/** "Your top 20% (2) bring 71%. 80% comes from 3 customers." */
export function MirrorSays({ lists: { mirror, topShare, revenueShare }, state }: MirrorSaysProps) {
  const { kTop, kShare, topSharePercent } = mirror;
  if (topSharePercent === null) return <>{i18n.t('lists.unranked')}</>;
  const share = Math.round(topShare * 100);
  const revenue = Math.round(revenueShare * 100);
  const top: { what: Behind; title: string } = {
    what: 'mirror.top',
    title: i18n.t('lists.topShare', { share }),
  };
  return (
    <Sentence
      words={i18n.t('lists.mirror', {
        share,
        revenue,
        top: slot('top'),
        percent: slot('percent'),
        few: slot('few'),
      })}
      parts={{
        top: <NumberButton {...top} said={String(kTop)} state={state} />,
        percent: <NumberButton {...top} said={`${topSharePercent}%`} state={state} />,
        few: (
          <NumberButton
            what="mirror.few"
            title={i18n.t('lists.fewShare', { revenue })}
            said={i18n.t('lists.customers', kShare)}
            state={state}
          />
        ),
      }}
    />
  );
}
