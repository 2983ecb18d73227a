/** A number that opens what it is made of (pages, Shared rules). */

export interface OpenNumberProps {
  said: string;
  /** What was counted: said before the number to whoever does not see where it stands. */
  label: string;
  isOpen: boolean;
  press: () => void;
}

export function OpenNumber({ said, label, isOpen, press }: OpenNumberProps) {
  return (
    <button
      type="button"
      class="link number"
      aria-label={`${label}: ${said}`}
      aria-expanded={isOpen}
      onClick={press}
    >
      {said}
    </button>
  );
}
