/** `<script src="/ahead.js" data-ask="readToday">`: asks a page's first questions before its code is there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAhead } from '../lib/messages/ahead';

export default defineUnlistedScript(() => {
  const names = document.currentScript?.dataset.ask?.split(' ');
  // A page with anything behind its address is about something else, such as the demo book.
  if (names && location.search === '') askAhead(names as Parameters<typeof askAhead>[0]);
});
