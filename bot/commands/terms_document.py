"""What do terms of reference look like on paper? A document of one version, made from the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from typing import Annotated

from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.naming import committee_name, organisation_name, person_name
from bot.commands.template_in_use import template_bytes, version_in_use
from bot.commands.terms_in_words import (
    agreements_in_words,
    agreements_of,
    body_name,
    missing,
    numbered,
    said_in_words,
    state_in_words,
)
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import OneOf
from bot.parameters.versions import A_VERSION
from bot.reply import Mood, Paper, Reply, Verdict
from governance_store.records.committee import Committee, Seat
from governance_store.records.terms_of_reference import TermsOfReference, TermsSection, TermsState
from governance_store.rules.local_time import date_in_full
from governance_store.rules.terms import Said, Terms
from governance_store.rules.terms_agreement import body_of
from governance_store.rules.terms_fields import MEMBERSHIP, QUORUM, Holds
from governance_store.rules.terms_in_force import judged_by, last_day, read_version, versions_of
from templates.contexts.terms_of_reference import (
    DRAFT,
    IN_FORCE,
    SUPERSEDED,
    Approval,
    Fact,
    MemberRow,
    Section,
    TermsDocument,
)

_STATUS = {TermsState.DRAFT: DRAFT, TermsState.IN_FORCE: IN_FORCE, TermsState.SUPERSEDED: SUPERSEDED}


class Sort(StrEnum):
    """In what form a document is wanted."""

    WORD = "word"
    PDF = "pdf"
    PAGE = "page"
    TEXT = "text"


_PAPERS = {
    Sort.WORD: "terms of reference",
    Sort.PDF: "terms of reference",
    Sort.PAGE: "terms of reference page",
    Sort.TEXT: "terms of reference text",
}
A_SORT = OneOf(Sort, "a form of document", (("docx", "word"), ("html", "page"), ("plain", "text")))


@command(
    "tor document",
    "Make a Word document of a committee's terms of reference",
    who=EVERYBODY,
    writes=False,
    examples=("tor document board", "tor document board v1 page", "tor document board pdf"),
    submit="Make it",
)
def document(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    version: Annotated[int | None, Param(A_VERSION, "Version")] = None,
    sort: Annotated[Sort, Param(A_SORT, "As")] = Sort.WORD,
) -> Reply:
    """The version that is in force, unless another is named; a draft says that it is one on every page."""
    versions = versions_of(act.view, committee.id)
    if not versions:
        told = f"{committee.name} has no terms of reference yet: set them with “tor set {committee.key}”."
        raise Refused(Problem(told, "committee"))
    chosen = (
        numbered(versions, version, committee, "version")
        if version is not None
        else judged_by(versions, act.scene.today) or versions[-1]
    )
    told = f"The terms of reference of {committee.name}. {state_in_words(act.view, chosen)}"
    template = template_bytes(act, version_in_use(act, "tor")) if sort in (Sort.WORD, Sort.PDF) else None
    paper = Paper(_PAPERS[sort], terms_document(act, committee, chosen), template, as_pdf=sort is Sort.PDF)
    return Reply((Verdict(Mood.GOOD, told),), ids=(chosen.id,), papers=(paper,))


def terms_document(act: Act, committee: Committee, version: TermsOfReference) -> TermsDocument:
    """Everything that the paper says of one version."""
    view = act.view
    terms = read_version(view, version, last_day(version, act.scene.today))
    return TermsDocument(
        network=act.network.name,
        committee=committee.name,
        key=committee.key,
        status=_STATUS[version.state],
        version=version.number,
        agreed=agreements_in_words(view, version),
        review=date_in_full(terms.review) if terms.review else "",
        header=tuple(_header(act, committee, terms)),
        sections=tuple(_sections(act, version, terms)),
        membership=tuple(_members(act, committee)),
        quorum_words=terms.quorum or "",
        approvals=tuple(_approvals(act, version)),
        head_hash=act.store.head().hash,
        demonstration=act.network.demonstration,
    )


def _header(act: Act, committee: Committee, terms: Terms) -> Iterator[Fact]:
    view = act.view
    if committee.parent:
        yield Fact("Parent body", committee_name(view, committee.parent))
    yield Fact("Host", organisation_name(view, committee.host or act.network.host))
    yield Fact("Standing", str(committee.authority))
    for office, holder in (("Chair", committee.chair), ("Secretary", committee.secretary)):
        yield Fact(office, person_name(view, holder))
    if terms.frequency:
        yield Fact("Meets", str(terms.frequency))


def _sections(act: Act, version: TermsOfReference, terms: Terms) -> Iterator[Section]:
    number = 0
    for number, (title, said) in enumerate(groupby(terms.said, key=lambda one: one.field.section), start=1):
        yield _section(act, str(number), title, list(said))
    own = (one for one in act.view.find(TermsSection, terms=version.id) if one.text)
    for further, one in enumerate(own, start=number + 1):
        yield Section(str(further), one.title, tuple(filter(None, one.text.split("\n"))))


def _section(act: Act, number: str, title: str, said: Sequence[Said]) -> Section:
    """Clauses as paragraphs, lists as bullets, and whatever is said in few words as facts."""
    clauses = [one for one in said if one.field.holds is Holds.TEXT and one.field.key != "quorum"]
    lists = [one for one in said if one.field.holds is Holds.LINES]
    few = [one for one in said if one.field.holds not in (Holds.TEXT, Holds.LINES)]
    return Section(
        number=number,
        title=title,
        paragraphs=(*(line for one in clauses for line in _lines(act, one)), *_leads(act, lists)),
        bullets=tuple(line for one in lists for line in _bullets(act, one, alone=len(lists) == 1)),
        facts=tuple(Fact(one.field.label, said_in_words(act.view, one)) for one in few),
        membership=title == MEMBERSHIP,
        quorum=title == QUORUM,
    )


def _lines(act: Act, one: Said) -> Iterator[str]:
    """A clause, led by its label where the section's title does not say what it is about."""
    lead = "" if one.field.label == one.field.section else f"{one.field.label}: "
    yield from (f"{lead if not place else ''}{line}" for place, line in enumerate(_said_lines(one)))
    if one.of:
        yield f"(As agreed for {committee_name(act.view, one.of)}.)"


