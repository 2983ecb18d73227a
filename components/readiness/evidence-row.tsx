/** One dated row behind a number, and what can be done to it in place. */
import { i18n } from '#i18n';
import type { EvidenceAction, EvidenceItem } from '../../lib/domain/views/surfaces';
import { Dots } from '../parts/dots';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { pointsWords } from '../words/loss';
import { noteWords, rowWords } from '../words/note';
import { EvidenceForm, type EvidenceFormName } from './evidence-form';

/** Actions that ask nothing, as the write that does them. */
type Direct = Exclude<EvidenceAction, EvidenceFormName>;

export function EvidenceRow({ row }: { row: EvidenceItem }) {
  const { act, today } = useSurface();
  const opening = useOpening<EvidenceFormName>();
  const id = row.id;
  const direct: Record<Direct, () => Promise<unknown>> = {
    deliver: () => act.save('changeDeliverable', { id, change: { kind: 'delivered' } }),
    answerIssue: () => act.save('changeIssue', { id, change: { kind: 'answered' } }),
    fixIssue: () => act.save('changeIssue', { id, change: { kind: 'fixed' } }),
    stayContact: () =>
      act.save('changeIssue', { id, change: { kind: 'handling', handling: 'stayedContact' } }),
    reopenPromise: () => act.save('reopenPromise', { id }),
    keepPromise: () => act.save('keepPromise', { id }),
  };
  const run = (action: EvidenceAction) => {
    if (action in direct) void direct[action as Direct]();
    else opening.open(action as EvidenceFormName);
  };
  const note = noteWords(row);
  const weight = row.counted ? Math.round((row.weight ?? 1) * 100) : 100;

  return (
    <li class="evidence-row" data-counted={row.counted}>
      <p>
        <time dateTime={row.date}>{dayWords(row.date, today)}</time>{' '}
        <span dir="auto">{rowWords(row, today)}</span>
        {row.reply && <q dir="auto">{row.reply}</q>}
      </p>
      <Dots class="quiet">
        {row.personName && <span dir="auto">{row.personName}</span>}
        {note && <span>{note}</span>}
        {weight < 100 && <span>{i18n.t('why.rowWeight', { percent: weight })}</span>}
        {row.points !== undefined && (
          <span>{i18n.t('why.rowPoints', { points: pointsWords(row.points) })}</span>
        )}
        {!row.counted && <span>{i18n.t('evidence.notCounted')}</span>}
      </Dots>
      {row.actions.length > 0 && !opening.form && (
        <p class="buttons small">
          {row.actions.map(action => (
            <button type="button" class="link" key={action} onClick={() => run(action)}>
              {i18n.t(`evidence.action.${action}`)}
            </button>
          ))}
        </p>
      )}
      {opening.form && <EvidenceForm row={row} form={opening.form} close={opening.close} />}
    </li>
  );
}
