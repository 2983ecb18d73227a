/** What was linked, unlinked and joined; each can be taken back for a while. */
import { i18n } from '#i18n';
import type { JoinEntry } from '../../lib/domain/views/links-view';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';

export function JoinLog({ log, days }: { log: JoinEntry[]; days: number }) {
  const { act, today } = useSurface();
  if (log.length === 0) return null;
  return (
    <section aria-label={i18n.t('links.log.title')}>
      <h3>{i18n.t('links.log.title')}</h3>
      <ul class="timeline">
        {log.map(({ id, kind, name, date }) => {
          const words = i18n.t(`links.log.${kind}`, { name: foreign(name || i18n.t('links.unnamed')) });
          return (
            <li key={id}>
              <time dateTime={date}>{dayWords(date, today)}</time>
              <span dir="auto">{words}</span>
              <button
                type="button"
                class="link quiet"
                aria-label={i18n.t('links.log.undoOf', { what: words })}
                onClick={() => act.save('takeApart', { id })}
              >
                {i18n.t('undo')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="hint">{i18n.t('links.log.days', { days })}</p>
    </section>
  );
}
