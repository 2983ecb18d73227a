/** What stands on this page, each a step away. */
import { i18n } from '#i18n';
import { goTo } from './place';

export interface ContentsProps {
  customerId: string;
  places: { name: string; words: string }[];
}

export function Contents({ customerId, places }: ContentsProps) {
  return (
    <nav class="contents" aria-label={i18n.t('customer.contents')}>
      <ul>
        {places.map(({ name, words }) => (
          <li key={name}>
            <a
              class="link quiet"
              href={`#${customerId}/${name}`}
              onClick={event => {
                event.preventDefault();
                goTo(name);
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
