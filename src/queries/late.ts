/** How long something may take to come before the reader is told, ms. */
const patience = 10_000;
let late = 0;

function tell(change: 1 | -1): void {
  late += change;
  document.documentElement.toggleAttribute('data-late', late > 0);
}

/**
 * Gives what comes, and lets the page say so (`data-late` of the root element) while it takes
 * longer than ten seconds.
 */
export async function tellIfLate<T>(coming: Promise<T>): Promise<T> {
  let told = false;
  const timer = setTimeout(() => {
    told = true;
    tell(1);
  }, patience);
  try {
    return await coming;
  } finally {
    clearTimeout(timer);
    if (told) tell(-1);
  }
}
