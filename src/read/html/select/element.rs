//! What the crate `selectors` asks of an element.

use std::borrow::Cow;

use selectors::OpaqueElement;
use selectors::attr::{AttrSelectorOperation, CaseSensitivity, NamespaceConstraint};
use selectors::bloom::BloomFilter;
use selectors::matching::{ElementSelectorFlags, MatchingContext};

use super::super::attributes::Attributes;
use super::super::entity;
use super::tree::{NONE, Node, Tree};
use super::{Css, Name, Refused};

/// An element of a page.
#[derive(Debug, Clone)]
pub(super) struct Element<'t, 'a> {
    tree: &'t Tree<'a>,
    node: &'t Node<'a>,
}

impl<'t, 'a> Element<'t, 'a> {
    pub(super) const fn new(tree: &'t Tree<'a>, node: &'t Node<'a>) -> Self {
        Self { tree, node }
    }

    fn other(&self, idx: u32) -> Option<Self> {
        let node = self.tree.node(idx)?;
        Some(Self::new(self.tree, node))
    }

    /// The decoded value of an attribute; the first of a name counts.
    fn attribute(&self, wanted: &str) -> Option<Cow<'a, str>> {
        Attributes::new(self.node.attributes)
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
            .map(|(_, value)| {
                if value.contains('&') {
                    Cow::Owned(entity::decode(value))
                } else {
                    Cow::Borrowed(value)
                }
            })
    }
}

impl selectors::Element for Element<'_, '_> {
    type Impl = Css;

    fn opaque(&self) -> OpaqueElement {
        OpaqueElement::new(self.node)
    }

    fn parent_element(&self) -> Option<Self> {
        self.other(self.node.parent)
    }

    fn parent_node_is_shadow_root(&self) -> bool {
        false
    }

    fn containing_shadow_host(&self) -> Option<Self> {
        None
    }

    fn is_pseudo_element(&self) -> bool {
        false
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.other(self.node.prev_sibling)
    }

    fn next_sibling_element(&self) -> Option<Self> {
        self.other(self.node.next_sibling)
    }

    fn first_element_child(&self) -> Option<Self> {
        self.other(self.node.first_child)
    }

    fn is_html_element_in_html_document(&self) -> bool {
        true
    }

    fn has_local_name(&self, local_name: &Name) -> bool {
        self.node.name.eq_ignore_ascii_case(local_name.as_str())
    }

    fn has_namespace(&self, _: &Name) -> bool {
        true
    }

    fn is_same_type(&self, other: &Self) -> bool {
        self.node.name.eq_ignore_ascii_case(other.node.name)
    }

    fn attr_matches(
        &self,
        _: &NamespaceConstraint<&Name>,
        local_name: &Name,
        operation: &AttrSelectorOperation<&Name>,
    ) -> bool {
        self.attribute(local_name.as_str())
            .is_some_and(|value| operation.eval_str(&value))
    }

    fn match_non_ts_pseudo_class(&self, state: &Refused, _: &mut MatchingContext<'_, Css>) -> bool {
        match *state {}
    }

    fn match_pseudo_element(&self, element: &Refused, _: &mut MatchingContext<'_, Css>) -> bool {
        match *element {}
    }

    fn apply_selector_flags(&self, _: ElementSelectorFlags) {}

    fn is_link(&self) -> bool {
        self.node.name.eq_ignore_ascii_case("a") && self.attribute("href").is_some()
    }

    fn is_html_slot_element(&self) -> bool {
        false
    }

    fn has_id(&self, id: &Name, case_sensitivity: CaseSensitivity) -> bool {
        self.attribute("id")
            .is_some_and(|value| case_sensitivity.eq(id.as_str().as_bytes(), value.as_bytes()))
    }

    fn has_class(&self, name: &Name, case_sensitivity: CaseSensitivity) -> bool {
        self.attribute("class").is_some_and(|value| {
            value
                .split_ascii_whitespace()
                .any(|class| case_sensitivity.eq(name.as_str().as_bytes(), class.as_bytes()))
        })
    }

    fn has_custom_state(&self, _: &Name) -> bool {
        false
    }

    fn imported_part(&self, _: &Name) -> Option<Name> {
        None
    }

    fn is_part(&self, _: &Name) -> bool {
        false
    }

    fn is_empty(&self) -> bool {
        self.node.first_child == NONE && !self.node.has_text
    }

    fn is_root(&self) -> bool {
        self.node.parent == NONE
    }

    fn add_element_unique_hashes(&self, _: &mut BloomFilter) -> bool {
        false
    }
}
