import type { BlockRole } from '../../model/article';
import css from './RoleSign.module.css';

/** The mark within a block that few articles have, by which its styles know what it is. */
export function RoleSign({
  role,
}: {
  readonly role: Exclude<BlockRole, 'headline' | 'description' | 'heading' | 'paragraph'>;
}) {
  return <span className={css[role]} />;
}
