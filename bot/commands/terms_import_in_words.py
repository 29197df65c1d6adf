"""How is it told what a document proposes? Part by part, with what would change and what was not taken."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from bot.commands.base import Act
from bot.commands.naming import count, in_a_row, organisation_name, person_name, table
from bot.commands.terms_drafting import Draft
from bot.commands.terms_import_proposal import Proposal
from bot.commands.terms_import_seats import SeatProposal
from bot.commands.terms_in_words import in_one_line
from bot.parameters.named import fold
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Verdict, Weight
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.terms_import import TermsImport
from governance_store.rules.terms import Said
from governance_store.rules.terms_fields import BY_KEY

_NONE = "–"


def proposal_parts(act: Act, kept: TermsImport, proposal: Proposal, draft: Draft) -> Iterator[Part]:
    """Everything that a document proposes, and the lines that confirm it."""
    if proposal.is_doubtful:
        told = "This hardly reads like terms of reference: look whether it is the right document."
        yield Verdict(Mood.WARNING, told)
    yield from _fields(proposal)
    if proposal.sections:
        yield Heading("Sections in its own words")
        yield Facts(tuple((title, in_one_line(text)) for title, text in proposal.sections))
    yield from _seats(act.view, proposal)
    yield from _overwritten(proposal, draft)
    yield from _remarks(proposal)
    if proposal.left:
        rows = ((one.what, in_one_line(one.text)) for one in proposal.left)
        yield table("Not taken; it stays in the kept document", ("What", "Words"), rows)
    yield _choices(act, kept, proposal)


def counted(proposal: Proposal) -> str:
    """What a proposal consists of, in numbers."""
    what = numbers(len(proposal.clauses), len(proposal.sections), len(proposal.seats), "seat")
    left = count(len(proposal.left), "thing was", "things were")
    return f"Proposed: {what}. {left} not taken, listed below." if proposal.left else f"Proposed: {what}."


def numbers(fields: int, sections: int, seats: int, seat: str) -> str:
    """How many there are of each, without those of which there are none."""
    each = (
        fields and count(fields, "field"),
        sections and count(sections, "section in its own words", "sections in its own words"),
        seats and count(seats, seat),
    )
    return in_a_row([one for one in each if one]) or "nothing"


def _fields(proposal: Proposal) -> Iterator[Part]:
    said = [Said(BY_KEY[key], text) for key, text in proposal.clauses]
    for section, fields in groupby(said, key=lambda one: one.field.section):
        yield Heading(section)
        yield Facts(tuple((one.field.label, in_one_line(one.words)) for one in fields))
    if proposal.inherited:
        yield Heading("Kept to with its parent, so not made its own")
        yield Facts(tuple((BY_KEY[key].label, in_one_line(text)) for key, text in proposal.inherited))


def _seats(view: View, proposal: Proposal) -> Iterator[Part]:
    if not proposal.seats:
        return
    columns = ("Role", "Organisation", "Holder", "Deputies", "Vote", "In the record")
    yield table("Seats", columns, (_seat(view, one) for one in proposal.seats))
    unknown = dict.fromkeys((said, line) for one in proposal.seats for said, line in one.unknown)
    if unknown:
        told = (
            "What the record does not know is left open in these seats. Add it first, then show this again."
        )
        yield Verdict(Mood.WARNING, told)
        yield table(
            "Not known", ("Words", "Line that adds it"), ((said, line or _NONE) for said, line in unknown)
        )


def _seat(view: View, one: SeatProposal) -> tuple[str, ...]:
    return (
        one.role,
        organisation_name(view, one.organisation),
        person_name(view, one.holder),
        ", ".join(person_name(view, id_) for id_ in one.deputies) or _NONE,
        "voting" if one.voting else "no vote",
        _how_far(one),
    )


def _how_far(one: SeatProposal) -> str:
    if one.there is None:
        return "new" if not one.unknown else f"new, without {in_a_row([said for said, _ in one.unknown])}"
    return f"{one.there} is there; {one.differs} differ, and stay" if one.differs else f"{one.there} is there"


def _overwritten(proposal: Proposal, draft: Draft) -> Iterator[Part]:
    """What the draft says now, and would not say any more."""
    now = {fold(one.title): one.text for one in draft.sections if one.text}
    rows = [
        (BY_KEY[key].label, *(in_one_line(Said(BY_KEY[key], one).words) for one in (draft.text(key), text)))
        for key, text in proposal.clauses
        if draft.text(key) not in ("", text)
    ]
    rows += [
        (title, in_one_line(now[fold(title)]), in_one_line(text))
        for title, text in proposal.sections
        if now.get(fold(title), text) != text
    ]
    if rows:
        number = draft.before.number if draft.before else draft.terms.number
        yield table("Would be written over", ("Part", f"Version {number} says", "The document says"), rows)


def _remarks(proposal: Proposal) -> Iterator[Part]:
    for told in proposal.remarks:
        yield Verdict(Mood.NOTE, told)
    if proposal.doubts:
        yield Verdict(
            Mood.WARNING, "Some things were not read with certainty: set them by hand.", proposal.doubts
        )
    if proposal.missing:
        yield Verdict(Mood.NOTE, f"Not found in it: {in_a_row(proposal.missing)}.")


def _choices(act: Act, kept: TermsImport, proposal: Proposal) -> Choices:
    key = act.view.get(Committee, kept.committee).key
    new = any(one.there is None for one in proposal.seats)
    weight = Weight.SECONDARY if proposal.is_doubtful else Weight.PRIMARY
    buttons = [Button("Take it", f"tor take {kept.id}", weight)]
    if new:
        buttons.append(Button("Take it without its seats", f"tor take {kept.id} without seats"))
    buttons += [
        Button("Change a field", f"tor set {key}"),
        Button("Show this again", f"tor proposal {kept.id}"),
    ]
    return Choices(tuple(buttons), "Nothing is changed until you take it:")
