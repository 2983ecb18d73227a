/** "They called with a problem": one line, how bad, who. Enter opens the card. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { Choice } from '../parts/choice';
import { InlineForm } from '../parts/inline-form';
import { Spotted } from '../parts/spotted';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';

const SEVERITIES = [1, 2, 3] as const;
type Severity = (typeof SEVERITIES)[number];

export interface NewIssueProps {
  customer: CustomerView;
  close: () => void;
  /** The card's id. */
  opened: (id: string) => void;
}

export function NewIssue({ customer, close, opened }: NewIssueProps) {
  const { act } = useSurface();
  const customerId = customer.customer.id;
  const [text, setText] = useKeptWords(`newIssue:${customerId}`);
  const [severity, setSeverity] = useState<Severity>(2);
  const [personId, setPersonId] = useState(customer.person?.id ?? '');
  const [asked, setAsked] = useState(false);
  const words = text.trim();
  const submit = async () => {
    if (words === '') return setAsked(true);
    const saved = await act.save('logIssue', {
      subject: { kind: 'customer', customerId },
      text: words,
      severity,
      personId: personId || undefined,
    });
    if (!saved) return;
    setText('');
    close();
    opened(saved.itemId ?? '');
  };
  return (
    <InlineForm label={i18n.t('issue.new')} close={close} submit={submit}>
      <div class="field-row wraps">
        <input
          type="text"
          aria-label={i18n.t('issue.what')}
          placeholder={i18n.t('issue.what')}
          value={text}
          dir="auto"
          autocomplete="off"
          onInput={event => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('issue.openCard')}
        </button>
      </div>
      <Spotted text={text} />
      <div class="line-extras">
        <Choice
          asRow
          label={i18n.t('extras.severity')}
          value={severity}
          options={SEVERITIES.map(value => ({ value, words: i18n.t(`severity.s${value}`) }))}
          choose={setSeverity}
        />
        {customer.persons.length > 0 && (
          <Choice
            label={i18n.t('issue.who')}
            value={personId}
            options={[
              { value: '', words: i18n.t('issue.whoUnknown') },
              ...customer.persons.map(({ id, name }) => ({ value: id, words: name })),
            ]}
            choose={setPersonId}
          />
        )}
      </div>
      {asked && words === '' && <p class="hint">{i18n.t('line.needs.words')}</p>}
    </InlineForm>
  );
}
