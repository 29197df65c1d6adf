from __future__ import annotations

from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from tests.bot.conftest import LENA, Spoken, answers_of, moods, the_form, words


def test_the_network_shows_what_is_set_for_all_of_it(still_house: Spoken) -> None:
    """Host, nation, zone and how many take part, for everybody."""
    told = plain(still_house.say("network show", LENA))
    for fact in ("Northmoor Imaging", "Northmoor Hospitals NHS Trust", "England", "Europe/London"):
        assert fact in told


def test_only_what_is_given_is_changed(house: Spoken) -> None:
    """A new nation leaves name and host as they are, and the answer says what follows from it."""
    before = house.get(Network, "NETWORK")
    reply = house.done("network set nation scotland")
    after = house.get(Network, "NETWORK")
    assert (after.nation, after.name, after.host) == (Nation.SCT, before.name, before.host)
    assert "bank holidays of Scotland" in words(reply)


def test_nothing_new_is_not_written_down(house: Spoken) -> None:
    """Setting what is set already changes nothing, and says so."""
    before = house.commits()
    reply = house.say("network set nation england host nht")
    assert (moods(reply), house.commits()) == ([Mood.NOTE], before)
    assert "nothing was changed" in words(reply)


def test_without_anything_to_change_a_form_shows_what_is_set(still_house: Spoken) -> None:
    """The form is filled in, and its answers as they stand change nothing."""
    form = the_form(still_house.say("network set"))
    assert answers_of(form) == {"name": "Northmoor Imaging", "host": "nht", "nation": "ENG"}
    assert dict(form.seen)["network NETWORK"] == 2


def test_a_network_without_a_host_says_so(bare: Spoken) -> None:
    """No dash and no blank where there is no host yet."""
    assert "without a host yet" in words(bare.done('network set name "Northmoor"'))
