import { objects, portal, recordOf } from './objects.js';

const record = /^\/contacts\/(\d+)\/(?:record\/(\d+-\d+)|(contact|company|deal|ticket))\/(\d+)(?:\/|$)/;
const desk = /^\/help-desk\/\d+\/(?:.*\/)?ticket\/(\d+)/;
const index = /^\/contacts\/\d+\/objects\/(\d+-\d+)\/views\/[^/]+\/(list|board)$/;

/** Which page a path shows. */
export function place(path) {
  const hit = record.exec(path);
  if (hit) {
    const type = hit[2] ?? Object.keys(objects).find(each => objects[each].word === hit[3]);
    const found = hit[1] === portal ? recordOf(type, hit[4]) : undefined;
    return found ? { kind: 'record', record: found } : { kind: 'missing' };
  }
  const ticket = desk.exec(path);
  if (ticket) return { kind: 'desk', record: recordOf('0-5', ticket[1]) };
  const listed = index.exec(path);
  if (listed && objects[listed[1]]) return { kind: listed[2], type: listed[1] };
  if (/^\/login/.test(path)) return { kind: 'login' };
  if (/^\/(?:settings|property-settings)\//.test(path)) return { kind: 'settings' };
  if (/^\/(?:object-builder|calendar-select-iframe)\//.test(path)) return { kind: 'frame' };
  return { kind: 'start' };
}
