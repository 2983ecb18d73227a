/** The page of one customer, `customer.html#<customer id>`. */
import '../../components/styles/customer.css';
import { render } from 'preact';
import { Customer } from '../../components/customer/customer';
import { onBookChanged } from '../../lib/messages/changes';
import { newCommandId } from '../../lib/messages/send';
import { now } from '../../lib/platform/clock';
import { spareDrafts } from '../../lib/platform/spare-draft';
import { createCustomerModel, customerOf } from '../../lib/ui/customer-model';
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
window.addEventListener('hashchange', () => model.show(customerOf(location.hash)));
