/** Whose record is this? Start, link, or never; a case or ticket is attached to a customer. */
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerChoice, PanelView, Subject } from '../../lib/domain/views/panel';
import type { PanelShown } from '../../lib/messages/protocol';
import { createCustomerSearch } from '../../lib/ui/customer-search';
import { crmNames } from '../links/twin-line';
import { ArmedButton } from '../parts/armed-button';
import { CustomerPick } from '../parts/customer-pick';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';

export interface WhoseProps {
  shown: PanelShown;
  view: PanelView;
  subject: Extract<Subject, { suggestions: unknown }>;
}

type Form = 'link' | 'name';

export function Whose({ shown, view, subject }: WhoseProps) {
  const { act } = useSurface();
  const opening = useOpening<Form>(subject.kind === 'new' ? null : 'link');
  const customers = useMemo(() => createCustomerSearch(act), [act]);
  const page = { record: shown.record, snapshot: shown.snapshot };
  const company = subject.kind === 'new' ? subject.companyName : undefined;
  const name = view.name;
  // What "Start with this customer" will start: the page's company, or the company page itself.
  const starts = company ?? (view.recordKind === 'company' ? name : null);

  const link = async (choice: CustomerChoice) => {
    const owner = { kind: 'existing', customerId: choice.customerId } as const;
    await act.save('linkRecord', { ...page, owner });
  };
  const start = () =>
    act.save('startCustomer', {
      ...page,
      owner: starts ? { kind: 'newCompany', name: starts } : undefined,
    });
  const startNamed = (typed: string) =>
    act.save('startCustomer', { ...page, owner: { kind: 'newCompany', name: typed } });
  const startPerson = () =>
    name && act.save('startCustomer', { ...page, owner: { kind: 'newPerson', name } });

  const question =
    subject.kind === 'attach'
      ? i18n.t('whose.attach.question')
      : i18n.t(`whose.${subject.kind}.question`, {
          name: foreign(starts ?? name ?? i18n.t('panel.unnamed')),
        });
  return (
    <section class="part whose" aria-label={i18n.t('whose.region')}>
      <p dir="auto">
        <strong>{question}</strong> {i18n.t(`whose.${subject.kind}.why`)}
      </p>
      {subject.suggestions.length > 0 && (
        <ul class="suggestions">
          {subject.suggestions.map(choice => (
            <li key={choice.customerId}>
              <button type="button" class="button" onClick={() => link(choice)}>
                <span dir="auto">{i18n.t('whose.linkTo', { name: foreign(choice.name) })}</span>
                <span class="quiet">{becauseWords(choice)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {opening.form === 'link' && (
        <CustomerPick
          label={i18n.t('whose.pick')}
          customers={customers}
          choose={link}
          close={opening.close}
          autoFocus={subject.kind === 'new'}
        />
      )}
      <p class="buttons">
        {subject.kind === 'new' && (
          <button
            type="button"
            class="button primary"
            onClick={() => (starts ? void start() : opening.open('name'))}
          >
            {i18n.t('whose.start')}
          </button>
        )}
        {subject.kind !== 'new' && (
          <button type="button" class="button" onClick={() => opening.open('name')}>
            {i18n.t('whose.newCustomer')}
          </button>
        )}
        {subject.kind === 'whichCustomer' && view.recordKind === 'contact' && name && (
          <button type="button" class="button" onClick={startPerson}>
            {i18n.t('whose.forHimself')}
          </button>
        )}
        {opening.form !== 'link' && (
          <button type="button" class="button" onClick={() => opening.open('link')}>
            {i18n.t('whose.link')}
          </button>
        )}
        <ArmedButton
          class="link quiet"
          press={() => act.save('neverOnRecord', { record: shown.record, never: true })}
        >
          {i18n.t('whose.never')}
        </ArmedButton>
      </p>
      {opening.form === 'name' && (
        <WordsForm
          place={`name:${shown.record.key}`}
          label={i18n.t('whose.name')}
          submitLabel={i18n.t('whose.startShort')}
          close={opening.close}
          submit={startNamed}
        />
      )}
    </section>
  );
}

/** "in HubSpot: same web address": where the customer is known already, and why it is suggested. */
function becauseWords({ because, crms = [] }: CustomerChoice): string {
  if (!because) return '';
  const why = i18n.t(`whose.because.${because}`);
  return crms.length > 0 ? i18n.t('whose.because.known', { crm: crmNames(crms), why }) : why;
}
