/** Words by which a customer's name is found while typing. Legal forms stay: "sa" must find "Salesco". */
export const searchWords = (text: string, most = 20): string[] => [
  ...new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/['’.]/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word !== '')
      .slice(0, most),
  ),
];
