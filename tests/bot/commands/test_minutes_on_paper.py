"""Whether the paper says of a meeting what is recorded of it, to the letter."""

from __future__ import annotations

from tests.bot.commands.sitting import BEGUN, ID
from tests.bot.conftest import ASHA, CORA, LENA, MIA, SAM, Spoken, constituted

GOLDEN = """
Northmoor Imaging
Imaging Network Board: Minutes

DRAFT: version 1. Not yet checked by the chair.

Meeting: Thursday 10 December 2026, 14:00 to 15:30
Where: Room 4, Infirmary
In the chair: Cora Chair
Minutes taken by: Sam Secretary

PRESENT
ClearView Diagnostics: Owen Pritchard, deputy for Mia Member (from 14:10)
Northmoor Hospitals NHS Trust: Cora Chair, chair
Northmoor Hospitals NHS Trust: Dr Asha Rahman, Trust representative (14:10 to 14:40, from afar)

IN ATTENDANCE
Northmoor Hospitals NHS Trust: Sam Secretary, secretary

APOLOGIES
Mia Member; deputy: Owen Pritchard

QUORUM
From 14:00 not quorate: 1 of 2 needed.
From 14:10 quorate: 2 of 2 needed.
From 14:40 not quorate: 1 of 2 needed.

INTERESTS DECLARED
Dr Asha Rahman: Director of ScanCo; item: 6; ruling: stay

MINUTES

001  Welcome, apologies and quorum
     The chair welcomed everybody.
     Dr Asha Rahman: Thank you.

002  MRI & CT backlog
     Link: https://example.org/backlog
002(a)  Agreed: To adopt “the plan” <now>
002.1  send the plan
     Action: Dr Asha Rahman, by 3 February 2027
     Motion: That we meet monthly
002(b)  Agreed: That we meet monthly
002(c)  Recommended (agreed): To buy a scanner

DECISIONS
IB/2627/002(a)  To adopt “the plan” <now>
     Agreed. Quorate: 2 counted, 2 needed; by TOR-COM-001-v1. Votes: none taken.
IB/2627/002(b)  That we meet monthly
     Agreed. Quorate: 2 counted, 2 needed; by TOR-COM-001-v1. Votes: 2 for, 0 against, 0 abstained.
IB/2627/002(c)  To buy a scanner
     Recommended (agreed). Not quorate: 1 counted, 2 needed; by TOR-COM-001-v1. Votes: none taken.

ACTIONS
002.1  send the plan
     Dr Asha Rahman, Wednesday 3 February 2027

NEXT MEETING
Thursday 14 January 2027, 14:00
"""


def meeting() -> Spoken:
    """A whole meeting."""
    house = constituted()
    house.done("committee set board code IB")
    house.done('tor set board remote yes deputies count no deputies "A member may send a deputy."')
    house.done("meeting schedule board 14 Jan 2027 14:00 90m at online", LENA)
    house.done("apologies board deputy owen", MIA)
    house.clock.instant = BEGUN
    house.done(f"minutes start {ID}", SAM)
    house.done("#arrive cora, sam at 14:00\n#topic 1\n#info The chair welcomed everybody.", SAM)
    house.clock.instant = BEGUN.replace(minute=10)
    house.done("#arrive asha remote", SAM)
    house.done("#arrive owen for mia", SAM)
    house.done('#declare asha "Director of ScanCo" item 6 ruling stay', SAM)
    house.done(f"minutes say meeting {ID} Thank you.", ASHA)
    house.done("#topic MRI & CT backlog\n#link https://example.org/backlog", SAM)
    house.done("#agreed To adopt “the plan” <now>\n#action @asha send the plan by 3 Feb", SAM)
    house.done("#motion That we meet monthly", SAM)
    house.done("#vote for", ASHA)
    house.done("#vote for", CORA)
    house.done("#endvote", SAM)
    house.clock.instant = BEGUN.replace(minute=40)
    house.done("#leave asha", SAM)
    house.done("#agreed To buy a scanner", SAM)
    house.clock.instant = BEGUN.replace(hour=15, minute=20)
    house.done("#endmeeting", SAM)
    return house


def test_a_whole_meeting_on_paper() -> None:
    """Present by organisation, apologies with deputies, quoracy, stamped decisions, actions twice."""
    (file,) = meeting().done(f"minutes document {ID} text", SAM).attachments
    whole = file.content.decode().strip()
    body, _, head = whole.rpartition("\n\n")
    assert head.startswith("Head of the record: ")
    assert body == GOLDEN.strip()
