"""What is there to print of a committee's terms of reference? One version by sections, with its members.

The order of sections is the one that networks and NHS committees use; the record says what stands in each.
Every value comes ready to be printed: a template loops, asks whether there is something, works nothing out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

DRAFT: Final = "DRAFT"
IN_FORCE: Final = "IN FORCE"
SUPERSEDED: Final = "SUPERSEDED"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is said in a few words: “Casting vote: the chair has one”."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Section:
    """One numbered section: paragraphs, bullets, facts; whether the members or the quorum stand in it."""

    number: str
    title: str
    paragraphs: tuple[str, ...] = ()
    bullets: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    membership: bool = False
    quorum: bool = False


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One seat, and who holds it; `vacant` where nobody does."""

    organisation: str
    role: str
    holder: str = ""
    deputies: str = ""
    vote: str = ""
    categories: str = ""
    vacant: bool = False


@dataclass(frozen=True, slots=True)
class Approval:
    """One body that has to agree; when it did and who said so are empty until then."""

    organisation: str
    agreed_on: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class TermsDocument:
    """Terms of reference as they are printed; `agreed` and `approvals` tell where and by whom."""

    network: str
    committee: str
    key: str
    status: str
    version: int
    agreed: str = ""
    review: str = ""
    header: tuple[Fact, ...] = ()
    sections: tuple[Section, ...] = ()
    membership: tuple[MemberRow, ...] = ()
    quorum_words: str = ""
    approvals: tuple[Approval, ...] = ()
    head_hash: str = ""
    demonstration: bool = False


def placed(document: TermsDocument) -> TermsDocument:
    """The same, with a section at the end for members and one for the quorum where they have none."""
    return _with(_with(document, "Membership", "membership"), "Quorum", "quorum")


def _with(document: TermsDocument, title: str, what: str) -> TermsDocument:
    has_words = bool(document.membership if what == "membership" else document.quorum_words)
    if not has_words or any(getattr(section, what) for section in document.sections):
        return document
    further = Section(
        number=str(len(document.sections) + 1),
        title=title,
        membership=what == "membership",
        quorum=what == "quorum",
    )
    return replace(document, sections=(*document.sections, further))
