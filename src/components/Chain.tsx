import type { ChainGraph as ChainData, ChainNode } from '../derive/chain';
import css from './Chain.module.css';

interface Props {
  readonly chain: ChainData;
  /** address of the place that a node was read from, or `null` */
  readonly hrefOfNode: (node: ChainNode) => string | null;
  readonly className?: string | undefined;
}

/**
 * ○ British military source ──told──▸ ● Le Monde ─ ─▸ ■ this article. Hollow is not named; a broken
 * link is not told by the text.
 */
export function Chain({ chain, hrefOfNode, className }: Props) {
  return (
    <ol
      className={className === undefined ? css.chain : `${css.chain} ${className}`}
      aria-label="How it reached this page"
    >
      {chain.nodes.map((node, i) => {
        const href = hrefOfNode(node);
        const link = chain.links[i - 1];
        return (
          <li key={i} className={`${css.step} ${css[node.mark]}`}>
            {link !== undefined && (
              <span className={link.verb === null ? css.broken : css.link}>
                {link.verb ?? 'the text does not say how, to'}
              </span>
            )}
            {href === null ? node.name : <a href={href}>{node.name}</a>}
            {node.word !== null && <span className="visually-hidden">{` (${node.word})`}</span>}
          </li>
        );
      })}
    </ol>
  );
}
