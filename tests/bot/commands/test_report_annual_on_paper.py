"""Whether an annual report tells on paper who sat and came, when a quorum was there, and what was decided."""

from __future__ import annotations

from tests.bot.commands.a_year import a_year, on, printed, say
from tests.bot.conftest import LENA, SAM


def test_members_and_meetings() -> None:
    """With their days, and why there was no quorum."""
    told = printed(a_year())
    for line in (
        "[Subtitle] 1 April 2026 to 31 March 2027",
        "[Normal] To oversee imaging across the network.",
        "| Terms of reference | Version 1, a draft, not agreed yet",
        "[Normal] Joined: Finn Far (Lay member, 20 November 2026).",
        "[Normal] Left: Mia Member (Provider representative, 20 February 2027).",
        "| Chair | – | Cora Chair | Throughout",
        "| Provider representative | ClearView Diagnostics | Mia Member | Until 20 February 2027",
        "| Provider representative | ClearView Diagnostics | Vacant | From 20 February 2027",
        "| Lay member | – | Finn Far | From 20 November 2026",
        "| Thursday 10 December 2026, 14:00 to 15:30 | Held, minutes draft | Quorate: 3 of 2 needed",
        "Quorate in part: from 14:10 not quorate: 1 of 2 needed; from 14:20 quorate: 2 of 2 needed",
        "| Thursday 4 March 2027, 14:00 to 15:00 | Cancelled: a clash | –",
        "| Mia Member | Provider representative | ClearView Diagnostics | 1 of 2 | 50% | –",
        "| Northmoor Hospitals NHS Trust | 2 of 2 | 100%",
    ):
        assert line in told, line


def test_decisions_and_interests_and_nothing_confidential() -> None:
    """A recommendation is called one; what staff were dismissed is in no report."""
    told = printed(a_year())
    for line in (
        "| To adopt the plan under WP01 | Agreed. Quorate: 3 counted, 2 needed | –",
        "| To lease a scanner | Recommended (agreed). Not quorate: 1 counted, 2 needed | –",
        "| 10 December 2026 | Mia Member | Director of the supplier | MRI backlog | no ruling yet",
    ):
        assert line in told, line
    assert "dismiss" not in told
    assert "Tell them" not in told


def test_what_a_decision_changed_and_awaits() -> None:
    """As it was recorded with the decision, and how a decision between meetings was taken."""
    house = a_year()
    on(house, 2027, 3, 1)
    say(house, LENA, 'decision effect IB/2627/002(a) guideline "MRI safety, version 3"')
    say(house, LENA, "decision ask IB/2627/002(a) nht", "tor set board chair's action yes")
    on(house, 2027, 4, 1)
    told = printed(house)
    assert "guideline: MRI safety, version 3; awaits the approval of Northmoor Hospitals NHS Trust" in told


def test_a_meeting_of_which_nobody_wrote_down_who_came_is_not_counted() -> None:
    """That is said beside the attendance."""
    house = a_year()
    on(house, 2027, 3, 20)
    say(house, LENA, 'meeting schedule board 31 Mar 2027 14:00 60m at x extraordinary because "it is urgent"')
    on(house, 2027, 3, 31, 14, 5)
    say(house, SAM, "minutes start board", "#topic Alone", "#endmeeting")
    on(house, 2027, 4, 1)
    told = printed(house)
    assert "Of 1 of the meetings held it was not recorded who came; they are not counted." in told
    assert "Attendance not recorded" in told
