"""Which templates may people edit, what must be in each, and on what is it tried? Declared as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from templates.contexts.agenda import AGENDA_SAMPLES, AgendaDocument
from templates.contexts.cover_sheet import COVER_SAMPLES, CoverSheet
from templates.contexts.declared import Kind, Value, declared, every_field
from templates.contexts.minutes import MINUTES_SAMPLES, MinutesDocument
from templates.contexts.terms_of_reference import TermsDocument
from templates.contexts.terms_sample import TERMS_SAMPLES
from templates.engines.text import FILES
from templates.engines.word_checking.findings import Wanted


@dataclass(frozen=True, slots=True)
class Editable:
    """A Word template that people may replace: the paper it makes, its fields, and its samples.

    `samples` are what a version is tried on before it is kept; people are shown the first `shown` of them.
    """

    word: str
    title: str
    paper: str
    context: type[Any]
    shipped: Path
    wanted: tuple[Wanted, ...]
    samples: tuple[object, ...]
    told: Mapping[str, str]
    shown: int = 2

    def shipped_bytes(self) -> bytes:
        """The template that comes with the clerk."""
        return self.shipped.read_bytes()


_TERMS: Final = (
    Wanted("committee", "Nothing says which committee it is of: print {{ committee }}.", needed=True),
    Wanted("version", "Nothing says which version it is: print {{ version }}.", needed=True),
    Wanted(
        "status",
        "No DRAFT mark: nobody could tell a draft from what is agreed. Print {{ status }}.",
        needed=True,
        question=True,
    ),
    Wanted("sections.title", "The sections have no titles: print them in a loop over sections.", needed=True),
    Wanted("sections.paragraphs", "The paragraphs of the sections are not printed.", needed=True),
    Wanted(
        "sections.bullets",
        "The lists of the sections (duties, reserved matters) are not printed.",
        needed=True,
    ),
    Wanted(
        "sections.facts.value", "What sections say in few words (notice, votes) is not printed.", needed=True
    ),
    Wanted("quorum_words", "The quorum is not printed: add {{ quorum_words }}.", needed=True),
    Wanted("membership.role", "The membership is not printed: add a table with a loop over membership."),
    Wanted("membership.vacant", "Vacant seats are not told: ask for the member's “vacant”.", question=True),
    Wanted("approvals.organisation", "Who agreed is not printed: add a table with a loop over approvals."),
    Wanted("agreed", "When and where it was agreed is not printed: add {{ agreed }}."),
    Wanted("review", "The date of review is not printed: add {{ review }}."),
    Wanted(
        "header.value", "The particulars (chair, secretary, host) are not printed: add a loop over header."
    ),
    Wanted(
        "head_hash",
        "The head of the record is not printed, so a copy cannot be checked: add {{ head_hash }}.",
    ),
    Wanted(
        "status",
        "No mark above each page tells a draft: print {{ status }} in the header.",
        question=True,
        in_header=True,
    ),
)
_TERMS_TOLD: Final = {
    "network": "The network's name.",
    "committee": "The committee's name.",
    "key": "The committee's short name, as it is typed.",
    "status": "DRAFT, IN FORCE or SUPERSEDED.",
    "version": "The number of the version.",
    "agreed": "Who agreed to it, when, in which minute; empty for a draft.",
    "review": "The day on which it is reviewed; empty where none is set.",
    "header": "The particulars: parent body, host, chair, secretary and so on.",
    "header.label": "What it is: “Chair”.",
    "header.value": "Who or what that is.",
    "sections": "The numbered sections, in their order.",
    "sections.number": "The section's number.",
    "sections.title": "The section's title.",
    "sections.paragraphs": "What it says in whole sentences.",
    "sections.bullets": "What it lists.",
    "sections.facts": "What it says in few words.",
    "sections.facts.label": "What it is: “Casting vote”.",
    "sections.facts.value": "What holds.",
    "sections.membership": "Whether the members stand in this section.",
    "sections.quorum": "Whether the quorum stands in this section.",
    "membership": "The seats, in their order.",
    "membership.organisation": "The organisation that the seat belongs to.",
    "membership.role": "The seat's role or post.",
    "membership.holder": "Who holds it; empty where nobody does.",
    "membership.deputies": "Who stands in.",
    "membership.vote": "Whether the seat votes.",
    "membership.categories": "What it counts as for the quorum: clinical, lay.",
    "membership.vacant": "Whether nobody holds it.",
    "quorum_words": "The quorum, in words.",
    "approvals": "Each body that has to agree.",
    "approvals.organisation": "The body's name.",
    "approvals.agreed_on": "The day on which it agreed; empty until then.",
    "approvals.by": "The meeting or minute in which it did.",
    "head_hash": "The head of the record when the document was made, by which a copy is checked.",
    "demonstration": "Whether this is the demonstration network.",
}

_AGENDA: Final = (
    Wanted("committee", "Nothing says which committee it is of: print {{ committee }}.", needed=True),
    Wanted("when", "Nothing says when the meeting is: print {{ when }}.", needed=True),
    Wanted("items.number", "The items have no numbers: print them in a loop over items.", needed=True),
    Wanted("items.title", "The items have no titles: print them in a loop over items.", needed=True),
    Wanted("items.purpose", "What the meeting is asked to do with an item is not printed.", needed=True),
    Wanted("edition", "Nothing says which edition it is: print {{ edition }}.", needed=True),
    Wanted(
        "status",
        "No DRAFT mark: nobody could tell a draft from what was sent out. Print {{ status }}.",
        needed=True,
        question=True,
    ),
    Wanted("items.paper", "The papers are not named: print them in the loop over items."),
    Wanted("items.lead", "Who leads an item is not printed."),
    Wanted("items.time", "When an item is due is not printed."),
    Wanted("overrun", "That an agenda is too long is not told: add {{ overrun }}."),
    Wanted("where", "Where the meeting is held is not printed: add {{ where }}."),
)
_AGENDA_TOLD: Final = {
    "network": "The network's name.",
    "committee": "The committee's name.",
    "key": "The committee's short name, as it is typed.",
    "day": "The day of the meeting in figures.",
    "status": "DRAFT, or PUBLISHED once it was sent out.",
    "edition": "Which edition or revision it is, and when it was published.",
    "when": "The day of the meeting in full, and from when to when.",
    "where": "Where it is held; empty where that is not known.",
    "length": "How long all items take together.",
    "overrun": "By how much they take longer than the meeting; empty where they do not.",
    "header": "The particulars: chair and secretary.",
    "header.label": "What it is: “Chair”.",
    "header.value": "Who or what that is.",
    "items": "The items, in their order.",
    "items.number": "The item's number.",
    "items.time": "When it is due.",
    "items.title": "Its title.",
    "items.purpose": "What the meeting is asked to do: decision, information.",
    "items.lead": "Who leads it.",
    "items.paper": "The name of its paper; empty where it is verbal.",
    "items.minutes": "How many minutes it takes.",
    "actions": "The open actions of the committee's log, the soonest due first; none that is confidential.",
    "actions.reference": "The action's reference.",
    "actions.action": "What is to be done.",
    "actions.owner": "Who answers for it.",
    "actions.due": "By when, with the first day where it was moved.",
    "actions.state": "How it stands, with its rating in words.",
    "head_hash": "The head of the record when the document was made, by which a copy is checked.",
    "demonstration": "Whether this is the demonstration network.",
}

_COVER: Final = (
    Wanted("committee", "Nothing says which committee it is for: print {{ committee }}.", needed=True),
    Wanted("when", "Nothing says when the meeting is: print {{ when }}.", needed=True),
    Wanted("number", "Nothing says which item it is: print {{ number }}.", needed=True),
    Wanted("title", "The title of the item is not printed: print {{ title }}.", needed=True),
    Wanted("asked", "What the committee is asked to do is not printed: print {{ asked }}.", needed=True),
    Wanted("confidential", "Nobody could tell a confidential paper: ask for “confidential”.", question=True),
    Wanted("late", "A late paper is not marked: ask for “late”.", question=True),
    Wanted("version", "Which version of the paper it is for is not printed: add {{ version }}."),
    Wanted("interests.value", "Interests declared in the item are not printed: loop over interests."),
)
_COVER_TOLD: Final = {
    "network": "The network's name.",
    "committee": "The committee's name.",
    "key": "The committee's short name, as it is typed.",
    "day": "The day of the meeting in figures.",
    "when": "The day of the meeting in full, and from when to when.",
    "number": "The item's number; “proposed” and the like where it has none.",
    "title": "The item's title.",
    "purpose": "What the item is for: decision, information.",
    "asked": "The same as a sentence.",
    "lead": "Who leads the item; empty where nobody is named.",
    "minutes": "How long it is to take.",
    "kind": "The kind of business; empty where none was said.",
    "statements": "The statements of the standard that it is about.",
    "paper": "The name of the file, or the link; empty until it has come.",
    "version": "The number of its version; empty until it has come.",
    "received": "When it came.",
    "late": "Whether it came after the day that was set.",
    "confidential": "Whether the item is in the confidential part.",
    "interests": "The interests that were declared in the item.",
    "interests.label": "Whose it is.",
    "interests.value": "What it is, and what the chair ruled.",
    "digest": "What the file is kept as, by which a copy is checked.",
    "head_hash": "The head of the record when the sheet was made.",
    "demonstration": "Whether this is the demonstration network.",
}

_MINUTES: Final = (
    Wanted("committee", "Nothing says which committee they are of: print {{ committee }}.", needed=True),
    Wanted("when", "Nothing says when the meeting was: print {{ when }}.", needed=True),
    Wanted("title", "Nothing says whether they are confidential: print {{ title }}.", needed=True),
    Wanted("version", "Nothing says which version they are: print {{ version }}.", needed=True),
    Wanted("status", "Nobody could tell a draft from approved minutes: print {{ status }}.", needed=True),
    Wanted("standing", "Who checked or approved them is not printed: add {{ standing }}.", needed=True),
    Wanted("rows.text", "The minutes are not printed: add a table with a loop over rows.", needed=True),
    Wanted("rows.number", "The minutes have no numbers: print them in the loop over rows.", needed=True),
    Wanted("rows.action", "Who has to act is not printed beside the minutes.", needed=True),
    Wanted("decisions.text", "The decisions are not listed: add a table of them.", needed=True),
    Wanted("decisions.quorum", "The quorum of each decision is not printed.", needed=True),
    Wanted("decisions.standing", "Whether a decision binds is not printed.", needed=True),
    Wanted("present.name", "Who was present is not printed: add a table with a loop over present."),
    Wanted("in_attendance.name", "Who was in attendance is not printed."),
    Wanted("apologies.name", "Apologies are not printed."),
    Wanted("quorum", "Whether the meeting was quorate is not printed: add a loop over quorum."),
    Wanted("interests.ruling", "The interests declared are not printed."),
    Wanted("actions.text", "The actions are not listed: add a table of them."),
    Wanted("next_meeting", "The date of the next meeting is not printed: add {{ next_meeting }}."),
    Wanted("reason", "Why a part was confidential is not printed: add {{ reason }}."),
)
_MINUTES_TOLD: Final = {
    "network": "The network's name.",
    "committee": "The committee's name.",
    "key": "The committee's short name, as it is typed.",
    "day": "The day of the meeting in figures.",
    "title": "Minutes, or Confidential minutes.",
    "status": "DRAFT, DRAFT CHECKED BY CHAIR or APPROVED AS A CORRECT RECORD.",
    "version": "The number of the version.",
    "standing": "Who checked or approved them, and when.",
    "when": "The day of the meeting in full, and from when to when.",
    "where": "Where it was held; empty where that is not known.",
    "confidential": "Whether they are of the confidential part.",
    "reason": "Why the meeting went on in confidence; empty otherwise.",
    "header": "The particulars: who chaired, who took the minutes.",
    "header.label": "What it is: “In the chair”.",
    "header.value": "Who or what that is.",
    "present": "The members and deputies who were there, by organisation.",
    "present.organisation": "For whom they were there.",
    "present.name": "Who it is.",
    "present.role": "As what: the seat's role, or for whom they deputised.",
    "present.note": "From when to when, where not throughout; and whether from afar.",
    "in_attendance": "Those who were there without being members.",
    "in_attendance.organisation": "Where they come from.",
    "in_attendance.name": "Who it is.",
    "in_attendance.role": "As what; usually empty.",
    "in_attendance.note": "From when to when, where not throughout; and whether from afar.",
    "apologies": "Those who sent apologies.",
    "apologies.name": "Who it is.",
    "apologies.deputy": "Who came in their place; empty where nobody did.",
    "quorum": "Whether the meeting was quorate, from when to when.",
    "interests": "The interests that were declared.",
    "interests.name": "Who declared it.",
    "interests.interest": "What it is.",
    "interests.item": "In which item.",
    "interests.ruling": "How the chair ruled.",
    "rows": "The minutes, row by row.",
    "rows.number": "The number of the item, on its first row; of an action its own.",
    "rows.text": "What is minuted.",
    "rows.action": "Who has to act, and by when; empty otherwise.",
    "rows.topic": "Whether the row begins an item, to set its title apart.",
    "decisions": "The decisions, in their order.",
    "decisions.reference": "The decision's whole reference.",
    "decisions.text": "What was decided.",
    "decisions.standing": "Agreed, not agreed, or only recommended for want of a quorum.",
    "decisions.quorum": "The quorum at that instant: counted, needed, excluded, by which terms.",
    "decisions.votes": "The votes; empty where none were taken.",
    "actions": "The actions, in their order.",
    "actions.reference": "The action's number.",
    "actions.text": "What is to be done.",
    "actions.owner": "By whom.",
    "actions.by_when": "By which day; empty where none was set.",
    "next_meeting": "When the next meeting is; empty where none is called.",
    "head_hash": "The head of the record when the document was made, by which a copy is checked.",
    "demonstration": "Whether this is the demonstration network.",
}

EDITABLE: Final[Mapping[str, Editable]] = {
    "tor": Editable(
        word="tor",
        title="Terms of reference",
        paper="terms of reference",
        context=TermsDocument,
        shipped=FILES / "documents/terms_of_reference.docx",
        wanted=_TERMS,
        samples=TERMS_SAMPLES,
        told=_TERMS_TOLD,
    ),
    "agenda": Editable(
        word="agenda",
        title="Agenda",
        paper="agenda",
        context=AgendaDocument,
        shipped=FILES / "documents/agenda.docx",
        wanted=_AGENDA,
        samples=AGENDA_SAMPLES,
        told=_AGENDA_TOLD,
    ),
    "cover": Editable(
        word="cover",
        title="Cover sheet",
        paper="cover sheet",
        context=CoverSheet,
        shipped=FILES / "documents/cover_sheet.docx",
        wanted=_COVER,
        samples=COVER_SAMPLES,
        told=_COVER_TOLD,
    ),
    "minutes": Editable(
        word="minutes",
        title="Minutes",
        paper="minutes",
        context=MinutesDocument,
        shipped=FILES / "documents/minutes.docx",
        wanted=_MINUTES,
        samples=MINUTES_SAMPLES,
        told=_MINUTES_TOLD,
    ),
}


def field_table(editable: Editable) -> str:
    """The fields that a template may speak of, as a table for its guide."""
    return "\n".join(("| Field | What stands in it | Is |", "|---|---|---|", *_rows(editable)))


def _rows(editable: Editable) -> Iterator[str]:
    for one in every_field(declared(editable.context)):
        yield f"| `{one.path}` | {editable.told[one.path]} | {_is(one)} |"


def _is(value: Value) -> str:
    if value.kind is Kind.LIST and value.each is not None:
        return "a list of texts" if value.each.kind is Kind.WORDS else "a list"
    return {Kind.WORDS: "a text", Kind.NUMBER: "a number", Kind.ANSWER: "yes or no"}.get(
        value.kind, "several fields"
    )
