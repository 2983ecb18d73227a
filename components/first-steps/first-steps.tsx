/** The first minutes on Today: three lines, the present one marked, and what may wait (pages.md, Onboarding). */
import { i18n } from '#i18n';
import type { FirstStep } from '../../lib/domain/views/first-steps';
import { useSurface } from '../surface';

const LINES = ['open', 'promise', 'rest'] as const;
/** Which line a step stands in. */
const LINE_OF = { open: 0, promise: 1, step: 2, sale: 2, later: 3 } as const;
const MAY_WAIT = [
  ['import', '/options.html#csv'],
  ['hours', '/options.html#reminders'],
  ['backup', '/options.html#data'],
] as const;

export interface FirstStepsProps {
  step: FirstStep;
  /** Opens ten invented customers to play with. */
  openDemo: () => void;
}

export function FirstSteps({ step, openDemo }: FirstStepsProps) {
  const { act } = useSurface();
  const isLater = step === 'later';
  const title = i18n.t(isLater ? 'first.laterTitle' : 'first.title');
  return (
    <section class="first-steps" aria-label={title}>
      <h2>{title}</h2>
      {isLater ? (
        <>
          <p>{i18n.t('first.later')}</p>
          <ul>
            {MAY_WAIT.map(([what, href]) => (
              <li key={what}>
                <a class="link" href={href}>
                  {i18n.t(`first.${what}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <ol>
          {LINES.map((line, at) => (
            <li
              key={line}
              data-done={at < LINE_OF[step] || undefined}
              aria-current={at === LINE_OF[step] ? 'step' : undefined}
            >
              <span>{i18n.t(`first.${line}`)}</span>
              {line === 'open' && step === 'open' && <span class="quiet"> {i18n.t('first.openAgain')}</span>}
              {at < LINE_OF[step] && <span class="quiet"> {i18n.t('first.lineDone')}</span>}
            </li>
          ))}
        </ol>
      )}
      <p class="buttons">
        {!isLater && (
          <button type="button" class="button" onClick={openDemo}>
            {i18n.t('first.demo')}
          </button>
        )}
        <button
          type="button"
          class={isLater ? 'button' : 'link quiet'}
          onClick={() => void act.save('saveSettings', { patch: { firstStepsLeft: ['all'] } })}
        >
          {i18n.t(isLater ? 'first.done' : 'first.skip')}
        </button>
      </p>
    </section>
  );
}
