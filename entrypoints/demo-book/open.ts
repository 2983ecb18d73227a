import { markDemo } from '../../lib/platform/demo-mark';
import { inDemoBook } from '../../lib/platform/which-book';

/** Opens the demo book in this tab; what was done in an earlier visit is still in it. */
export async function openDemo(): Promise<void> {
  await markDemo();
  location.assign(inDemoBook('/today.html'));
}
