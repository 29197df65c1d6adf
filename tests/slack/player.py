"""How do people act in Slack? A player for the plays: each line goes in by another way than the last."""

from __future__ import annotations

import itertools
import urllib.request
from typing import Final

from tests.slack.person import Person, Sight, shown, words
from tests.slack.reading import controls
from tests.slack.standin import StandIn
from tests.slack.workspace import BOT_USER, Message, View
from tests.stories.plays import Fills
from tests.stories.small_network import ADDRESSES, NAMES

WAYS: Final = ("typed elsewhere", "written to the clerk", "typed to the clerk", "mentioned in a channel")
YES: Final = "Yes, that is me"


class InSlack:
    """The people of the small network, in a workspace with a channel of theirs and one for everybody."""

    def __init__(self, slack: StandIn) -> None:
        self._slack = slack
        self._people = {who: slack.joins(NAMES[who], ADDRESSES[who]) for who in ADDRESSES}
        ids = {one.id for one in self._people.values()}
        self._elsewhere = slack.space.opens_channel("general", ids)
        self._channel = slack.space.opens_channel("board", {*ids, BOT_USER})
        self._ways = itertools.cycle(WAYS)
        self._since: dict[str, int] = {}

    def person(self, who: str) -> Person:
        """Somebody with Slack before them."""
        return self._people[who]

    def arrives(self, who: str) -> None:
        """Say once that the account is theirs."""
        if who in self._since:
            return
        person = self.person(who)
        since = person.mark()
        person.types("brief")
        self._since[who] = since
        asked = self._answered(who, YES)
        since = person.mark()
        person.presses(asked, YES)
        person.reads(since, NAMES[who])

    def says(self, who: str, line: str) -> None:
        """Type a command, write to the clerk, or mention it in a channel; each way in its turn."""
        person = self.person(who)
        self._since[who] = person.mark()
        match next(self._ways):
            case "typed elsewhere":
                person.types(line, self._elsewhere)
            case "written to the clerk":
                person.writes(line)
            case "typed to the clerk":
                person.types(line)
            case _:
                person.mentions(line, self._channel)

    def presses(self, who: str, label: str) -> None:
        """Press a button of the last answer, as the finger slips: twice."""
        person = self.person(who)
        sight = self._answered(who, label)
        self._since[who] = person.mark()
        person.presses(sight, label, times=2)

    def _answered(self, who: str, label: str) -> Sight:
        def holds(sight: Sight) -> bool:
            return any(one.label == label for one in controls(shown(sight)))

        return self.person(who).sees(self._since[who], holds)

    def fills(self, who: str, step: Fills) -> None:
        """Begin a line, and fill in the modal that opens."""
        person = self.person(who)
        since = self._since[who] = person.mark()
        person.types(step.line)
        view = person.sees(
            since, lambda sight: isinstance(sight, View) and sight.payload.get("submit") is not None
        )
        assert isinstance(view, View)
        assert view.payload["submit"]["text"] == step.submit
        person.modal(view).fills(dict(step.answers)).sends()

    def reads(self, who: str, text: str) -> None:
        """Find a text in what they have got to see since they last did something."""
        self.person(who).reads(self._since[who], text)

    def is_handed(self, who: str, ending: str) -> None:
        """Find a file that they can see, and fetch it."""
        files = self._slack.space.files

        def holds(sight: Sight) -> bool:
            return isinstance(sight, Message) and any(files[one].name.endswith(ending) for one in sight.files)

        handed = self.person(who).sees(self._since[who], holds)
        assert isinstance(handed, Message)
        for one in handed.files:
            file = files[one]
            request = urllib.request.Request(
                f"{self._slack.space.host}/files-pri/{file.id}/{file.key}",
                headers={"Authorization": f"Bearer {self._slack.tokens.bot}"},
            )
            with urllib.request.urlopen(request) as answer:
                assert len(answer.read()) == file.length > 0

    def told(self, who: str) -> str:
        """All that they have got to see since they last did something."""
        person = self.person(who)
        return "\n---\n".join(words(one) for one in person.seen(self._since[who]))
