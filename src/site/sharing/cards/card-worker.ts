import { writeFileSync } from 'node:fs';
import type { Card } from './card';
import { drawCard } from './draw-card';

/** A card to draw, and the path of the file for it. */
export interface CardOrder {
  readonly card: Card;
  readonly file: string;
}

/** What became of an order: null, or why it failed. */
export type CardDone = string | null;

// a process of its own: draws one card after another, says when each is done, and ends with its parent
process.on('message', ({ card, file }: CardOrder) => {
  const tell = (done: CardDone): void => void process.send!({ done });
  drawCard(card)
    .then((png) => writeFileSync(file, png))
    .then(
      () => tell(null),
      (error: unknown) => tell((error as Error).message),
    );
});
