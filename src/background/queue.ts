/** One thing after the other: two compilations at once could leave an old plan behind a new one. */

/** Returns a function that runs `task` after every earlier run has ended; calls made meanwhile share one further run. */
export function inTurn(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running = task().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return run();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        return run();
      });
    return next;
  };
}
