"""What is said of a thing, and of nobody? “Disputes go to arbitration”.

A thing comes to no meeting. What is said of one is read over where no further word of it could bear on a
quorum; when, where and how long something is, may stand in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.composed.chart import End, Terminal
from governance_store.rules.quorum.composed.harmless import is_harmless

_THINGS: Final = frozenset(
    "decision decisions appeal appeals dispute disputes rule rules ruling rulings act law laws article "
    "articles regulation regulations statute statutes constitution terms account accounts object objects "
    "aim "
    "aims purpose purposes minutes list register notice notices paper papers agenda agendas report reports "
    "speech speeches question questions programme programmes plan plans policy policies fee fees "
    "subscription subscriptions cost costs expenses fund funds "
    "money budget website name address headquarters election "
    "elections appointment appointments resolution resolutions motion motions complaint complaints grievance "
    "grievances record records document documents letter letters property assets income finances insurance "
    "seal archive archives language logo motto title powers duties functions work remit salary salaries "
    "allowance allowances contract contracts dates calendar timetable venue".split()
)
_AUXILIARIES: Final = frozenset(
    "is are was were be been being has have had will shall may can must should also".split()
)
_ALSO_CALM: Final = frozenset("show shows showed effect final prior before public open".split())
"""What may be feared of people, and is nothing of a thing."""
_AFTER_NOTHING: Final = frozenset("the a an of its and for to in on at by from".split())
_MONTHS: Final = "january|february|march|april|may|june|july|august|september|october|november|december"
_N: Final = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|\d+)"
_TIMES: Final = re.compile(
    rf"\b(?:(?:on|in|from|since|of|by|until) )?(?:\d{{1,2}} (?:{_MONTHS})(?: \d{{4}})?|(?:{_MONTHS}) \d{{4}}"
    r"|(?:19|20)\d\d)\b"
    rf"|\b(?:(?:no|not) more than|at most|up to|at least|about|within|for|(?:no|not) less than)? ?{_N} "
    r"(?:clear |working |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?)"
    r"(?: (?:after|before|beforehand|in advance|later)\b)?"
    r"|\b(?:each|every|once a|twice a|a) (?:year|month|quarter|week|term)\b|\bat once\b|\bat any time\b"
    r"|\bfrom time to time\b|\bas soon as possible\b"
    r"|\b(?:where|if|when|as) (?:needed|necessary|required|appropriate)\b"
    r"|\b(?:before|after|at|to) (?:the|each|every|its) (?:next |annual |following |general )*meetings?\b"
)
"""When something is, and how long it lasts."""
_BY_SOMEBODY: Final = frozenset(
    "decision decisions resolution resolutions motion motions question questions".split()
)
"""“decisions are made by the chair and the nurse”: who it is may have to be there."""
_IN_FORCE: Final = re.compile(r"\b(?:came|come|comes|is|are|remain|remains) (?:in|into) force\b")
_LONGEST_LEAD: Final = 5


def of_things(words: tuple[str, ...], at: int) -> Iterator[End]:
    """A sentence of which a thing is the subject, to its end."""
    if at:
        return
    told = tuple(_TIMES.sub(" ", _IN_FORCE.sub("apply", " ".join(words))).split())
    place = next((place for place, word in enumerate(told[:_LONGEST_LEAD]) if word in _THINGS), None)
    if place is None or len(told) == place + 1 or told[-1] in _AFTER_NOTHING:
        return
    if told[place] in _BY_SOMEBODY and not {"by", "for"}.isdisjoint(told):
        return
    if all(_is_calm(told, spot) for spot in range(place)) and _are_calm(told, place + 1):
        yield len(words), ()


def _are_calm(told: tuple[str, ...], start: int) -> bool:
    """Whether what is said of a thing has one helping verb at most, and else what bears on nothing."""
    helping = [spot for spot in range(start, len(told)) if told[spot] in _AUXILIARIES]
    together = not helping or helping[-1] - helping[0] < len(helping)
    others = (spot for spot in range(start, len(told)) if spot not in helping)
    return together and all(_is_calm(told, spot) for spot in others)


def _is_calm(told: tuple[str, ...], spot: int) -> bool:
    return told[spot] in _ALSO_CALM or told[spot] == "," or is_harmless(told, spot)


RULES: Final = {"OFTHINGS": ("SAIDOFTHINGS",)}
TERMINALS: Final[dict[str, Terminal]] = {"SAIDOFTHINGS": of_things}
