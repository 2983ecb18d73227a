import { recordById, recordsOf } from './records.js';

const record =
  /^\/lightning\/r\/(?:([A-Za-z]\w*)\/)?([a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?)\/(view|edit|clone)\/?$/;
const related = /^\/lightning\/r\/(?:\w+\/)?([a-zA-Z0-9]{15,18})\/related\/(\w+)\/view$/;
const list = /^\/lightning\/o\/(\w+)\/(?:list|home)$/;
const create = /^\/lightning\/o\/(\w+)\/new$/;

function behind(url) {
  const context = url.searchParams.get('backgroundContext');
  return context?.startsWith('/')
    ? place(new URL(context, url))
    : { kind: 'home', key: '/lightning/page/home' };
}

/**
 * Which page an address shows: `{kind, key, …}`; the same key means the same pane. A modal (`edit`, `new`) names the
 * page behind it.
 */
export function place(url) {
  const path = url.pathname;
  const hit = record.exec(path);
  if (hit?.[1] === 'Report' || hit?.[1] === 'Dashboard') return { kind: 'report', key: path, type: hit[1] };
  if (hit) {
    const found = recordById(hit[2]);
    const page = found ? { kind: 'record', key: found.id, record: found } : { kind: 'missing', key: path };
    return hit[3] === 'view' || !found ? page : { ...page, modal: { kind: hit[3], record: found } };
  }
  const rows = related.exec(path);
  if (rows && recordById(rows[1]))
    return { kind: 'related', key: path, record: recordById(rows[1]), relationship: rows[2] };
  const made = create.exec(path);
  if (made) return { ...behind(url), modal: { kind: 'new', object: made[1] } };
  const listed = list.exec(path);
  if (listed) return { kind: 'list', key: path, object: listed[1], rows: recordsOf(listed[1]) };
  if (path.startsWith('/lightning/setup/')) return { kind: 'setup', key: path };
  return { kind: 'home', key: '/lightning/page/home' };
}
