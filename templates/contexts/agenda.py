"""What is there to print of an agenda? Its meeting, and its items in order; every value ready to print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from templates.contexts.terms_of_reference import Fact

DRAFT: Final = "DRAFT"
PUBLISHED: Final = "PUBLISHED"


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One item: when it is due, what it is, what the meeting is asked to do, who leads, on which paper."""

    number: str
    time: str
    title: str
    purpose: str
    lead: str = ""
    paper: str = ""
    minutes: str = ""


@dataclass(frozen=True, slots=True)
class AgendaAction:
    """One open action of the committee's log: what is to be done by whom and when, and how it stands."""

    reference: str
    action: str
    owner: str
    due: str
    state: str


@dataclass(frozen=True, slots=True)
class AgendaDocument:
    """An agenda as it is printed. `edition` says which it is of those that were sent out."""

    network: str
    committee: str
    key: str
    day: str
    status: str
    edition: str
    when: str
    where: str = ""
    length: str = ""
    overrun: str = ""
    header: tuple[Fact, ...] = ()
    items: tuple[AgendaRow, ...] = ()
    actions: tuple[AgendaAction, ...] = ()
    head_hash: str = ""
    demonstration: bool = False


_SHORT: Final = AgendaDocument(
    network="Northmoor Imaging",
    committee="Imaging Network Board",
    key="board",
    day="2026-12-10",
    status=DRAFT,
    edition="Not yet published",
    when="Thursday 10 December 2026, 14:00 to 15:30",
    items=(AgendaRow("1", "14:00", "Welcome, apologies and quorum", "information", minutes="5"),),
)
_LONG: Final = AgendaDocument(
    network="Northmoor & Vale Imaging <North>",
    committee="Imaging Network Board",
    key="board",
    day="2026-12-10",
    status=PUBLISHED,
    edition="Revision 1, published on Thursday 3 December 2026, 10:00",
    when="Thursday 10 December 2026, 14:00 to 15:30",
    where="Room 4, Infirmary",
    length="1 hour 40 minutes",
    overrun="The items take 10 minutes longer than the meeting.",
    header=(Fact("Chair", "Cora Chair"), Fact("Secretary", "Sam Secretary")),
    items=tuple(
        AgendaRow(
            str(number),
            "14:00",
            f"MRI & CT backlog at all sites, part {number} (national guidance, IN-601)",
            "decision",
            "Dr Asha Rahman",
            "Backlog of the network by site and modality.pdf (late)",
            "15",
        )
        for number in range(1, 31)
    ),
    actions=(
        AgendaAction(
            "IB/2627/001.1",
            "Send the MRI & CT safety policy to all sites <national guidance>",
            "Clinical lead (Dr Asha Rahman)",
            "Monday 7 December 2026 (first Monday 2 November 2026)",
            "open, red",
        ),
        AgendaAction("IB/2627/002.1", "Report on the van", "Cora Chair", "no day", "proposed for closure"),
    ),
    head_hash="sha256:0123456789abcdef",
    demonstration=True,
)
AGENDA_SAMPLES: Final = (_LONG, _SHORT)
"""Made-up agendas on which a template is tried: one that has everything, and a bare one."""
