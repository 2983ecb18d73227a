/** `readEvidence`: the dated rows behind one element, what can be done to each, and what would raise it. */

import { evidenceOf } from '../../../lib/domain/readiness/drill-down';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import type { EvidenceRow } from '../../../lib/domain/readiness/evidence-row';
import { raises } from '../../../lib/domain/readiness/next-best';
import { sharesOf } from '../../../lib/domain/readiness/shares';
import { evidenceItem, factItems, raiseView } from '../../../lib/domain/views/evidence-view';
import { lossView } from '../../../lib/domain/views/score-view';
import type { EvidenceView } from '../../../lib/domain/views/surfaces';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { readPersons } from '../../../lib/storage/customers';
import { readHistory } from '../../../lib/storage/history';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';

const SHOWN = 100;

export async function readEvidence({ customerId, element }: Parsed<'readEvidence'>): Promise<EvidenceView> {
  const { db, now: clock } = await openBook();
  const [history, people, settings] = await Promise.all([
    readHistory(db, customerId),
    readPersons(db, customerId),
    ownSettings(db),
  ]);
  if (!history) throw new Refusal('gone');
  const now = clock();
  const evaluated = evaluate(history, now, settings).elements[element];
  const { value, points, pointsPossible, lost, leftOut } = evaluated;
  const rows = evidenceOf(element, history, now, settings);
  const shares = sharesOf(element, rows, value, settings);
  const pointsOf = (row: EvidenceRow) => {
    const share = shares.of.get(row);
    return share === undefined ? undefined : share * pointsPossible;
  };
  const persons = new Map(people.map(({ id, name }) => [id, name]));
  return {
    element,
    percent: value === null ? null : Math.floor(value * 100 + 0.5),
    points,
    pointsPossible,
    onCredit: shares.onCredit * pointsPossible,
    loss: leftOut ? undefined : lossView(rows, lost),
    rows: rows.slice(0, SHOWN).map(row => evidenceItem(row, history, persons, pointsOf(row))),
    moreRows: Math.max(0, rows.length - SHOWN),
    raises: raises(element, history, now, settings).map(raiseView),
    facts: element === 'serve' || element === 'wow' ? factItems(element, history.customer.facts) : undefined,
  };
}
