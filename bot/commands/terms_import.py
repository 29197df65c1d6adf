"""How do terms of reference from before the clerk come in? Read, proposed, and taken when somebody says so.

The document is kept as it came. The proposal is worked out anew each time it is looked at, from the kept
bytes and the record as it stands, so that what is taken is what was shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Annotated, Final

from bot.commands.base import KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.terms_drafting import Draft, draft_of
from bot.commands.terms_members import Proposed, proposed
from bot.commands.terms_proposal import Proposal, proposal
from bot.commands.terms_proposed import shown, told_of_seats
from bot.parameters.files import A_FILE
from bot.parameters.identified import Identified
from bot.parameters.named import fold
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import A_FLAG
from bot.reply import Attachment, Button, Choices, Heading, Mood, Part, Reply, Verdict, Weight
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import SeatId, TermsImportId
from governance_store.records.terms_of_reference import Clause, TermsImport, TermsSection
from governance_store.rules.terms_fields import FIELDS

A_TERMS_IMPORT: Final = Identified(
    "an imported document such as TIM-001", "imported document", "TIM", TermsImport
)
WITHOUT_SEATS = Param(A_FLAG, "Without the seats", "without seats")
ANYWAY = Param(A_FLAG, "Although the draft has changed", "anyway", ("all the same",))


@command(
    "tor import",
    "Read terms of reference that were written in Word",
    who=KEEPERS,
    examples=("tor import board terms.docx",),
    submit="Read it",
)
def import_terms(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    file: Annotated[Attachment, Param(A_FILE, "The Word document", hint="A .docx file.")],
) -> Reply:
    """What the document would be here, part by part; nothing is set until that is taken."""
    from templates import read_word  # noqa: PLC0415 -- heavy, first use only

    found = proposal(read_word(file.content), act.scene.today)
    kept = _kept(act, committee, file)
    if kept.taken:
        told = f"{kept.file_name} was imported as {kept.id} already, and taken into version {_number(kept)}."
        again = Choices((Button("Show them", f"tor show {committee.key} v{_number(kept)}"),))
        return Reply((Verdict(Mood.NOTE, told), again), ids=(kept.id,))
    return _proposed(act, committee, kept, found)


def _number(kept: TermsImport) -> str:
    return (kept.taken or "").rpartition("-v")[2]


def _kept(act: Act, committee: Committee, file: Attachment) -> TermsImport:
    """The document in the vault, with what the terms say now; the same one is kept once."""
    digest = act.store.vault.keep(file.content)
    before = _said(draft_of(act.view, committee))
    there = act.view.one(TermsImport, committee=committee.id, file=digest)
    kept = there or TermsImport(TermsImportId(act.new_id("TIM")), committee.id, digest, file.name, before)
    after = kept if kept.taken else replace(kept, before=before)
    if after != there:
        act.commit("terms.imported", after)
    return after


def _said(draft: Draft) -> str:
    """What a version says, as a digest, to know whether it has changed."""
    texts = [f"{key}\0{one.text}" for key, one in sorted(draft.clauses.items()) if one.text]
    own = [f"{one.title}\0{one.text}" for one in draft.sections if one.text]
    return sha256("\0".join((draft.terms.id, *texts, *own)).encode("utf-8", "replace")).hexdigest()


def _proposed(act: Act, committee: Committee, kept: TermsImport, found: Proposal) -> Reply:
    seats = proposed(act.view, committee, found.members)
    changed = _changes(draft_of(act.view, committee), found)
    if not (found.fields or found.sections or seats):
        told = f"Nothing in {kept.file_name} could be read as terms of reference."
        why = "It has no headings that are known, and no table of members. It is kept all the same."
        return Reply((Verdict(Mood.WARNING, told, (why,)), *shown(act, found, seats)), ids=(kept.id,))
    told = f"{kept.file_name} is kept as {kept.id}. This is what it would be here; nothing is set yet."
    replaced = tuple(f"It would replace what is set: {', '.join(changed)}." for _ in changed[:1])
    state = Verdict(Mood.NOTE, told, (*_counts(found, seats), *replaced))
    heading = Heading(f"Terms of reference of {committee.name}, from {kept.file_name}")
    return Reply((heading, state, *shown(act, found, seats), _take(kept, seats)), ids=(kept.id,))


def _counts(found: Proposal, seats: tuple[Proposed, ...]) -> Iterator[str]:
    new = sum(not one.there and one.placed for one in seats)
    yield (
        f"{len(found.fields)} of {len(FIELDS)} fields, {len(found.sections)} sections of its own words, "
        f"{len(seats)} seats of which {new} are new."
    )
    if not found.text("quorum"):
        yield "No quorum clause was found: set it with “tor set” once this is taken."
    if found.changes:
        yield "Changes are tracked in it: it was read as if all of them were accepted."


def _changes(draft: Draft, found: Proposal) -> list[str]:
    """The labels of fields that are set, and that the document says otherwise."""
    said = {one.key: one.text for one in found.fields}
    return [
        field.label.lower()
        for field in FIELDS
        if field.key in said and draft.text(field.key) not in ("", said[field.key])
    ]


def _take(kept: TermsImport, seats: tuple[Proposed, ...]) -> Choices:
    line = f"tor take {kept.id}"
    without = (Button("Take it without the seats", f"{line} without seats"),) if seats else ()
    return Choices((Button("Take all of it", line, Weight.PRIMARY), *without), "If that is right:")


@command(
    "tor take",
    "Take what an imported document says into a draft",
    who=KEEPERS,
    examples=("tor take TIM-001", "tor take TIM-001 without seats"),
    submit="Take it",
)
def take(
    act: Act,
    kept: Annotated[TermsImport, Param(A_TERMS_IMPORT, "Imported document")],
    without_seats: Annotated[bool, WITHOUT_SEATS] = False,  # noqa: FBT002 -- a tick box
    anyway: Annotated[bool, ANYWAY] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Fields, sections and new seats in one commit; what the document does not speak of stays as it is."""
    from templates import read_word  # noqa: PLC0415 -- heavy, first use only

    committee = act.view.get(Committee, kept.committee)
    draft = draft_of(act.view, committee)
    _refuse_stale(kept, committee, draft, anyway=anyway)
    found = proposal(read_word(act.store.vault.read(kept.file)), act.scene.today)
    seats = () if without_seats else proposed(act.view, committee, found.members)
    clauses, sections = _clauses(draft, found), list(_sections(draft, found))
    new = list(_new_seats(act, committee, seats))
    taken = replace(kept, taken=draft.terms.id)
    act.commit("terms.taken", *draft.records(*clauses, *sections), *new, taken)
    return _taken(act, committee, draft, clauses, sections, seats)


