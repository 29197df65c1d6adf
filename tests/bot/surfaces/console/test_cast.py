"""Whether the cast is told as it is in the record."""

from __future__ import annotations

from bot.surfaces.console.cast import groups, player, trials
from governance_store.records.person import Permission, Person
from tests.bot.conftest import ASHA, CORA, Spoken


def test_a_player_is_told_in_words(shown: Spoken) -> None:
    """Posts, permissions, committees and organisation, as the record has them."""
    with shown.store.reading() as view:
        asha, cora = player(view, shown.person(ASHA)), player(view, shown.person(CORA))
    assert asha.roles == "Clinical lead, member"
    assert (asha.committees, asha.organisation) == (
        ("Imaging Network Board",),
        "Northmoor Hospitals NHS Trust",
    )
    assert cora.permissions == (Permission.CHAIR,)


def test_everybody_stands_in_one_group(shown: Spoken) -> None:
    """Nobody is missing and nobody stands twice."""
    with shown.store.reading() as view:
        found = groups(view)
    names = [one.id for group in found for one in group.players]
    assert sorted(names) == sorted(one.id for one in shown.all(Person, active=True))


def test_three_to_begin_with(shown: Spoken) -> None:
    """A lead, a member and an administrator, each somebody else; where there is none, fewer."""
    with shown.store.reading() as view:
        found = groups(view)
    assert [one.player.name for one in trials(found)] == ["Lena Lead", "Mia Member", "Ada Admin"]
    assert trials(()) == ()
