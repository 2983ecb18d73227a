import { element } from '../page/elements.js';
import { later } from '../page/settings.js';
import { compose } from './composer.js';
import { habits } from './habits.js';
import { leftSidebar } from './left-sidebar.js';
import { middlePane } from './middle-pane.js';
import { associated, objects } from './objects.js';
import { closePreviews, previewByHabit, showPreview } from './preview.js';
import { rightSidebar } from './right-sidebar.js';
import { render } from './tree.js';

/**
 * The record page, mounted once: another record changes what its nodes say, not the nodes. `show` puts the new name
 * up first; the rows below follow, in the meantime empty or still the old record's.
 */
export function recordPage(main) {
  const left = element('div', {
    'data-test-id': 'left-sidebar',
    'data-scroll-trackable-container': 'left-sidebar',
  });
  const middle = element('div', { 'data-test-id': 'middle-pane' });
  const right = element('div', { 'data-test-id': 'right-sidebar' });
  main.replaceChildren(
    element(
      'div',
      { id: 'crm' },
      element('div', { id: 'record-page-left-sidebar' }, left),
      middle,
      element('div', { 'data-test-id': 'records-right-sidebar' }, right),
    ),
  );
  const state = { heading: undefined, rows: undefined, turns: 0, tab: 0, ticket: 0 };

  const draw = () => {
    render(left, leftSidebar({ ...state, onCompose: compose }));
    render(
      middle,
      middlePane(state.heading, state.tab, tab => {
        state.tab = tab;
        draw();
      }),
    );
    render(right, state.rows ? rightSidebar(state.rows, other => showPreview(other)) : []);
  };
  const beat =
    habits.rerenderMs > 0
      ? setInterval(() => {
          if (state.heading) {
            state.turns++;
            draw();
          }
        }, habits.rerenderMs)
      : undefined;

  return {
    show(record) {
      const mine = ++state.ticket;
      const ifStill = task => () => mine === state.ticket && task();
      state.heading = record;
      if (habits.mixedMs === 0) state.rows = undefined;
      closePreviews();
      draw();
      later(
        habits.mixedMs,
        ifStill(() => {
          state.rows = undefined;
          draw();
        }),
      );
      later(
        habits.mixedMs + habits.lateMs,
        ifStill(() => {
          state.rows = record;
          draw();
          previewByHabit(objects[record.type].associates.flatMap(type => associated(record, type))[0]);
        }),
      );
    },
    rotate() {
      state.turns++;
      draw();
    },
    end() {
      state.ticket++;
      clearInterval(beat);
    },
  };
}
