"""Is somebody reached as they asked to be?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.outbox.reaching import Reach, reach
from governance_store.records.ids import PersonId
from governance_store.records.letter import Route
from governance_store.records.person import Person, Reached

MIA = Person(PersonId("PER-001"), "Mia", ("mia@x.example", "m@y.example"))


def test_mail_goes_to_the_first_address() -> None:
    """Further addresses are only known."""
    assert reach(MIA) == Reach(Route.MAIL, "mia@x.example")


@pytest.mark.parametrize("nobody", [None, replace(MIA, active=False), replace(MIA, emails=())])
def test_who_cannot_be_reached_is_not(nobody: Person | None) -> None:
    """No letter is written to nowhere."""
    assert reach(nobody) is None


def test_by_post_where_that_was_asked_for() -> None:
    """Also where we do not know the postal address: the secretary may."""
    by_post = replace(MIA, reached=Reached.POST, postal="1 High Street\nNorthmoor")
    assert reach(by_post) == Reach(Route.POST, "1 High Street\nNorthmoor")
    assert reach(replace(by_post, postal="", emails=())) == Reach(Route.POST, "")


def test_how_somebody_is_reached_is_told_in_words() -> None:
    """On one line."""
    assert Reach(Route.MAIL, "a@x").words == "mail to a@x"
    assert Reach(Route.POST, "1 High Street\nNorthmoor").words == "post to 1 High Street, Northmoor"
    assert Reach(Route.POST, "").words == "post: the secretary prints it"
