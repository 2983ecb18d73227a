/**
 * Something made when it is first asked for, and kept: schemas, tables of the engine. A woken worker answers one or two
 * messages; making every schema of the book and of the protocol took it longer than the answer.
 */
export const later = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
