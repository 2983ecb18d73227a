/** The day of the first purchase, typed: the panel's first question, the gate without a sale and the customer page share it. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
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
      <input
        type="date"
        aria-label={i18n.t('readiness.saleDay')}
        value={date}
        max={today}
        required
        onInput={event => type(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {i18n.t('save')}
      </button>
      {children}
    </div>
  );
}
