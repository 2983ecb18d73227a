import { settle } from '../page/settings.js';

/** Every delay in ms after the URL changed; words name a variant of the page. */
export const habits = settle({
  staleMs: 400, // the old record stays on screen
  nameMs: 120, // then the layout is there, without the name
  lateMs: 300, // then the details arrive
  titleMs: 250, // the title lags behind
  hoverMs: 300, // a lookup's preview card
  hide: 'mixed', // old pages: 'none' (display:none), 'away' (off-screen), 'mixed'
  lang: 'en',
  shadow: 'synthetic', // or 'native'
  console: false,
  highlights: '', // '' as the object has it, 'classic', 'dynamic', 'missing'
  form: '', // '' as the object has it, 'page', 'dynamic'
  opensOn: '', // '' as the record has it, 'details', 'related'
  email: 'link', // 'link', 'composer' (javascript:void(0)), 'old'
  phone: 'link', // or 'click-to-dial'
  lookup: 'link', // or 'no-access'
  unread: false, // console title starts with "(1) "
});
