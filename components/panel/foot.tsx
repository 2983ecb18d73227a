/** The foot of the panel, always in view: what was saved, what went wrong, and the line. */
import { i18n } from '#i18n';
import type { PanelView } from '../../lib/domain/views/panel';
import type { PanelModel } from '../../lib/ui/panel-model';
import { QuickLine } from '../line/quick-line';
import { LastChange } from '../parts/last-change';
import { Saves, Trouble } from '../parts/says';
import { foreign } from '../words/foreign';
import { Orphan } from './orphan';

export function Foot({ model, view }: { model: PanelModel; view: PanelView }) {
  const line = model.line.value;
  const { act } = model;
  const failure = act.failure.value ?? model.unread.value;
  const owner = view.subject.kind === 'customer' ? view.subject.view : null;
  const who = owner?.person?.name ?? owner?.customer.name ?? (view.recordKind === 'other' ? null : view.name);
  return (
    <footer class="foot">
      {model.orphan.value && <Orphan words={line?.text.value ?? ''} />}
      {!model.orphan.value && (
        <Trouble
          failure={failure}
          dismiss={() => {
            act.failure.value = null;
            model.unread.value = null;
          }}
        />
      )}
      <LastChange change={view.lastChange} customerId={owner?.customer.id} />
      {line && view.subject.kind !== 'never' && (
        <QuickLine
          line={line}
          forWhom={who ? i18n.t('line.forWhom', { name: foreign(who) }) : i18n.t('line.enterSaves')}
        />
      )}
      <Saves act={act} />
    </footer>
  );
}