def _leads(act: Act, lists: Sequence[Said]) -> Iterator[str]:
    """What a list is of, where the section's title does not say it and no other list stands beside it."""
    if len(lists) == 1 and (lists[0].field.label != lists[0].field.section or lists[0].of):
        yield f"{_label(act, lists[0])}:"


def _bullets(act: Act, one: Said, *, alone: bool) -> Iterator[str]:
    lead = "" if alone else f"{_label(act, one)}: "
    yield from (f"{lead}{line}" for line in _said_lines(one))


def _label(act: Act, one: Said) -> str:
    """A list's label, and from whom the list is, where it is not the committee's own."""
    return f"{one.field.label} (as {committee_name(act.view, one.of)})" if one.of else one.field.label


def _said_lines(one: Said) -> list[str]:
    return [line for line in one.words.split("\n") if line]


def _members(act: Act, committee: Committee) -> Iterator[MemberRow]:
    view = act.view
    for seat in view.find(Seat, committee=committee.id, active=True):
        yield MemberRow(
            organisation=organisation_name(view, seat.organisation) if seat.organisation else "",
            role=seat.role,
            holder=person_name(view, seat.holder) if seat.holder else "",
            deputies=", ".join(person_name(view, one) for one in seat.deputies),
            vote="voting" if seat.voting else "no vote",
            categories=", ".join(seat.categories),
            vacant=seat.holder is None,
        )


def _approvals(act: Act, version: TermsOfReference) -> Iterator[Approval]:
    for one in agreements_of(act.view, version):
        by = ", ".join(filter(None, (one.meeting or "", one.minute and f"minute {one.minute}")))
        yield Approval(body_name(act.view, body_of(one)), date_in_full(one.on), by)
    if version.state is TermsState.DRAFT:
        yield from (Approval(body_name(act.view, one)) for one in missing(act.view, version))
