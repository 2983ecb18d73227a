/** The first minutes: nothing to set up, one customer to open (pages.md, Onboarding). */
import { i18n } from '#i18n';

const STEPS = ['open', 'promise', 'back'] as const;

export function FirstSteps() {
  return (
    <section class="first-steps" aria-label={i18n.t('today.first.title')}>
      <h2>{i18n.t('today.first.title')}</h2>
      <ol>
        {STEPS.map(step => (
          <li key={step}>{i18n.t(`today.first.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
