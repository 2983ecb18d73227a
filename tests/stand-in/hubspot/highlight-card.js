import { associated, objects } from './objects.js';
import { picture } from './picture.js';
import { h } from './tree.js';
import { localeAtRender, shown, word } from './words.js';

const display = (property, text) =>
  h('span', { 'data-test-id': `highlight-property-display-${property}` }, text);
const item = (name, ...inside) =>
  h('div', { 'data-test-id': `highlight-property-item-${name}`, class: 'highlight-item' }, ...inside);

function contactLines(record) {
  const { jobtitle, email } = record.properties;
  const company = associated(record, '0-2')[0]?.name;
  return [
    // The same id may occur twice, nested, and the item's own name is no property.
    item(
      'jobtitle-and-company',
      h(
        'span',
        { 'data-key': 'ObjectHighlightCard.jobtitleAndCompany', 'data-locale-at-render': localeAtRender },
        h(
          'span',
          { 'data-test-id': 'highlight-property-display-jobtitle' },
          display('jobtitle', shown('jobtitle', jobtitle)),
        ),
        company ? ` ${word('at')} ` : '',
        company ?? '',
      ),
    ),
    item(
      'email',
      display('email', shown('email', email)),
      h('button', { 'data-test-id': 'copy-button', type: 'button', class: 'copy', title: 'Copy' }, '⧉'),
    ),
  ];
}

function stageButton(property, record) {
  return item(
    property,
    h(
      'i18n-string',
      { 'data-key': `ObjectHighlightCard.${property}`, 'data-locale-at-render': localeAtRender },
      `${word(property === 'pipeline' ? 'Pipeline' : 'Deal stage')}: `,
    ),
    h(
      'button',
      { type: 'button', class: 'link-button' },
      display(property, shown(property, record.properties[property])),
    ),
  );
}

const lines = {
  '0-1': contactLines,
  '0-2': record => [
    item('domain', display('domain', shown('domain', record.properties.domain))),
    item('phone', display('phone', shown('phone', record.properties.phone))),
  ],
  '0-3': record => [
    item(
      'amount',
      h('i18n-string', {}, `${word('Amount')}: `),
      display('amount', shown('amount', record.properties.amount)),
    ),
    item(
      'closedate',
      h('i18n-string', {}, `${word('Close date')}: `),
      display('closedate', shown('closedate', record.properties.closedate)),
    ),
    stageButton('dealstage', record),
    stageButton('pipeline', record),
  ],
  '0-5': record => [
    item(
      'hs_pipeline_stage',
      h(
        'span',
        { 'data-test-id': 'property-input-hs_pipeline_stage' },
        h('span', {}, shown('hs_pipeline_stage', record.properties.hs_pipeline_stage)),
      ),
    ),
  ],
  '2-4821973': record => [
    item('health_score', display('health_score', shown('health_score', record.properties.health_score))),
  ],
};

const nameProperty = {
  '0-1': 'hs_full_name_or_email',
  '0-2': 'name',
  '0-3': 'dealname',
  '0-5': 'subject',
  '2-4821973': 'name',
};

function activityButtons(onCompose) {
  return h(
    'div',
    { class: 'activity-row' },
    ...[
      ['note', 'Note', 'description'],
      ['email', 'Email', 'email'],
      ['call', 'Call', 'calling'],
      ['task', 'Task', 'tasks'],
      ['schedule', 'Meeting', 'meetings'],
    ].map(([name, label, symbol]) =>
      h(
        'div',
        { class: 'activity' },
        h(
          'button',
          {
            type: 'button',
            'data-selenium-test': `create-engagement-${name}-button`,
            'aria-label': word(label),
            onclick: () => onCompose(name),
          },
          h(
            'span',
            { 'data-test-id': `activity-button-icon-${symbol}` },
            picture({ note: 'note', email: 'mail', call: 'phone', task: 'task', schedule: 'bell' }[name]),
          ),
        ),
        h('span', {}, word(label)),
      ),
    ),
  );
}

/** The card with the name: the record's own, or that of an associated record in a preview. */
export function highlightCard(record, onCompose) {
  const id = `OBJECT_HIGHLIGHT-FAS-${record.type}-1`;
  return h(
    'div',
    {
      'data-test-id': `card-wrapper-${id}`,
      'data-card-type': 'OBJECT_HIGHLIGHT',
      'data-card-id': id,
      class: 'card',
    },
    h(
      'div',
      { 'data-test-id': 'crm-card-content', 'data-selenium-test': `card-id-${id}` },
      h(
        'div',
        { 'data-test-id': 'record-highlight-content' },
        h(
          'div',
          { 'data-test-id': 'record-highlight-main-content', class: 'highlight' },
          h('span', { class: `avatar type-${record.type}` }, picture(null, objects[record.type].icon)),
          h(
            'div',
            { class: 'highlight-words' },
            h(
              'h2',
              { 'data-test-id': 'highlight-record-label', 'data-selenium-test': 'highlightTitle' },
              display(nameProperty[record.type], record.name),
            ),
            h('div', { 'data-test-id': 'properties-list' }, ...lines[record.type](record)),
          ),
        ),
      ),
    ),
    onCompose ? activityButtons(onCompose) : null,
  );
}
