let open = () => {};

/** Whoever wants to move inside the app calls this; `app.js` says how. Kept apart so that buttons need not know it. */
export const go = (path, options) => open(path, options);
export const onGo = mover => {
  open = mover;
};
