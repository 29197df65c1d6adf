"""The story of a group that decides between its meetings: in writing, by its chair, or at a meeting."""

from __future__ import annotations

from tests.stories.plays import Days, Fills, Presses, Says, Step, called, group_with_terms


def decided_in_writing(days: Days) -> tuple[Step, ...]:
    """A group decides between its meetings; of another matter, a member wants to speak at one."""
    return (
        *_group_that_decides_in_writing(days),
        *_carried(),
        *_decided_by_the_chair(),
        *_brought_to_a_meeting(days),
    )


def _group_that_decides_in_writing(days: Days) -> tuple[Step, ...]:
    agreed = f'on {days.passed(0)} minute "BARIUM/2"'
    return (
        *group_with_terms(days, "Barium Group", "barium", "two members including the chair"),
        Says(
            "lena",
            'resolution open barium "To use one barium"',
            ("do not allow decisions by written resolution",),
        ),
        Says(
            "lena",
            "tor set barium written resolution yes chair's action yes",
            ("are changed",),
            "terms.set",
        ),
        Says("lena", f"tor agree barium by barium {agreed}", ("is agreed",), "terms.agreed"),
        Says("lena", f"tor agree barium by board {agreed}", ("is in force",), "terms.agreed"),
    )


def _carried() -> tuple[Step, ...]:
    return (
        Fills(
            "lena",
            "resolution open",
            'resolution open barium "To use <one> barium & no other"',
            {
                "Committee": "Barium Group",
                "What is to be decided": "To use <one> barium & no other",
            },
            "Ask them",
            ("WR01 is opened", "To use <one> barium & no other"),
            "resolution.opened",
        ),
        Says("owen", "resolution vote WR01 for", ("You have no vote",)),
        Says("mia", "resolution show WR01", ("Must agree", "2 of 2")),
        Presses("mia", "I agree", ("Your vote", "is recorded: for"), "resolution.voted"),
        Says("cora", "resolution vote WR01 for", ("WR01 is carried",), "resolution.carried"),
        Presses("cora", "The decision", ("Written resolution", "2 for, 0 against")),
    )


def _decided_by_the_chair() -> tuple[Step, ...]:
    what = 'chair action barium "To stop <at once> & report" urgent "A patient was harmed"'
    return (
        Says("lena", f'{what} consulted "Mia Member"', ("is for Cora Chair alone to take",)),
        Says(
            "cora",
            f'{what} consulted "Mia Member"',
            ("CA01 is decided: To stop <at once> & report",),
            "chair.acted",
        ),
        Presses("cora", "The decision", ("Could not wait because", "A patient was harmed", "Mia Member")),
    )


def _brought_to_a_meeting(days: Days) -> tuple[Step, ...]:
    return (
        Says(
            "lena",
            'resolution open barium "To close a site"',
            ("WR02 is opened",),
            "resolution.opened",
        ),
        Says(
            "mia",
            "resolution meeting WR02 because it needs to be discussed",
            ("it stands on the next agenda",),
            "resolution.brought-to-a-meeting",
        ),
        called(f"barium {days.soon()} 30m", "Barium Group", "a matter could not wait"),
        Says(
            "mia",
            "agenda show barium",
            ("To use <one> barium & no other", "To stop <at once> & report", "To close a site"),
        ),
    )
