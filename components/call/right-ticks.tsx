/** Have we earned the right to meet again? Three ticks from evidence (promises.md, Right to meet again). */
import { i18n } from '#i18n';
import type { RightToMeet } from '../../lib/domain/promises/right-to-meet';

const TICKS = ['lastPromiseKept', 'nextStepAgreed', 'theyAnswer'] as const;

const said = (tick: boolean | null): 'yes' | 'no' | 'unknown' =>
  tick === null ? 'unknown' : tick ? 'yes' : 'no';
const MARK = { yes: '✓', no: '○', unknown: '–' };

export function RightTicks({ right }: { right: RightToMeet }) {
  return (
    <ul class="right-ticks">
      {TICKS.map(name => {
        const tick = said(right[name]);
        return (
          <li key={name} data-tick={tick}>
            <span aria-hidden="true">{MARK[tick]}</span> {i18n.t(`call.${name}`)}
            <span class="quiet"> · {i18n.t(`call.${tick}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
