/** Words to begin a line with, so that the thought needs no form of its own (capture.md, The line). */
import { i18n } from '#i18n';
import { TextQuote } from '../parts/icons';
import { Menu } from '../parts/menu';
import { phraseBeginning, phraseLabel, starterPhrases } from '../words/phrases';

export interface StarterPhrasesProps {
  /** The rep's own; absent: ours. */
  own?: readonly string[];
  choose: (words: string) => void;
}

export function StarterPhrases({ own, choose }: StarterPhrasesProps) {
  const phrases = starterPhrases(own);
  if (phrases.length === 0) return null;
  return (
    <Menu
      label={i18n.t('phrases.choose')}
      class="phrases"
      items={phrases.map(phrase => ({
        label: phraseLabel(phrase),
        choose: () => choose(phraseBeginning(phrase)),
      }))}
    >
      <TextQuote size={16} aria-hidden="true" />
    </Menu>
  );
}
