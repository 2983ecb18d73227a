/** What was noted by one line, as the customer's own row (capture.md, Inbox). */
import type { Capture } from '../../lib/domain/data/capture';
import { momentAt, stampOf } from '../../lib/domain/moments';
import { defaultRevisit } from '../../lib/domain/plan/answering';
import type { Settings } from '../../lib/domain/settings';
import type { Writing } from '../../lib/storage/writing';

interface Owner {
  customerId: string;
  personId?: string;
}

/** Out of the Inbox, into the customer's own rows. */
export async function moveOut(
  writing: Writing,
  settings: Settings,
  noted: Capture,
  owner: Owner,
): Promise<void> {
  await placeCapture(writing, settings, noted, owner);
  await writing.put('captures', { ...noted, deletedAt: stampOf(writing.now) });
}

/** A name nobody of this customer bears stays among the words: the row has no other place for it. */
const wordsOf = ({ text, personName }: Capture): string => (personName ? `${text} (@${personName})` : text);

/** The row it becomes, under the same id. `noted.personName`: a name that turned out to be nobody's. */
export async function placeCapture(
  writing: Writing,
  settings: Settings,
  noted: Capture,
  owner: Owner,
): Promise<void> {
  const { kind, text: _, details, recordKey, date, personName, ...common } = noted;
  const text = wordsOf(noted);
  const row = { ...common, ...owner };
  const { severity = 2, reaction, channel = 'other', purpose = 'courtesy', valueHow, acknowledged } = details;
  if (kind === 'need' || kind === 'comment') {
    const said = {
      kind: kind === 'comment' && details.personal ? ('personal' as const) : kind,
      covered: details.covered ?? false,
      capturedDate: date,
    };
    await writing.put('needs', {
      ...row,
      ...said,
      verbatim: text,
      raisedBy: details.raisedBy ?? 'customer',
      importance: details.importance ?? settings.needImportance,
      revisitDate: defaultRevisit(said, settings),
      status: 'open',
      answers: [],
    });
  } else if (kind === 'issue')
    await writing.put('issues', {
      ...row,
      text,
      severity,
      // The clocks run from when it was noted, not from when somebody said whose it is.
      openedAt: row.createdAt,
      handling: 'me',
      status: 'open',
    });
  else if (kind === 'wow')
    await writing.put('wows', {
      ...row,
      date,
      what: text,
      reaction,
      reactionDate: reaction === undefined ? undefined : date,
    });
  else {
    const isValue = purpose === 'value' && valueHow !== undefined;
    await writing.put('touches', {
      ...row,
      date,
      at: date === writing.now.toPlainDate().toString() ? stampOf(writing.now) : momentOf(date, writing),
      channel,
      purpose: purpose === 'value' && !isValue ? 'courtesy' : purpose,
      personal: true,
      valueHow: isValue ? valueHow : undefined,
      acknowledged: isValue && (acknowledged || reaction) ? { date, words: reaction ?? text } : undefined,
      awaitingReply: false,
      text,
      source: row.pageUrl ? 'page' : 'manual',
    });
  }
}

const momentOf = (date: string, writing: Writing): string =>
  stampOf(momentAt(date, '12:00', writing.now.timeZoneId));
