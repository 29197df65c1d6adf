"""How long is a quorum waited for, and when is the meeting held again?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.amounts import amount_at
from governance_store.rules.quorum.composed.chart import End
from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import Days, Minutes, Number, Pieces, such


def minutes(words: tuple[str, ...], at: int) -> Iterator[End]:
    """“half an hour”, “20 minutes”."""
    found = amount_at(words, at)
    if found and found[0].symbol == "h":
        yield at + found[1], (Minutes(int(str(found[0].value))),)


def _days(unit: int, *, after: bool = False) -> Action:
    def made(pieces: Pieces) -> Pieces:
        numbers = such(pieces, Number)
        return (Days((numbers[0].value if numbers else 1) * unit, after),)

    return made


def _from_to(pieces: Pieces) -> Pieces | None:
    """“to a day from seven to fourteen days later”."""
    first, last = (one.value for one in such(pieces, Number))
    return (Days(first, after=True), Days(last)) if first < last else None


def _unsaid(_pieces: Pieces) -> Pieces:
    """Which day it is changes nothing."""
    return ()


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "FIXEDWORD": (("appointed/fixed/set/due/scheduled/advertised/stated/given/starting/start/published/"
                  "notified/named/agreed/original/arranged/planned/official/intended"),),
    "FIXEDIN": ("in/on/by [the/its] notice/summons/agenda/calling/convening [notice/letter]",
                ("for {it|THATMEETING|its start|the start|starting|holding THATMEETING|the start of "
                "THATMEETING}"
                " [to begin/start/commence]"),
                "of/for THATMEETING", "to begin/start"),
    "STARTTIME": (
        ("[the/its/that] [FIXEDWORD] time/hour/start/beginning/opening/commencement [FIXEDWORD] [FIXEDIN]"
        " [FIXEDIN]"),
        ("{it|THATMEETING} {was|is} {due|supposed|meant|scheduled|intended|to have begun|to have started} "
        "[to begin/start/open]"),
        "{it|THATMEETING} should have begun/started/opened",
        "THATMEETING [is] due/scheduled to begin/start",
        "{being|having been} called",
    ),
    "OFSTART": ("of/from/after/past/following/into STARTTIME", "into THATMEETING",
    "into LATERMEETING [either]", "{of|from|after} [the] [FIXEDWORD] time [FIXEDWORD] {for|of} LATERMEETING",
                "{after|of} LATERMEETING {was|is} {due|supposed|meant|scheduled} to begin/start/open",
                "{of|from|after} the {start|beginning|opening} of LATERMEETING", "of waiting", "there too",
                "after {that|this|then}", "of each other"),
    "ATLEASTALL": ("at least", "a further", "up to", "as long as", "the full", "a full", "full"),
    "WAITED": (
        "[even/still] within/in [the/a] [first] [period of] [ATLEASTALL] MINUTES [OFSTART]",
        "[even/still] after [{waiting|a wait of|another|a further}] [for] [ATLEASTALL] MINUTES [OFSTART]",
        "[more than] MINUTES [OFSTART]",
        "[by/at/on/upon] [the] end/expiry/expiration/lapse of [the] MINUTES [OFSTART]",
        "by MINUTES [OFSTART]",
        "MINUTES later/on",
        "IFX [ATLEASTALL] MINUTES HASPASSED [OFSINCE]",
    ),
    "OFSINCE": ("since/from/after/of STARTTIME", "since {then|that}"),
    "HASPASSED": ("has/have {passed|gone by|elapsed|expired|gone}", "passes/pass/elapses/elapse/expires",
                  "goes/go by", "is/are up/over/past"),
    "TIMESORT": (("same/other/next/following/new/later/further/future/second/fresh/different/convenient/"
                 "ensuing/subsequent/earliest/ordinary/regular/agreed/specified/scheduled/suitable/another"),),
    "DAYWORD": (("day/one/date/time/place/week/hour/venue/meeting/month/occasion/weekday/location/session/"
                "sitting/evening/morning/opportunity/fortnight/monday/tuesday/wednesday/thursday/friday/saturday/sunday"),),
    "THEDAY": (
        "[the/a/an/another/some/any/such/one/its] [TIMESORT] [other] [TIMESORT] DAYWORD [OFWEEK] [MOREOF]",
        "[at/on/in/,] THEDAYAND",
    ),
    "THEDAYAND": ("the/a/an/another/such TIMESORT DAYWORD [OFWEEK] [MOREOF]",),
    "MOREOF": (("{and/or|,} [at/on/in] [the/such] [TIMESORT] [other] [TIMESORT] DAYWORD [OFWEEK]"
               " [{and/or|, and} [at/in] [the] [TIMESORT] DAYWORD]"),),
    "OFWEEK": ("in/of [the] next/following week/month/fortnight",
    "{a week|a fortnight|one week} later/after/on",
               "[in] {the following|next} week", "of the committee/board/council/body"),
    "PICKED": ("chosen/fixed/decided/set/named/agreed/determined/appointed/selected/specified/arranged",),
    "PICK": ((
        "choose/chooses/fix/fixes/decide/decides/set/sets/name/names/agree/determine/determines/appoint/"
             "appoints/direct/directs/specify/specifies/select/selects/arrange/announces/think/thinks"),),
    "PICKER": ("[the] OFFICEHOLDER [or OFFICEHOLDER]", "he or she", "he", "she", "they", "those PRESENT",
               "the members [PRESENT]", "the BODYNAME"),
    "CHOSENDAY": (
        "[,] [to be] PICKED [at/in/by] [by] PICKER [PRESENT]",
        "to be PICKED",
        "[as/that/which] PICKER [may/shall/will/must/might] [then] PICK [fit/best/proper]",
        "[as] PICKER may/shall PICK", "of PICKER choosing/choice", "as thought fit", "at PICKER discretion",
    ),
    "TIMESPAN": ("[NUM] day/days/week/weeks/fortnight/month/months", "a week/fortnight/month"),
    "ANOTHERDAY": (
        ("[over] to/until/till/for/on/at/in THEDAY [CHOSENDAY]", _unsaid),
        ("THEDAY CHOSENDAY", _unsaid),
        ("CHOSENDAY", _unsaid),
        ("[for] TIMESPAN [later/on/after/afterwards/ahead]", _unsaid),
        ("by/for TIMESPAN", _unsaid),
        ("for {{up to|no more than|not more than|at most} MINUTES|MINUTES {at most|or less}}", _unsaid),
        ("as soon as [is/it] [is] [reasonably] convenient/possible/practicable/may be", _unsaid),
        "[by/for] WITHINDAYS",
        ("without [any] motion/debate/discussion/vote/question [being] [put]", _unsaid),
        ("from {day|time} to {day|time}", _unsaid),
        "sine die", "straight away", "at once", "immediately", "forthwith", "there and then", "without delay",
        "without more ado", "[the] next/following week/day/month", "later", "again", "instead",
        "automatically",
        "at the same time and place", "then", "therefore/accordingly", "with/on the same agenda",
        ("{the same|that} {day|time|weekday} {next|the following} week", _unsaid),
        ("{to|on|at|for|until} [a/any/some/another] [later] {date|day|time} WITHINDAYS [CHOSENDAY]",
        lambda pieces: pieces),
        "WITHINDAYS",
    ),
    "DAYSOF": (("of/after/from/following [the/that/this] [first/original/date/inquorate/failed/earlier] "
               "[of] [the/that] [first/original/inquorate] [meeting/date/day/one]"),
               "later/ahead/afterwards"),
    "WITHINDAYS": (
        ("[to/that/and] [be/is] [held] within [the] [next/following] NUM [clear/calendar] days [DAYSOF]",
         _days(1)),
        ("[held] within [the next/following/a] [NUM] week/weeks [DAYSOF]", _days(7)),
        ("[held] within [the next/following/a] fortnight [DAYSOF]", _days(14)),
        ("{not|no} {more|later} than NUM [clear/calendar] days [DAYSOF]", _days(1)),
        ("{not|no} {less|fewer|earlier|sooner} than NUM [clear/calendar] days [DAYSOF]", _days(1,
        after=True)),
        ("at least NUM [clear/calendar] days [DAYSOF]", _days(1, after=True)),
        ("[for] NUM [clear/calendar] days or more/longer/later [DAYSOF]", _days(1, after=True)),
        ("{for|[to] [on/to/for] [a] [day/date]} {from|between} NUM {to|and} NUM [clear] days [DAYSOF]",
        _from_to),
        ("{{not|no} {less|sooner|earlier} than|at least} [{a|NUM}] week/weeks [DAYSOF]", _days(7,
        after=True)),
    ),
}  # fmt: skip

TERMINALS: Final = {"MINUTES": minutes}
