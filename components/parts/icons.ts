/** The few icons in use. Each stands beside its word or inside a button that has a name. */
export {
  CircleDashed,
  Ellipsis,
  Footprints,
  HandHeart,
  Handshake,
  HeartCrack,
  LifeBuoy,
  MessageCircleQuestionMark,
  Package,
  PanelRightClose,
  Pin,
  Star,
  TextQuote,
  UsersRound,
} from 'lucide-preact';