def _refuse_stale(kept: TermsImport, committee: Committee, draft: Draft, *, anyway: bool) -> None:
    if kept.taken:
        told = f"{kept.id} was taken into version {_number(kept)} of {committee.name} already."
        raise Refused(Problem(told, "kept"), nearest=(f"tor show {committee.key} v{_number(kept)}",))
    if kept.before != _said(draft) and not anyway:
        told = f"The terms of reference of {committee.name} have changed since {kept.file_name} was read."
        how = "Look at them, or take it all the same: what it says replaces what is set."
        lines = (f"tor show {committee.key} v{draft.terms.number}", f"tor take {kept.id} anyway")
        raise Refused(Problem(told, "kept"), Problem(how), nearest=lines)


def _clauses(draft: Draft, found: Proposal) -> list[Clause]:
    return [draft.clause(one.key, one.text) for one in found.fields if draft.text(one.key) != one.text]


def _sections(draft: Draft, found: Proposal) -> Iterator[TermsSection]:
    """Sections under their titles; one that is there under the same title is written anew."""
    there = {fold(one.title): int(one.id.rpartition("-")[2]) for one in draft.sections}
    number = len(draft.sections)
    for title, text in found.sections:
        at = there.get(fold(title))
        if at is None:
            number += 1
        yield draft.section(title, text, at or number)


def _new_seats(act: Act, committee: Committee, seats: tuple[Proposed, ...]) -> Iterator[Seat]:
    first = act.view.next_number("SEAT")
    for number, one in enumerate((one for one in seats if not one.there and one.placed), start=first):
        yield Seat(
            id=SeatId(f"SEAT-{number:03d}"),
            committee=committee.id,
            role=one.member.role,
            organisation=one.organisation,
            categories=one.member.categories,
            voting=one.member.voting,
            holder=one.holder,
            deputies=one.deputies,
        )


def _taken(
    act: Act,
    committee: Committee,
    draft: Draft,
    clauses: list[Clause],
    sections: list[TermsSection],
    seats: tuple[Proposed, ...],
) -> Reply:
    new = sum(not one.there and one.placed for one in seats)
    told = (
        f"Version {draft.terms.number} of the terms of reference of {committee.name} says it now, as a draft."
    )
    counted = f"{len(clauses)} fields, {len(sections)} sections and {new} new seats were taken."
    parts: list[Part] = [Verdict(Mood.GOOD, told, (counted, *_open(draft, clauses)))]
    parts += told_of_seats(act, seats)
    key, version = committee.key, f"v{draft.terms.number}"
    buttons = (
        Button("Show them", f"tor show {key} {version}"),
        Button("As a Word document", f"tor document {key} {version}"),
        Button("Change a field", f"tor set {key}"),
        Button("They were agreed before", f"tor adopt {key}"),
        Button("Record who agrees", f"tor agree {key}"),
    )
    return Reply((*parts, Choices(buttons)), ids=(draft.terms.id,))


def _open(draft: Draft, clauses: list[Clause]) -> Iterator[str]:
    """What terms of reference should say before they are agreed, and do not."""
    said = {one.field for one in (*draft.clauses.values(), *clauses) if one.text}
    missing = [field.label.lower() for field in FIELDS if field.key in _NEEDED - said]
    if missing:
        yield f"Still open: {', '.join(missing)}."


_NEEDED: Final = {"purpose", "duties", "membership", "chair", "quorum", "frequency", "notice"}
