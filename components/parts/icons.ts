/** The few icons in use. Each stands beside its word or inside a button that has a name. */
export { Ellipsis, PanelRightClose, Pin, Star, TextQuote } from 'lucide-preact';
