"""How do terms of reference written in Word come into the record? Read, shown, then confirmed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Annotated

from bot.commands.base import KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.naming import in_a_row
from bot.commands.terms_drafting import Draft, draft_of
from bot.commands.terms_import_in_words import counted, numbers, proposal_parts
from bot.commands.terms_import_proposal import Proposal, open_in, propose
from bot.commands.terms_import_seats import new_seat
from bot.parameters.files import A_FILE
from bot.parameters.imports import AN_IMPORT
from bot.parameters.named import fold
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import A_FLAG
from bot.reply import Attachment, Button, Choices, Heading, Mood, Reply, Verdict, Weight
from governance_store import View
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import SeatId, TermsImportId
from governance_store.records.terms_import import TermsImport
from governance_store.records.terms_of_reference import Clause, TermsOfReference, TermsSection
from governance_store.rules.local_time import full
from governance_store.rules.terms_fields import BY_KEY
from governance_store.rules.terms_in_force import versions_of
from templates.engines.word_blocks import WordDocument
from templates.engines.word_reading import read_word
from templates.engines.word_safety import NotReadable


@command(
    "tor import",
    "Read terms of reference that were written in Word, and propose what they say",
    who=KEEPERS,
    examples=('tor import board "Terms of reference.docx"',),
    submit="Read it",
)
def read_in(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    file: Annotated[
        Attachment,
        Param(A_FILE, "Document", hint="As Word saves it (.docx).", example='"Terms of reference.docx"'),
    ],
) -> Reply:
    """The document is kept as it is; what it proposes changes nothing until it is taken."""
    document = _read(file.name, file.content)
    digest = act.store.vault.keep(file.content)
    earlier = next(iter(act.view.find(TermsImport, committee=committee.id, file=digest)), None)
    against = _against(act.view, committee)
    if earlier is None:
        kept = TermsImport(
            TermsImportId(act.new_id("TIM")), committee.id, digest, file.name, act.actor.id, act.now, against
        )
        act.commit("terms.document-imported", kept)
        return _proposed(act, committee, kept, document, f"{file.name} is kept as {digest}.")
    kept = _rebased(act, earlier, against)
    then = full(earlier.at, act.zone)
    return _proposed(act, committee, kept, document, f"The same document was imported {then}, as {kept.id}.")


def _read(name: str, content: bytes) -> WordDocument:
    try:
        document = read_word(name, content)
    except NotReadable as fault:
        raise Refused(Problem(str(fault), "file")) from fault
    if not document.blocks and not document.asides:
        raise Refused(Problem(f"“{name}” holds no words.", "file"))
    return document


def _against(view: View, committee: Committee) -> tuple[str, ...]:
    """The newest version's parts and the committee's seats, with the version of each."""
    newest = next(reversed(versions_of(view, committee.id)), None)
    if newest is None:
        return tuple(_versions(view, Seat, view.find(Seat, committee=committee.id)))
    return (
        *_versions(view, TermsOfReference, [newest]),
        *_versions(view, Clause, view.find(Clause, terms=newest.id)),
        *_versions(view, TermsSection, view.find(TermsSection, terms=newest.id)),
        *_versions(view, Seat, view.find(Seat, committee=committee.id)),
    )


def _versions(
    view: View,
    type_: type[TermsOfReference | Clause | TermsSection | Seat],
    found: Sequence[TermsOfReference | Clause | TermsSection | Seat],
) -> Iterator[str]:
    yield from (f"{one.id}={view.version(type_, one.id)}" for one in found)


def _rebased(act: Act, kept: TermsImport, against: tuple[str, ...]) -> TermsImport:
    """The import as it is shown now: against what the record says at this moment."""
    if kept.against == against:
        return kept
    fresh = replace(kept, against=against)
    act.commit("terms.document-read-again", fresh)
    return fresh


def _proposed(act: Act, committee: Committee, kept: TermsImport, document: WordDocument, told: str) -> Reply:
    draft = draft_of(act.view, committee)
    proposal = propose(act.view, committee, document, act.scene.today)
    heading = Heading(f"Proposed for {committee.name}, from {kept.file_name}")
    done = Verdict(Mood.GOOD, f"{kept.id} is read; nothing is changed yet.", (told, counted(proposal)))
    return Reply((heading, done, *proposal_parts(act, kept, proposal, draft)), ids=(kept.id,))


@command(
    "tor proposal",
    "Show again what a document proposes for terms of reference",
    who=KEEPERS,
    examples=("tor proposal TIM-001",),
    submit="Show it",
)
def proposal(act: Act, document: Annotated[TermsImport, Param(AN_IMPORT, "Document")]) -> Reply:
    """Read anew from the kept document, against what the record says now."""
    committee = act.view.get(Committee, document.committee)
    read = _read(document.file_name, act.store.vault.read(document.file))
    kept = _rebased(act, document, _against(act.view, committee))
    return _proposed(act, committee, kept, read, f"Imported {full(kept.at, act.zone)}; kept as {kept.file}.")


@command(
    "tor take",
    "Take what an imported document proposes into the draft of terms of reference",
    who=KEEPERS,
    examples=("tor take TIM-001", "tor take TIM-001 without seats"),
    submit="Take it",
)
def take(
    act: Act,
    document: Annotated[TermsImport, Param(AN_IMPORT, "Document")],
    without_seats: Annotated[bool, Param(A_FLAG, "No seats", "without seats")] = False,  # noqa: FBT002 -- a tick
) -> Reply:
    """Fields, sections and new seats in one entry; fields that the document leaves open stay as they are."""
    committee = act.view.get(Committee, document.committee)
    read = _read(document.file_name, act.store.vault.read(document.file))
    proposed = propose(act.view, committee, read, act.scene.today)
    draft = draft_of(act.view, committee)
    changed = tuple(_changed(draft, proposed))
    seats = () if without_seats else tuple(_new_seats(act, committee, proposed))
    if not changed and not seats:
        told = f"Everything that {document.file_name} proposes stands there already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told), _next(act, committee)), ids=(document.id,))
    _refuse_if_moved(act, committee, document)
    taken = replace(document, taken=draft.terms.id)
    written = draft.records(*changed) if changed else ()
    act.commit("terms.document-taken", *written, *seats, taken)
    return _taken(act, committee, draft, proposed, changed, seats)


def _changed(draft: Draft, proposed: Proposal) -> Iterator[Clause | TermsSection]:
    yield from (draft.clause(key, text) for key, text in proposed.clauses if draft.text(key) != text)
    there = {fold(one.title): one for one in draft.sections}
    number = len(draft.sections)
    for title, text in proposed.sections:
        if held := there.get(fold(title)):
            if held.text != text:
                yield replace(held, text=text)
        else:
            number += 1
            yield draft.section(title, text, number)


def _new_seats(act: Act, committee: Committee, proposed: Proposal) -> Iterator[Seat]:
    number = act.view.next_number("SEAT")
    for at, one in enumerate(one for one in proposed.seats if one.there is None):
        yield new_seat(SeatId(f"SEAT-{number + at:03d}"), committee, one)


def _refuse_if_moved(act: Act, committee: Committee, document: TermsImport) -> None:
    """What was shown must still hold; otherwise nothing is written over, and what moved is named."""
    now = _against(act.view, committee)
    moved = sorted({one.partition("=")[0] for one in set(now) ^ set(document.against)})
    if not moved:
        return
    names = in_a_row(list(dict.fromkeys(_moved(act.view, id_) for id_ in moved)))
    told = f"Since this was shown, something has changed for {committee.name}: {names}. Nothing was taken."
    raise Refused(Problem(told, "document"), nearest=(f"tor proposal {document.id}",))


def _moved(view: View, id_: str) -> str:
    if clause := view.maybe(Clause, id_):
        return BY_KEY[clause.field].label.lower() if clause.field in BY_KEY else clause.field
    if section := view.maybe(TermsSection, id_):
        return f"“{section.title}”"
    if seat := view.maybe(Seat, id_):
        return f"the seat “{seat.role}”"
    return "the version of its terms"


def _taken(
    act: Act,
    committee: Committee,
    draft: Draft,
    proposed: Proposal,
    changed: Sequence[Clause | TermsSection],
    seats: Sequence[Seat],
) -> Reply:
    fields = sum(isinstance(one, Clause) for one in changed)
    what = numbers(fields, len(changed) - fields, len(seats), "new seat")
    told = f"Taken into version {draft.terms.number} of the terms of {committee.name}, a draft: {what}."
    return Reply(
        (Verdict(Mood.GOOD, told, tuple(_still_open(draft, proposed))), _next(act, committee)),
        ids=(draft.terms.id,),
    )


def _still_open(draft: Draft, proposed: Proposal) -> Iterator[str]:
    still = open_in(proposed, {key for key, one in draft.clauses.items() if one.text})
    yield f"Still open: {in_a_row(still)}." if still else "Nothing that terms have as a rule is open."
    if lacking := [said for one in proposed.seats for said, _ in one.unknown]:
        yield f"Left open in its seats: {in_a_row(list(dict.fromkeys(lacking)))}."


def _next(act: Act, committee: Committee) -> Choices:
    """Adopted where they were agreed before the clerk, agreed where they are new."""
    key = committee.key
    versions = versions_of(act.view, committee.id)
    buttons = [Button("Show them", f"tor show {key}"), Button("Change a field", f"tor set {key}")]
    if any(one.since for one in versions):
        agree = Button("Record who agreed", f"tor agree {key}", Weight.PRIMARY)
        return Choices((agree, *buttons))
    adopt = Button("They were agreed before: adopt them", f"tor adopt {key}", Weight.PRIMARY)
    return Choices((adopt, *buttons, Button("Record who agreed", f"tor agree {key}")), "What comes next:")
