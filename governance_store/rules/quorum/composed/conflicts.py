"""Who has an interest, and in what? “Any trustee who has declared an interest in the matter at hand”."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.composed.chart import End
from governance_store.rules.quorum.composed.lexicon import FUNCTION
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Free, Nobody, Pieces, Whom, others
from governance_store.rules.quorum.spelling import singular

_LONGEST: Final = 3
_DETERMINERS: Final = frozenset("the a an that this such any some its their his her each every".split())
_NO_THING: Final = (
    (FUNCTION - {"business", "vote", "question"})
    | frozenset(
        "annual special extraordinary adjourned first final other particular certain major minor important "
        "counted count counts member members trustee trustees director directors person people anyone chair "
        "councillor councillors governor governors land property conflicted interested interest interests "
        "conflict conflicts conflicting judge" .split()
    )
)  # fmt: skip
"""Words in no name of a matter: those that tell some matters from others are not passed over."""
_PRONOUNS: Final = frozenset("it that this them".split())


def thing(words: tuple[str, ...], at: int) -> Iterator[End]:
    """“it”, “the grant application”, “a contract”: what somebody may have an interest in."""
    if words[at] in _PRONOUNS:
        yield at + 1, ()
    start = at + (words[at] in _DETERMINERS)
    start += words[start : start + 1] in _SUCH
    longest = _LONGEST if words[at] in _DEFINITE else 1
    for end in range(start + 1, min(start + longest, len(words)) + 1):
        word = words[end - 1]
        if not word.isalpha() or word in _NO_THING:
            return
        if start > at or word in _MATTERS:
            yield end, ()


def matter(words: tuple[str, ...], at: int) -> Iterator[End]:
    """“it”, “that item”, “any matter”: for what it holds; “the accounts” would be one matter only."""
    for end, found in thing(words, at):
        if words[end - 1] in _PRONOUNS or singular(words[end - 1]) in _KNOWN:
            yield end, found


_SUCH: Final = frozenset((one,) for one in "particular proposed given specific agenda".split())
_DEFINITE: Final = frozenset("the that this such".split())
_KNOWN: Final = frozenset(
    "matter item topic business decision contract case question voting vote discussion resolution proposal "
    "application transaction issue project study point motion subject debate consideration "
    "arrangement".split()
)
_MATTERS: Final = frozenset(
    "matter matters item items topic topics business decisions contracts cases questions voting".split()
)


def _nobody(pieces: Pieces) -> Pieces:
    return (Nobody(), *others(pieces, Whom))


def _nothing(_pieces: Pieces) -> Pieces:
    return ()


def _free(_pieces: Pieces) -> Pieces:
    return (Free(),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "ONEWHOSITS": (("NOUN", _nothing), "person/persons/people/individual/individuals/one", "attendee/officer",
        ("BODYNAME NOUN", _nothing), ("NOUN of the BODYNAME", _nothing)),
    "SOMEBODYAT": ("ANYBODYAT", ("[the] TERM or [a/any] [other] ONEWHOSITS", _nothing),
    "some/one/another ONEWHOSITS", "{one|some} of the/its/our ONEWHOSITS",
    "one or more [of the/its] ONEWHOSITS"),
    "ANYBODYAT": (
        "[a/an/any/each/every/the/such/all/those/other/our/its] ONEWHOSITS",
        "any of the/its/our ONEWHOSITS",
        "anyone/anybody/someone/somebody/whoever/everyone/everybody",
        "any one", "those/all/others/they", "the ONEWHOSITS {concerned|in question}", "he or she", "he/she",
    ),
    "NOBODYOF": (("no ONEWHOSITS", _nobody), ("no one", _nobody), ("nobody", _nobody),
    ("none of the ONEWHOSITS",
    _nobody)),
    "SORTOFINTEREST": (
        ("declared/disclosed/personal/direct/indirect/material/pecuniary/prejudicial/financial/private/"
        "disclosable/potential/actual/legal/conflicting/relevant/registrable/competing/outside/possible/"
        "perceived/real/beneficial/vested/significant/own/special/other"),
    ),
    "SORTSOFINTEREST": ("SORTOFINTEREST", "SORTOFINTEREST [and/or/,] SORTOFINTEREST"),
    "INTERESTNAME": ("interest/interests", "conflict/conflicts [of interest/interests/loyalty/duty]",
                     "stake/stakes", "bias", "conflict of interest or loyalty"),
    "ANINTEREST": (
        "[a/an/any/some/the/such/his/her/their/its/that/this] [SORTSOFINTEREST] INTERESTNAME [INMATTER]",
        "[his/her/their] having [a/an/any] [SORTSOFINTEREST] INTERESTNAME [INMATTER]",
        "his or her [SORTSOFINTEREST] INTERESTNAME [INMATTER]",
        "declarations/grounds of interest/interests/conflict", "a declaration of ANINTEREST",
    ),
    "MATTERAT": (
        "ANYTHING", "ANYTHING {concerned|in question|in hand|at hand|at issue}",
        "ANYTHING {under discussion|under consideration|before it|before them|on the agenda}",
        "ANYTHING [being] {discussed|considered|debated|decided|reviewed|voted on|dealt with}",
        "ANYTHING to be {discussed|considered|debated|decided|voted on}",
        "ANYTHING of business", "ANYTHING {in|on} the agenda", "ANYTHING or ANYTHING",
        "the outcome of ANYTHING",
        "what is {being|to be} {discussed|decided}", "what is proposed",
    ),
    "THISMATTER": (
        "KNOWNTHING",
        "KNOWNTHING {concerned|in question|in hand|at hand|at issue|under discussion|under consideration}",
        "KNOWNTHING [being] {discussed|considered|debated|decided}",
        "KNOWNTHING to be {discussed|considered|decided}", "KNOWNTHING of business",
        "KNOWNTHING or KNOWNTHING", "what is being {discussed|decided}",
    ),
    "INMATTER": ("in/on MATTERAT before {SUBJECT|the meeting|it}",
    "in/on/over/with/regarding/concerning/affecting MATTERAT", "as to/regards MATTERAT",
                 "in relation to MATTERAT", "in respect of MATTERAT", "to do with MATTERAT"),
    "BECAUSEINT": (
        "[only] because of ANINTEREST",
        "[,] say/typically/usually {through|because of|owing to|over|by} ANINTEREST [,]",
        "because he/she/they has/have ANINTEREST", "owing to ANINTEREST",
        "on account of ANINTEREST", "by reason [only] of ANINTEREST", "due to ANINTEREST", "over ANINTEREST",
        "for ANINTEREST", "on [the] grounds of ANINTEREST", "as a result of ANINTEREST", "through ANINTEREST",
        "on ANINTEREST", "by ANINTEREST", "following ANINTEREST", "after declaring ANINTEREST",
        "having declared ANINTEREST", "having ANINTEREST", "by virtue of ANINTEREST", "with ANINTEREST",
        "for reasons of ANINTEREST", "in consequence of ANINTEREST", "on declaring ANINTEREST",
        "after {the|a} declaration of ANINTEREST", "by reason of [the/a] declaration of ANINTEREST",
        "because they/he/she is/are {interested|conflicted} [INMATTER]",
        "because of recusal/bias/disqualification",
    ),
    "PARTIN": (
        "in/on ANYTHING in the agenda",
        ("[in/on/from] [the/a/that] {discussion|decision|debate|consideration|vote|item|matter} [of/on/in "
        "MATTERAT]"),
        "in/on/upon/with MATTERAT",
        "[in] [the] {discussion|debate|decision|voting} or {vote|voting|decision} [on MATTERAT]",
    ),
    "TAKEPART": ("take/taking part", "participate/participating", "vote/voting", "act/acting",
    "speak/speaking",
                 "deal/dealing", "decide/deciding", "sit/sitting", "be/being present",
                 "discussing/deciding MATTERAT",
                 "discuss/decide MATTERAT", "remaining/remain [present]"),
    "TAKINGPART": ("TAKEPART [PARTIN]", "TAKEPART [,] and/or TAKEPART [PARTIN]",
    "the vote/decision/discussion [on MATTERAT]",
                   "MATTERAT"),
    "SHUTOUT": ("barred/debarred/disqualified/excluded/prevented/precluded/prohibited/recused/disabled",
                "kept/shut out", "kept away", "stood down", "ruled out", "unable", "not able", "not allowed",
                "not permitted", "not entitled", "not eligible", "ineligible"),
    "ISOUTOFIT": ("from MATTERAT", "from TAKINGPART", "from TAKINGPART {and|or|and or} from TAKINGPART",
                  "of MATTERAT", "to TAKEPART [PARTIN]"),
    "SHUTOUTBY": ("SHUTOUT [ISOUTOFIT] [,] BECAUSEINT", "affected by ANINTEREST",
                  "recused [ISOUTOFIT]",
    "disqualified/debarred/barred/excluded ISOUTOFIT", "disqualified INMATTER",
                  "disqualified/debarred", "interested [INMATTER]", "interested in conflict with ANYTHING",
                  "conflicted [INMATTER]",
                  "conflicted out [ISOUTOFIT]",
                  "personally/financially/directly/materially interested [INMATTER]",
                  "in [a position of] conflict [INMATTER]", "in any way interested [INMATTER]",
                  "directly or indirectly interested [INMATTER]",
                  "required to withdraw [ISOUTOFIT] [BECAUSEINT]",
                  "absent [ISOUTOFIT] BECAUSEINT", "asked to leave [THEROOM] BECAUSEINT",
                  "prejudicially interested [INMATTER]"),
    "THEROOM": ("the/a meeting [room]", "the room/chamber/table/hall/discussion", "[the] MATTERAT",
    "for MATTERAT"),
    "GOOUT": ("leave/leaves/left/leaving", "go/goes/gone/going [out]", "walk/walks/walking out",
    "withdraw/withdraws/withdrawn/withdrawing",
           "step/steps/stepped/stepping out", "stay/stays/staying out", "retire/retires/retired/retiring",
           "move/moves away", "stay/stays/staying away"),
    "GOASIDE": (
        "withdraw/withdraws/withdrawn/withdrew/withdrawing [from THEROOM]",
        "recuse/recuses/recused/recusing himself/herself/themselves/themself [ISOUTOFIT]",
        "stand/stands/stood/standing {aside|down|back} [from THEROOM]",
        "step/steps/stepped/stepping {aside|back|down} [from THEROOM]",
        "recuse/recuses/recusing [from MATTERAT]",
    ),
    "WITHDRAW": ("GOOUT [THEROOM] [for a time|temporarily] BECAUSEINT",
    "GOOUT [from/of THEROOM] BECAUSEINT", "GOASIDE [BECAUSEINT]",
    "abstain/abstains/abstaining [from voting] BECAUSEINT",
        "out of THEROOM BECAUSEINT"),
    "DECLAREIT": ("declare/declares/declared/declaring", "disclose/discloses/disclosed/disclosing",
                "register/registers/registered", "announce/announces/announced", "admit/admits/admitted",
                "acknowledge/acknowledges"),
    "HASINT": (
        "[MAY] have/has/had ANINTEREST", "[has/have] DECLAREIT [that they have] ANINTEREST",
        "must/should DECLAREIT ANINTEREST",
        "is/are/be/being/become/becomes SHUTOUTBY", "[has/have] been SHUTOUTBY",
        "[MUST] WITHDRAW", "has/have [had to] WITHDRAW", "must/may not {vote|take part} PARTIN BECAUSEINT",
        "cannot {vote|take part} [PARTIN] BECAUSEINT",
        "may not {vote|take part} [PARTIN] BECAUSEINT", "has/have no vote [PARTIN] BECAUSEINT",
        "[has/have] DECLAREIT ANINTEREST {and|,} WITHDRAWN",
        "has/have to {stay|keep} out of MATTERAT [BECAUSEINT]", "has/have to {stay|keep} out BECAUSEINT",
        "stand/stands to gain [personally] [from MATTERAT]",
    ),
    "WITHDRAWN": ("WITHDRAW", "[MUST] GOOUT [THEROOM]", "has/have GOOUT [THEROOM]",
    "[MUST] GOOUT from THEROOM"),
    "HAVINGINT": ("{with|having} no vote [PARTIN] BECAUSEINT",
        "with ANINTEREST", "having/declaring/disclosing ANINTEREST", "SHUTOUTBY", "WITHDRAW",
        "declaring ANINTEREST and WITHDRAWN", "having been SHUTOUTBY",
        "to whom that/this applies",
        "for whom MATTERAT is/presents a conflict [of interest]",
    ),
    "WHOSE1": (
        ("whose own "
        "{case|position|pay|reappointment|appointment|remuneration|salary|conduct|application|matter|"
        "contract} "
        "is [being] [under] {considered|discussed|decided|consideration|discussion|at issue|reviewed|before "
        "it|before SUBJECT|before the meeting}"),
        "whom ANINTEREST {keeps|prevents|bars|stops|disqualifies} from TAKINGPART",
        "whose interest/interests/conflict {prevents|prevent|bars|bar} {him|her|them} from TAKINGPART",
    ),
    "INTERESTED": (
        "ANYBODYAT HAVINGINT", "ANYBODYAT HAVINGINT [,] who/that HASINT [,]",
        "the {presence|attendance} of ANYBODYAT HAVINGINT",
        "the {presence|attendance} of ANYBODYAT who/that HASINT",
        "the presence of [a/any/an] CONFLICTED ONEWHOSITS", "ANYBODYAT [,] who/that HASINT [,]",
        "whoever HASINT", "ANYBODYAT WHOSE1",
        "[a/an/any/the/all/such/each/every] CONFLICTED ONEWHOSITS", "ANYBODYAT , HAVINGINT ,",
        "an/any interested party", "those CONFLICTED",
    ),
    "CONFLICTED": ("conflicted/interested/recused/disqualified/debarred", "conflicted out",
    "common or interested", "recusing"),
    "NOTINTERESTED": (
        ("{unconflicted|disinterested|uninterested|eligible} ONEWHOSITS", _free),
        ("non interested/conflicted ONEWHOSITS", _free),
        ("ONEWHOSITS [,] {who|that} {are|is} not {SHUTOUTBY}", _free),
        ("ONEWHOSITS [,] {who|that} {have|has|having} no INTERESTFREE", _free),
        ("ONEWHOSITS having no INTERESTFREE", _free),
        ("ONEWHOSITS with no INTERESTFREE", _free), ("ONEWHOSITS without [a/an/any] INTERESTFREE", _free),
        ("ONEWHOSITS free of/from [a/an/any] INTERESTFREE", _free),
        ("ONEWHOSITS [,] who do/does not have [a/an/any] INTERESTFREE", _free),
        ("ONEWHOSITS not {conflicted|interested|recused|disqualified} [INMATTER]", _free),
        ("ONEWHOSITS who have/has not DECLAREIT [a/an/any] INTERESTFREE", _free),
    ),
    "INTERESTFREE": ("[SORTSOFINTEREST] INTERESTNAME [INMATTER]",),
}  # fmt: skip

TERMINALS: Final = {"ANYTHING": thing, "KNOWNTHING": matter}
