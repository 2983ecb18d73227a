/** The book came back smaller than it was: both numbers, and what can be done. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecoveryView } from '../../lib/messages/protocol';
import type { RecoveryModel } from '../../lib/ui/recovery-model';
import { Trouble } from '../parts/says';
import { Skeleton } from '../parts/skeleton';
import { momentWords } from '../words/day';

export function Recovery({ model }: { model: RecoveryModel }) {
  const view = model.view.value;
  const failure = model.act.failure.value ?? model.unread.value;
  return (
    <main class="sheet narrow">
      <h1>{i18n.t('recovery.title')}</h1>
      <Trouble failure={failure} />
      {!view && !failure && <Skeleton />}
      {model.decided.value ? (
        <p role="status">{i18n.t('recovery.done')}</p>
      ) : (
        view && (view.lost ? <Loss model={model} lost={view.lost} /> : <p>{i18n.t('recovery.nothing')}</p>)
      )}
    </main>
  );
}

function Loss({ model, lost }: { model: RecoveryModel; lost: RecoveryView }) {
  const [sure, setSure] = useState(false);
  const now = model.now();
  const today = now.toPlainDate().toString();
  const moment = (instant: string) => momentWords(instant, now.timeZoneId, today);
  return (
    <>
      <p>{i18n.t('recovery.why')}</p>
      <dl class="numbers">
        <div>
          <dt>{i18n.t('recovery.expected')}</dt>
          <dd>
            {i18n.t('recovery.entries', lost.expected.rows)}
            {lost.expected.when && (
              <span class="quiet"> {i18n.t('recovery.when', { moment: moment(lost.expected.when) })}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('recovery.found')}</dt>
          <dd>{i18n.t('recovery.entries', lost.found.rows)}</dd>
        </div>
      </dl>
      <h2>{i18n.t('recovery.snapshots')}</h2>
      {lost.snapshots.length === 0 && <p class="empty">{i18n.t('recovery.noSnapshots')}</p>}
      <ul class="settings">
        {lost.snapshots.map(({ name, when, rows }) => (
          <li key={name}>
            <span>{i18n.t('recovery.snapshotOf', { moment: moment(when), rows })}</span>
            <button type="button" class="button" onClick={() => model.restore(name)}>
              {i18n.t('recovery.restore')}
            </button>
          </li>
        ))}
      </ul>
      <p class="buttons">
        {sure ? (
          <button type="button" class="button" onClick={() => model.accept()}>
            {i18n.t('recovery.acceptSure')}
          </button>
        ) : (
          <button type="button" class="link quiet" onClick={() => setSure(true)}>
            {i18n.t('recovery.accept')}
          </button>
        )}
      </p>
    </>
  );
}
