/**
 * Prints the report card alone, on one page (longview.md, Report card). The page is marked until the paper is made, and
 * the styles leave out what is not marked for it; the sheet itself prints whole by its own button.
 */
export function printCard(print: () => void): void {
  const { dataset } = document.documentElement;
  dataset.paper = 'report-card';
  window.addEventListener(
    'afterprint',
    () => {
      delete dataset.paper;
    },
    { once: true },
  );
  print();
}
