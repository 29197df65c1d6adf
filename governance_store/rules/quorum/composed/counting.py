"""Who counts, and who only comes? “Observers may speak, but have no vote and are not counted”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.chart import Pattern
from governance_store.rules.quorum.composed.pieces import Noted, Pieces, Term, such
from governance_store.rules.quorum.grammar import LeftOut


def _noted(_pieces: Pieces) -> Pieces:
    return (Noted(),)


def _stranger(pieces: Pieces) -> Pieces:
    """Who is no member, or neither votes nor counts, is not of the whole either, should he have a seat."""
    return _left_out(pieces, whole=True)


def _uncounted(pieces: Pieces) -> Pieces:
    return _left_out(pieces, whole=False)


def _left_out(pieces: Pieces, *, whole: bool) -> Pieces:
    """Guests have no seat: to leave them out says nothing new."""
    terms = tuple(dict.fromkeys(one.name for one in such(pieces, Term)))
    return (LeftOut(terms, whole),) if terms else (Noted(),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "THESE": ("[the/any/an/a/its/all/their] TERM", "[the] TERM from the BODYNAME"),
    "SOMEBODY": ("THESE", "GUEST"),
    "SOME": (
        "SOMEBODY", "SOMEBODY and/or SOMEBODY", "SOMEBODY and SOMEBODY and SOMEBODY",
        "SOMEBODY , SOMEBODY [,] and/or SOMEBODY", "SOMEBODY , SOMEBODY , SOMEBODY [,] and/or SOMEBODY",
        "neither SOMEBODY nor SOMEBODY",
    ),
    "GUESTS": ("GUEST", "GUEST and/or GUEST", "GUEST , GUEST and/or GUEST"),
    "GUEST": (
        "[the/any/other] observers/guests/visitors/advisers/attendees", ("TERM INVITED", lambda _: ()),
        "those/people attending by invitation", "[the] others {attending|present|in attendance}",
        "anyone else [{attending|present}]",
        "invited guests/experts/speakers/advisers/observers", "people/those {invited|in attendance}",
        "those who [only] {watch|listen|observe|advise|send in comments}", "an observer", "a guest",
    ),
    "INVITED": ("invited [to report/advise/speak/attend]", "asked to report/advise/speak/attend"),
    "COMES": (
        "is/are welcome to attend/come/stay/speak",
        "may/can/will/shall [also] {attend|come|speak|join in|take part|sit in} [and SPEAK]",
        "may/can/will/shall [also] be invited/there/present", "will/shall be in attendance [only]",
        "attend/attends [its meetings/meetings]", "come/comes [along]", "sit/sits in",
        "sit/sits {on|with|at} [the] BODYNAME", "is/are {invited|asked along|welcome|asked|in attendance}",
        "take/takes part", "advise/advises", "speak/speaks", "belong/belongs to [the] BODYNAME",
        "preside/presides", "sit/sits on it [ex officio]", "serve/serves [ex officio]",
        "may/can take part in [the] discussion", "is/are there", "joins/join [in] [the] discussion",
    ),
    "SPEAK": ("attend/come/speak/advise",),
    "WHY": ("to advise [it]", "for advice", "in an advisory capacity", "by invitation",
            "as observers/guests/advisers", "as an adviser/observer", "to speak", "when asked"),
    "MUTE": ("[has/have/having/carry/carries] no vote", "cannot vote", "may/can/do/does not vote",
             "without a/the vote", "without voting"),
    "MUTED": ("having no vote", "who has/have no vote", "who cannot vote"),
    "STRANGER": ("is/are not [a] member/members", "is/are no member/members [of the BODYNAME]",
                 "is/are not a member of the BODYNAME", "without being [a] member/members",
                 "not as [a] member/members", "without belonging to [the] {BODYNAME|it}",
                 "does/do not belong to [the] {BODYNAME|it}", "though/although not [a] member/members"),
    "UNCOUNTED": (
        "NOT count [TOWARDS] [either]", "is/are/be not/never counted [TOWARDS] [either]",
        "cannot count [TOWARDS]", "cannot be counted [TOWARDS]", "not counted [TOWARDS]",
        "never count/counts [TOWARDS]", "[is/are] left out [of the count]",
        "make/makes no difference [TOWARDS]", "NOT HELP", "have/has no part in the QUORUMS",
        "is/are not reckoned",
        "do/does nothing for the QUORUMS", "cannot HELP",
        "is/are no/not part of the QUORUMS",
    ),
    "NOT": ("do/does/will/shall/may/can not", "[do/does] not [in any case]"),
    "HELP": ("go towards it", "go towards the QUORUMS", "form part of the QUORUMS",
        "[help [to]] form the QUORUMS",
             "[help to] make [up] the QUORUMS"),
    "QUORUMS": ("quorum/count/number/numbers",),
    "TOWARDS": ("towards/for/in/to it", "towards/for/in/to the quorum", "towards a quorum",
        "in the reckoning"),
    "THEN": ("[,] but [they]", "[,] and [they/so]", "[,] so", ","),
    "DOING": ("COMES [WHY]", "COMES [WHY] MUTE", "COMES [WHY] THEN MUTE", "MUTE THEN COMES [WHY]"),
    "COUNTING": (
        ("GUESTS [DOING THEN] UNCOUNTED", _noted),
        ("GUESTS DOING", _noted),
        ("GUESTS do/does not", _noted),
        ("SOME will/shall/may be in attendance only", _noted),
        ("SOME [,] MUTED [,] do/does not", _stranger),
        ("SOME [DOING THEN] STRANGER [THEN UNCOUNTED]", _stranger),
        ("SOME DOING STRANGER", _stranger),
        ("SOME MUTE", _noted),
        ("SOME COMES [WHY] [THEN] MUTE", _noted),
        ("SOME DOING THEN UNCOUNTED", _uncounted),
        ("SOME , MUTE , UNCOUNTED", _uncounted),
        ("SOME MUTE THEN UNCOUNTED", _uncounted),
        ("SOME DOING THEN STRANGER THEN UNCOUNTED", _stranger),
        ("SOME [DOING THEN] neither vote/votes nor count/counts", _stranger),
        ("SOME UNCOUNTED", _uncounted),
        ("no overall/total/other number is set/fixed", _noted),
        "COMING",
    ),
}  # fmt: skip
