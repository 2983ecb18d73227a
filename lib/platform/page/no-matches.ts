/** Stands in for the match patterns: the manifest has them, the script that was matched does not need them. */
export const CRM_MATCHES: string[] = [];
