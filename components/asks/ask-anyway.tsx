/** Asking before it is earned: only with a written reason, which is kept with the ask. */
import { i18n } from '#i18n';
import { WordsForm } from '../parts/words-form';

export interface AskAnywayProps {
  customerId: string;
  go: (reason: string) => void;
  close: () => void;
}

export function AskAnyway({ customerId, go, close }: AskAnywayProps) {
  return (
    <WordsForm
      place={`askAnyway:${customerId}`}
      label={i18n.t('ask.anywayWhy')}
      submitLabel={i18n.t('ask.anywayGo')}
      close={close}
      submit={async reason => {
        go(reason);
        return true;
      }}
    />
  );
}
