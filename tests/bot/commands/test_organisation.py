from __future__ import annotations

import pytest

from bot.commands.base import Refused
from bot.commands.organisation import checked_key, sector_name
from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.network import Organisation, Sector, Standing
from tests.bot.conftest import LENA, Spoken, answers_of, moods, the_form, words


def test_an_organisation_is_added_with_a_short_name_of_its_own(house: Spoken) -> None:
    """Without a short name the first letters make one; small words do not count."""
    house.done('organisation add "Westvale University Hospitals of the North" nhs')
    (made,) = house.all(Organisation, key="wuhn")
    assert (made.sector, made.standing) == (Sector.NHS, Standing.MEMBER)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param('organisation add "northmoor hospitals  NHS trust" nhs', "typed as “nht”", id="name"),
        pytest.param('organisation add "New Trust" nhs short NHT', "“nht” is taken", id="short name"),
        pytest.param(
            'organisation add "North Harbour Trust" nhs', "give another with “short”", id="made one"
        ),
        pytest.param('organisation add "New Trust" nhs short "n t"', "a letter first", id="cannot be typed"),
        pytest.param('organisation add "3 Rivers" nhs', "give one with “short”", id="none can be made"),
        pytest.param('organisation add "Ÿ" nhs', "give one with “short”", id="one letter"),
        pytest.param('organisation add "日本" nhs', "give one with “short”", id="no letters that we know"),
    ],
)
def test_names_that_are_taken_or_cannot_be_typed_are_refused(house: Spoken, line: str, said: str) -> None:
    """Two organisations are never called alike, and each refusal says what to do."""
    before = house.commits()
    reply = house.say(line)
    assert not reply.ok
    assert said in words(reply)
    assert house.commits() == before


def test_a_name_that_another_has_is_refused_on_change_too(house: Spoken) -> None:
    """The names stay apart, whichever way somebody tries."""
    reply = house.say('organisation set cvd name "Northmoor Hospitals NHS Trust"')
    assert not reply.ok
    assert "already" in words(reply)
    assert house.say('organisation set cvd name "ClearView Diagnostics Ltd"').ok


def test_nothing_new_is_not_written_down(house: Spoken) -> None:
    """Setting what is recorded already changes nothing, and says so."""
    before = house.commits()
    reply = house.say('organisation set cvd sector independent standing member name "ClearView Diagnostics"')
    assert (moods(reply), house.commits()) == ([Mood.NOTE], before)
    assert "nothing was changed" in words(reply)


def test_an_organisation_that_leaves_leaves_people_behind_and_says_so(house: Spoken) -> None:
    """Its people still take part until somebody says otherwise, which the answer points out."""
    told = words(house.done("organisation set cvd standing left"))
    assert "5 people of it still take part" in told


def test_the_form_of_a_change_shows_what_is_recorded(still_house: Spoken) -> None:
    """Without anything to change the form asks, filled in."""
    answers = answers_of(the_form(still_house.say("organisation set cvd")))
    assert answers == {
        "organisation": "cvd",
        "name": "ClearView Diagnostics",
        "sector": "independent",
        "standing": "member",
    }


def test_the_list_names_sectors_as_people_do(still_house: Spoken) -> None:
    """NHS in capitals, the host marked."""
    told = plain(still_house.say("organisation list", LENA))
    assert "NHS" in told
    assert "nhs" not in told
    assert "host" in told


def test_only_administrators_change_organisations(still_house: Spoken) -> None:
    """The refusal says who could."""
    told = words(still_house.say('organisation add "X Y" nhs', LENA))
    assert "for the administrator" in told
    assert "Ask Ada Admin" in told


def test_a_key_is_refused_at_its_field() -> None:
    """The form shows the fault beside the short name."""
    with pytest.raises(Refused) as refusal:
        checked_key("9", "Nine", set(), "key")
    assert refusal.value.problems[0].name == "key"


def test_sectors_in_words() -> None:
    """Only the NHS is written in capitals."""
    assert [sector_name(one) for one in Sector] == ["NHS", "independent", "commissioner", "other"]
