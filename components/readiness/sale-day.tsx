/** The day of the first purchase, typed: the panel's first question, the gate without a sale and the customer page share it. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { DateField } from '../parts/date-field';
import { useSurface } from '../surface';

export interface SaleDayProps {
  date: string;
  type: (date: string) => void;
  /** What stands beside Save. */
  children?: ComponentChildren;
}

export function SaleDay({ date, type, children }: SaleDayProps) {
  const { today } = useSurface();
  return (
    <div class="field-row">
      <DateField label={i18n.t('readiness.saleDay')} date={date} choose={type} max={today} required />
      <button type="submit" class="button">
        {i18n.t('save')}
      </button>
      {children}
    </div>
  );
}
