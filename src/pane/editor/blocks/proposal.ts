import { Plugin } from 'prosemirror-state';
import { blockById } from './blockAt';
import { changedBlocks } from './changedBlocks';
import { isChangeFromElsewhere } from './origin';
import { isItem } from './schema';

/** An agenda item that Notulist proposed is the secretary's own once she changes its title. */
export function proposal(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some((tr) => tr.docChanged) || transactions.some(isChangeFromElsewhere)) return null;
      const { fromIndex, newToIndex, from } = changedBlocks(before.doc, after.doc);
      const tr = after.tr;
      let offset = from;
      for (let index = fromIndex; index < newToIndex; index++) {
        const node = after.doc.child(index);
        const was =
          isItem(node) && node.attrs.proposed === true && blockById(before.doc, node.attrs.id as string);
        if (was && was.node.textContent !== node.textContent) tr.setNodeAttribute(offset, 'proposed', false);
        offset += node.nodeSize;
      }
      return tr.docChanged ? tr : null;
    },
  });
}
