"""Who is meant by a name in a log? A person whom exactly one name here fits; nobody is guessed."""

from __future__ import annotations

import re
from typing import Final

from bot.commands.minutes_book import Speaker
from bot.parameters.base import Scene
from bot.parameters.named import fold
from bot.parameters.people import A_PERSON
from governance_store.records.person import Person

_BETWEEN: Final = re.compile(r"[._\-|\[\]]+|(?<=[a-z])(?=[A-Z])")


class Speakers:
    """Those who speak in a log, each looked up once."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._found: dict[str, Speaker] = {}

    def of(self, nick: str) -> Speaker:
        """Who is called so."""
        if nick not in self._found:
            self._found[nick] = Speaker(self._person(nick), nick)
        return self._found[nick]

    @property
    def unknown(self) -> tuple[str, ...]:
        """The names that nobody here has."""
        return tuple(nick for nick, one in self._found.items() if nick and one.person is None)

    def _person(self, nick: str) -> Person | None:
        known = A_PERSON.known(self._scene)
        bare = " ".join(_BETWEEN.sub(" ", nick).split())
        for said in (fold(nick), fold(bare), fold(bare.rstrip("0123456789 "))):
            for look_up in (known.exact, known.holding):
                found = look_up(said) if said else []
                if len(found) == 1:
                    return found[0]
        return self._by_address(nick)

    def _by_address(self, nick: str) -> Person | None:
        """Whoever has an address that begins so."""
        begun = f"{nick.casefold()}@"
        fits = [
            one
            for one in self._scene.view.find(Person, active=True)
            if any(address.casefold().startswith(begun) for address in one.emails)
        ]
        return fits[0] if len(fits) == 1 else None
