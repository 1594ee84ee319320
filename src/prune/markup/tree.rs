//! Sums and inheritance over the flat list of containers.

use crate::raw::{Container, RawBlock, RawKind, Tag};

/// A block counts as prose from this length on, in bytes: shorter ones are labels, names, buttons.
const MIN_PROSE_BYTES: usize = 60;

/// The prose of a block, in bytes: nothing for a link list, a heading, a caption, a label.
pub(super) fn prose(block: &RawBlock<'_>) -> usize {
    let len = block.text.len();
    let link = block.markup.n_link_bytes as usize;
    let is_running_text = !matches!(block.kind, RawKind::Caption | RawKind::Heading(_));
    if len < MIN_PROSE_BYTES || link * 2 > len || !is_running_text {
        0
    } else {
        len - link
    }
}

/// One value a container, summed over everything inside it.
pub(super) fn sum(
    containers: &[Container],
    blocks: &[RawBlock<'_>],
    value: impl Fn(usize, &RawBlock<'_>) -> usize,
) -> Vec<usize> {
    let mut sums = vec![0usize; containers.len()];
    for (idx, block) in blocks.iter().enumerate() {
        if let Some(sum) = sums.get_mut(block.markup.container as usize) {
            *sum += value(idx, block);
        }
    }
    for (idx, container) in containers.iter().enumerate().skip(1).rev() {
        let inner = sums.get(idx).copied().unwrap_or(0);
        if let Some(sum) = sums.get_mut(container.parent as usize) {
            *sum += inner;
        }
    }
    sums
}

/// One value a container, handed down from its parent where it has none of its own.
pub(super) fn inherit<T: Copy>(
    containers: &[Container],
    own: impl Fn(usize, &Container) -> Option<T>,
) -> Vec<Option<T>> {
    let mut values: Vec<Option<T>> = Vec::with_capacity(containers.len());
    for (idx, container) in containers.iter().enumerate() {
        let inherited = values.get(container.parent as usize).copied().flatten();
        values.push(inherited.or_else(|| own(idx, container)));
    }
    values
}

/// Which containers stand inside an element of this tag.
pub(super) fn inside_tag(containers: &[Container], tag: Tag) -> Vec<bool> {
    inherit(containers, |_, container| {
        (container.tag == tag).then_some(())
    })
    .into_iter()
    .map(|flag| flag.is_some())
    .collect()
}
