"""Into which version is a change of terms of reference written? What was agreed to stays as it was.

A draft that nobody has agreed to is changed itself. Once one body has agreed, or the version is in force, a
change begins the next version, which copies everything that the one before says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.ids import clause_id, terms_id, terms_section_id
from governance_store.records.kinds import Record
from governance_store.records.terms_of_reference import (
    Agreement,
    Clause,
    TermsOfReference,
    TermsSection,
    TermsState,
)
from governance_store.rules.terms_fields import FIELDS
from governance_store.rules.terms_in_force import versions_of


@dataclass(frozen=True, slots=True)
class Draft:
    """The version that is changed, what it says before the change, and what begins it if it is only begun."""

    terms: TermsOfReference
    clauses: Mapping[str, Clause]
    sections: tuple[TermsSection, ...] = ()
    before: TermsOfReference | None = None
    is_begun: bool = True

    def text(self, key: str) -> str:
        """What a field says before the change."""
        held = self.clauses.get(key)
        return held.text if held else ""

    def clause(self, key: str, text: str) -> Clause:
        """A field as it is to be."""
        return Clause(clause_id(self.terms.id, key), self.terms.id, key, text)

    def section(self, title: str, text: str, number: int) -> TermsSection:
        """A free section as it is to be."""
        return TermsSection(terms_section_id(self.terms.id, number), self.terms.id, title, text)

    def records(self, *changed: Clause | TermsSection) -> tuple[Record, ...]:
        """Everything that is to be written down for a change: the change, and what begins the version."""
        if self.is_begun:
            return changed
        written: dict[str, Record] = {self.terms.id: self.terms}
        if self.before and self.before.state is TermsState.DRAFT:
            written[self.before.id] = replace(self.before, state=TermsState.SUPERSEDED)
        copies: tuple[Record, ...] = (*self.clauses.values(), *self.sections, *changed)
        return tuple((written | {one.id: one for one in copies}).values())


def draft_of(view: View, committee: Committee) -> Draft:
    """The draft of a committee's terms as it stands, or one that is still to be begun."""
    newest = next(reversed(versions_of(view, committee.id)), None)
    if newest is None:
        return Draft(TermsOfReference(terms_id(committee.id, 1), committee.id, 1), {}, is_begun=False)
    clauses = {one.field: one for one in view.find(Clause, terms=newest.id)}
    sections = tuple(view.find(TermsSection, terms=newest.id))
    if newest.state is TermsState.DRAFT and not view.find(Agreement, terms=newest.id):
        return Draft(newest, clauses, sections)
    return _copied(newest, clauses, sections)


def _copied(
    before: TermsOfReference, clauses: Mapping[str, Clause], sections: tuple[TermsSection, ...]
) -> Draft:
    number = before.number + 1
    terms = TermsOfReference(terms_id(before.committee, number), before.committee, number, based_on=before.id)
    empty = Draft(terms, {}, is_begun=False)
    kept = {key: empty.clause(key, one.text) for key, one in clauses.items() if one.text}
    told = (one for one in sections if one.text)
    copied = tuple(empty.section(one.title, one.text, at) for at, one in enumerate(told, start=1))
    return Draft(terms, kept, copied, before, is_begun=False)


def seen_of(view: View, draft: Draft, section: TermsSection | None = None) -> tuple[tuple[str, int], ...]:
    """What a form has shown of a draft, all fields or one section, so that nothing newer is overwritten."""
    terms = (f"terms {draft.terms.id}", view.version(TermsOfReference, draft.terms.id))
    if section:
        return (terms, (f"section {section.id}", view.version(TermsSection, section.id)))
    clauses = [clause_id(draft.terms.id, field.key) for field in FIELDS]
    return (terms, *((f"clause {id_}", view.version(Clause, id_)) for id_ in clauses))
