/** Node 20 has no Temporal; the browsers we support do (Chrome 144, Firefox 147). */
import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
