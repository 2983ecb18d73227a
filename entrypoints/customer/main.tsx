/** The page of one customer, `customer.html#<customer id>`. */
import '../../components/styles/customer.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Customer } from '../../components/customer/customer';
import { arriveAt } from '../../components/customer/place';
import { onBookChanged } from '../../lib/messages/changes';
import { newCommandId } from '../../lib/messages/send';
import { now } from '../../lib/platform/clock';
import { spareDrafts } from '../../lib/platform/spare-draft';
import { createCustomerModel, customerOf, placeOf } from '../../lib/ui/customer-model';
import { ask } from '../demo-book/ask';
import { standInDemo } from '../demo-book/demo-page';

const model = createCustomerModel(
  { ask, newId: newCommandId, now, subscribe: onBookChanged, spare: spareDrafts('customer') },
  customerOf(location.hash),
);
const root = document.getElementById('app');
standInDemo(root);
if (root) render(<Customer model={model} print={() => window.print()} />, root);
model.start();

// A number elsewhere leads to the part of this page it is made of, once that is there.
let wanted = placeOf(location.hash);
const goOn = () => {
  const isHere = Boolean(model.view.value?.sheet);
  if (!isHere || wanted === undefined) return;
  const place = wanted;
  wanted = undefined;
  requestAnimationFrame(() => arriveAt(place));
};
effect(goOn);
window.addEventListener('hashchange', () => {
  wanted = placeOf(location.hash);
  model.show(customerOf(location.hash));
  goOn();
});
