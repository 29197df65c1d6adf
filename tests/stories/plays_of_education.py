"""The story of an education event: it is put down, people come by list and by code, and it is summed up."""

from __future__ import annotations

from typing import Final

from tests.stories.plays import Days, Fills, Presses, Says, Step

EVENT: Final = "EDU-001"
TOPIC: Final = "Dose <CT> & *more*"


def educated(days: Days) -> tuple[Step, ...]:
    """An event of today, one of weeks ahead, and what is refused of both."""
    return (*_put_down(days), *_attended(), *_what_cannot_be(days), *_summed_up())


def _put_down(days: Days) -> tuple[Step, ...]:
    return (
        Fills(
            "lena",
            'education add lead "Cora Chair"',
            f'education add "{TOPIC}" {days.passed(0)} lead "Cora Chair"',
            {"Topic": TOPIC, "Day": days.today.isoformat()},
            "Put it down",
            (TOPIC, "all professions of all member organisations"),
            "education.added",
        ),
        Says("lena", f'education add "{TOPIC}" {days.passed(0)}', ("already: EDU-001",)),
        Says(
            "lena",
            f'education add "MRI safety" {days.typed()} 14:00-16:00 professions "nurses, R&D" invite nht',
            (days.said(), "nurses and R&D of Northmoor Hospitals NHS Trust"),
            "education.added",
        ),
        Says("owen", 'education add "Mine" tomorrow', ("you are an observer here",)),
        Says("owen", "education list", (TOPIC, "MRI safety", "to come")),
    )


def _attended() -> tuple[Step, ...]:
    names = "Mia Member, Jo Bloggs (nurse, County <R&D> & Sons)"
    return (
        Fills(
            "cora",
            f"education attended {EVENT}",
            f'education attended {EVENT} "{names}"',
            {"Who attended": names},
            "Record it",
            ("2 people attended", "From outside the network: Jo Bloggs (County <R&D> & Sons)"),
            "education.attended",
        ),
        Says("cora", f"education code {EVENT}", ("The code of", "education attend"), "education.coded"),
        Presses("cora", "I am here too", ("You are on the attendance list",), "education.attended"),
        Says("cora", f"education attended {EVENT} Mia Member", ("nothing was changed",)),
        Says("cora", f"education show {EVENT}", ("Jo Bloggs", "County <R&D> & Sons", "code")),
    )


def _what_cannot_be(days: Days) -> tuple[Step, ...]:
    return (
        Says("cora", f"education attended {EVENT} Zeb Nought, Ann <Other>", ("Zeb Nought", "Ann <Other>")),
        Says("lena", "education attended EDU-002 Mia", (f"is on {days.said()}, which is still to come",)),
        Says("mia", "education attend XXXXXX", ("No education event has the code",)),
        Says("owen", f"education remove {EVENT} Mia Member", ("is for its convenor Cora Chair",)),
        Says("lena", f"education cancel {EVENT} because no", ("so it was held and cannot be cancelled",)),
        Says("lena", "education cancel EDU-002 because of <flu>", ("is cancelled",), "education.cancelled"),
        Says("lena", "education change EDU-002 at Hub", ("was cancelled: of <flu>",)),
    )


def _summed_up() -> tuple[Step, ...]:
    return (
        Says("owen", "education equity", ("3 attendances, from 1 of 1 member", "Nurses"), "", ".png"),
        Says("cora", f"education ask {EVENT}", ("asked by a letter",), "education.evaluation-asked"),
        Says("cora", f"education ask {EVENT}", ("was asked already",)),
        Says("owen", f"education evaluation {EVENT}", ("0 of 3 attendees answered",)),
        Says("owen", "year show", (TOPIC,), "", ".png"),
    )
