"""What is there to print on the cover sheet of a paper? Its item and meeting, what is asked, its version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from templates.contexts.terms_of_reference import Fact


@dataclass(frozen=True, slots=True)
class CoverSheet:
    """A cover sheet, every value ready to print. `interests` are those that were declared in the item."""

    network: str
    committee: str
    key: str
    day: str
    when: str
    number: str
    title: str
    purpose: str
    asked: str
    lead: str = ""
    minutes: str = ""
    kind: str = ""
    statements: str = ""
    paper: str = ""
    version: str = ""
    received: str = ""
    late: bool = False
    confidential: bool = False
    interests: tuple[Fact, ...] = ()
    digest: str = ""
    head_hash: str = ""
    demonstration: bool = False


_BARE: Final = CoverSheet(
    network="Northmoor Imaging",
    committee="Imaging Network Board",
    key="board",
    day="2026-12-10",
    when="Thursday 10 December 2026, 14:00 to 15:30",
    number="5",
    title="MRI backlog",
    purpose="discussion",
    asked="The committee is asked to discuss this paper.",
)
_FULL: Final = CoverSheet(
    network="Northmoor & Vale Imaging <North>",
    committee="Imaging Network Board",
    key="board",
    day="2026-12-10",
    when="Thursday 10 December 2026, 14:00 to 15:30",
    number="7",
    title="MRI & CT backlog at all sites, and a contract for mobile scanners until March 2028",
    purpose="decision",
    asked="The committee is asked to decide.",
    lead="Dr Asha Rahman",
    minutes="15 minutes",
    kind="national guidance",
    statements="IN-601, XR-204",
    paper="Backlog of the network by site and modality.pdf",
    version="2",
    received="Friday 4 December 2026, 09:00",
    late=True,
    confidential=True,
    interests=(
        Fact("Mia Member", "Director, ScanCo <Ltd>: stay without vote"),
        Fact("Finn Far", "Shares: leave"),
    ),
    digest="sha256:" + "0123456789abcdef" * 4,
    head_hash="sha256:0123456789abcdef",
    demonstration=True,
)
COVER_SAMPLES: Final = (_FULL, _BARE)
"""Made-up cover sheets on which a template is tried: one that has everything, and a bare one."""
