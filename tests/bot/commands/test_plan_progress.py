"""Is it recorded what moves with a plan, and what it says of the themes that it must address?"""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.plan import PlanNote, PlanTheme
from tests.bot.commands.a_plan import GUIDELINE, WORKFORCE, kept
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ADA, ASHA, OBI, Spoken, moods, the_form, words


@pytest.fixture
def house() -> Spoken:
    """A network with three plans."""
    return kept()


def shown(house: Spoken, id_: str = WORKFORCE) -> str:
    """All that is shown of a plan."""
    return " ".join(plain(house.done(f"plan show {id_}")).split())


def test_progress_is_kept_with_its_day_and_who_said_it(house: Spoken) -> None:
    """The last first; nothing that was said before is written over."""
    assert "Progress" not in shown(house)
    house.done(f'plan progress {WORKFORCE} "Two posts are advertised"', ASHA)
    house.clock.forward(timedelta(days=3))
    house.done(f'plan progress {WORKFORCE} "One is filled"')
    assert [one.text for one in house.all(PlanNote)] == ["Two posts are advertised", "One is filled"]
    told = shown(house)
    assert told.index("One is filled") < told.index("Two posts are advertised")
    assert "Monday 2 November 2026, 09:00" in told


def test_a_milestone_is_shown_with_what_was_said_of_it_last(house: Spoken) -> None:
    """With its day; without anything said there is a dash."""
    (id_,) = house.done(f'action add asha "Fill two posts" by 1 Mar 2027 plan {WORKFORCE}').ids
    assert "Fill two posts" in shown(house)
    house.done(f"action update {id_} One is filled", ASHA)
    assert "One is filled (Monday 2 November 2026)" in shown(house)


def test_the_themes_that_are_missing_are_named_until_each_is_addressed(house: Spoken) -> None:
    """Those that a plan of its sort must address, and apart from them what it says beside."""
    told = shown(house)
    assert (
        "It must address recruitment, retention and demand, extended roles and flexible working between "
        "providers, and says nothing of that yet" in told
    )
    assert "Nothing is recorded of places of work and reporting from home and links with the imaging" in told
    left = words(house.done(f'plan theme {WORKFORCE} "extended roles" "Three sites by 2029"', ASHA))
    assert "It must still address recruitment, retention and demand and flexible working" in left
    assert "Three sites by 2029" in shown(house)
    house.done(f'plan theme {WORKFORCE} "recruitment, retention and demand" "A rolling advert"')
    left = words(house.done(f'plan theme {WORKFORCE} flexible "Passports for staff"'))
    assert "It addresses every theme that it must." in left
    assert "It must address" not in shown(house)


def test_what_is_said_again_replaces_and_can_be_taken_out(house: Spoken) -> None:
    """The same twice changes nothing."""
    house.done(f'plan theme {WORKFORCE} "extended roles" "Two sites"')
    house.done(f'plan theme {WORKFORCE} "extended roles" "Three sites"')
    assert "Two sites" not in shown(house)
    again = house.done(f'plan theme {WORKFORCE} "extended roles" "Three sites"')
    assert moods(again) == [Mood.NOTE]
    house.done(f'plan theme {WORKFORCE} "extended roles" none')
    assert [one.text for one in house.all(PlanTheme)] == [""]
    assert moods(house.done(f'plan theme {WORKFORCE} "extended roles" none')) == [Mood.NOTE]


def test_what_cannot_be_is_refused_with_what_can(house: Spoken) -> None:
    """A theme of another sort, nothing to say, both at once; and by whoever has no part in it."""
    told = refusal(house, f'plan theme {GUIDELINE} "extended roles" "x"', ADA)
    assert "plans of its sort have none" in told
    told = refusal(house, f'plan theme {WORKFORCE} equipment "x"', ADA)
    assert "its themes are recruitment, retention and demand, extended roles" in told
    assert "either" in refusal(house, f'plan theme {WORKFORCE} "extended roles" "x" none', ADA)
    form = the_form(house.say(f'plan theme {WORKFORCE} "extended roles"'))
    assert "text" in {one.name for one in form.fields}
    for line in (f'plan theme {WORKFORCE} "extended roles" "x"', f'plan progress {WORKFORCE} "x"'):
        assert "leads on" in refusal(house, line, OBI)
    house.done(f"plan set aside {WORKFORCE} because so")
    assert "was set aside" in refusal(house, f'plan progress {WORKFORCE} "x"', ADA)


def test_a_form_offers_the_themes_of_the_plan(house: Spoken) -> None:
    """Once it is known which plan is meant, no theme of another sort."""
    (field,) = [one for one in the_form(house.say(f"plan theme {WORKFORCE}")).fields if one.name == "theme"]
    assert {one.label for one in field.options} == {
        "recruitment, retention and demand",
        "extended roles",
        "flexible working between providers",
        "places of work and reporting from home",
        "links with the imaging academy and education providers",
    }
