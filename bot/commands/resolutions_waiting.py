"""Which written resolutions wait for the speaker's vote? Those that are open and not yet answered by them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands.base import Act
from bot.commands.naming import as_sentence, committee_name
from bot.commands.resolution_replies import ended, ways
from bot.parameters.base import cut
from bot.reply import Choices, Part
from governance_store.records.resolution import Ballot, Resolution
from governance_store.rules.local_time import date_in_full


def resolutions_waiting(act: Act) -> Iterator[Part]:
    """A line each with the buttons that answer it, the first to close first."""
    mine = (one for one in act.view.find(Ballot, person=act.actor.id) if not (one.choice or one.interest))
    asked = (act.view.get(Resolution, one.resolution) for one in mine)
    for one in sorted(asked, key=lambda one: (one.closes, one.id)):
        if not ended(act, one):
            here, by = committee_name(act.view, one.committee), date_in_full(one.closes)
            told = f"Your vote by {by} on {one.reference}, {here}: {as_sentence(cut(one.text))}"
            yield Choices(ways(one).buttons, told)
