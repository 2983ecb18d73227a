/** Referrals and asks of one customer, what they said they would do, and who brought whom (readiness, Referrals). */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import type { ReferralsView } from '../../lib/domain/views/referrals-view';
import { DoNotAsk } from '../asks/do-not-ask';
import { Skeleton } from '../parts/skeleton';
import { useLook } from '../parts/use-look';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { AskLog } from './ask-log';
import { ReferralForm } from './referral-form';
import { ReferralRow } from './referral-row';
import { ReferralTree } from './referral-tree';
import { WaitingForm } from './waiting-form';
import { WaitingList } from './waiting-list';

type FormName = 'referral' | 'waiting' | 'given';

export function ReferralsSection({ customer }: { customer: CustomerView }) {
  const customerId = customer.customer.id;
  const view = useLook('readReferrals', { customerId }, customer);
  const opening = useOpening<FormName>();
  if (!view) return <Skeleton />;
  return (
    <div class="section">
      {view.doNotAsk && <DoNotAsk customerId={customerId} flag={view.doNotAsk} />}
      {opening.form ? (
        <NewForm form={opening.form} customerId={customerId} close={opening.close} />
      ) : (
        <p class="buttons section-start">
          <button type="button" class="button" onClick={() => opening.open('referral')}>
            {i18n.t('referral.newUnasked')}
          </button>
          <button type="button" class="link" onClick={() => opening.open('waiting')}>
            {i18n.t('referral.waitingNew')}
          </button>
          <button type="button" class="link" onClick={() => opening.open('given')}>
            {i18n.t('referral.givenNew')}
          </button>
        </p>
      )}
      {view.referrals.length > 0 ? (
        <ul class="entries" aria-label={i18n.t('referral.list')}>
          {view.referrals.map(row => (
            <ReferralRow key={row.id} row={row} referrer={customer.customer.name} />
          ))}
        </ul>
      ) : (
        <p class="empty">{i18n.t('referral.none')}</p>
      )}
      <Rest view={view} customer={customer} />
      {!view.doNotAsk && <DoNotAsk customerId={customerId} />}
    </div>
  );
}

function Rest({ view, customer }: { view: ReferralsView; customer: CustomerView }) {
  const { today } = useSurface();
  const { name } = customer.customer;
  return (
    <>
      {view.waiting.length > 0 && (
        <Titled title={i18n.t('referral.waiting')}>
          <WaitingList items={view.waiting} />
        </Titled>
      )}
      {view.brought.length + view.broughtBy.length > 0 && (
        <Titled title={i18n.t('referral.tree')}>
          <ReferralTree name={name} view={view} />
        </Titled>
      )}
      {view.asks.length > 0 && (
        <Titled title={i18n.t('referral.asks')}>
          <AskLog asks={view.asks} />
        </Titled>
      )}
      {view.given.length > 0 && (
        <Titled title={i18n.t('referral.given')}>
          <ul class="entries" aria-label={i18n.t('referral.given')}>
            {view.given.map(given => (
              <li class="entry" key={given.id}>
                <span dir="auto">{given.name}</span>{' '}
                <time class="quiet" dateTime={given.date}>
                  {dayWords(given.date, today)}
                </time>
              </li>
            ))}
          </ul>
        </Titled>
      )}
    </>
  );
}

const Titled = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="settled">
    <h3>{title}</h3>
    {children}
  </div>
);

interface NewFormProps {
  form: FormName;
  customerId: string;
  close: () => void;
}

function NewForm({ form, customerId, close }: NewFormProps) {
  const { act } = useSurface();
  if (form === 'waiting') return <WaitingForm customerId={customerId} close={close} />;
  if (form === 'referral')
    return (
      <ReferralForm
        customerId={customerId}
        label={i18n.t('referral.name')}
        closeWords={i18n.t('cancel')}
        close={close}
        noted={close}
      />
    );
  return (
    <WordsForm
      place={`given:${customerId}`}
      label={i18n.t('referral.givenName')}
      submitLabel={i18n.t('save')}
      close={close}
      submit={async name => {
        const saved = await act.save('noteGiven', { customerId, name });
        if (saved) close();
        return saved;
      }}
    />
  );
}
