/** A customer's name that opens his page. */
import { useSurface } from '../surface';

export function CustomerLink({ customerId, name }: { customerId: string; name: string }) {
  const { act } = useSurface();
  return (
    <button
      type="button"
      class="link customer-link"
      dir="auto"
      onClick={() => act.look('openCustomerPage', { customerId })}
    >
      {name}
    </button>
  );
}
