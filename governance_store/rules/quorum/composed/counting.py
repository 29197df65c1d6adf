"""Who counts, and who only comes? “Observers may speak, but have no vote and are not counted”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.chart import Pattern
from governance_store.rules.quorum.composed.pieces import Noted, Pieces, Term, such
from governance_store.rules.quorum.grammar import Flag, LeftOut


def _noted(_pieces: Pieces) -> Pieces:
    return (Noted(),)


def _stranger(pieces: Pieces) -> Pieces:
    """Who is no member is not of the whole either, should there be a seat for him all the same."""
    return (LeftOut(tuple(dict.fromkeys(one.name for one in such(pieces, Term)))),)


def _uncounted(pieces: Pieces) -> Pieces:
    terms = tuple(dict.fromkeys(one.name for one in such(pieces, Term)))
    return (LeftOut(terms, whole=False),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "THESE": ("[the/any/an/a/its/all/their] TERM", "[the] TERM from the BODYNAME"),
    "SOME": ("THESE", "THESE and THESE", "THESE , THESE and THESE", "THESE or THESE"),
    "GUESTS": (
        "[the/any] observers/guests/visitors/advisers/attendees",
        "[the] others {attending|present|in attendance}",
        "anyone else [{attending|present}]", "invited guests", "people/those {invited|in attendance}",
        "those who [only] {watch|listen|observe|advise|send in comments}", "an observer", "a guest",
    ),
    "COMES": (
        "may/can/will/shall [also] {attend|come|speak|join in|take part|sit in}",
        "may/can/will/shall [also] be invited/there/present",
        "attend/attends [its meetings/meetings]", "come/comes [along]", "sit/sits in",
        "sit/sits {on|with|at} [the] BODYNAME",
        "is/are {invited|asked along|welcome|asked}", "take/takes part", "advise/advises", "speak/speaks",
        "belong/belongs to [the] BODYNAME", "preside/presides", "sit/sits on it [ex officio]",
        "serve/serves [ex officio]",
        "{may|can} take part in [the] discussion", "is/are there", "joins/join [in] [the] discussion",
    ),
    "WHY": ("to advise [it]", "for advice", "in an advisory capacity", "by invitation",
        "as observers/guests/advisers",
            "as an adviser/observer", "to speak", "when asked"),
    "MUTE": ("[has/have] no vote", "cannot vote", "may not vote", "can not vote", "do/does not vote",
        "without a vote",
             "without voting"),
    "STRANGER": ("is/are not [a] member/members", "is/are no member/members [of the BODYNAME]",
        "is/are not a member of the BODYNAME", "without being [a] member/members",
                 "not as [a] member/members"),
    "UNCOUNTED": (
        "do/does/will/shall/may not count [TOWARDS]", "is/are/be not counted [TOWARDS]",
        "not counted [TOWARDS]",
        "is/are left out of the count", "left out of the count", "make/makes no difference [TOWARDS]",
        "do/does not go towards it",
        "is/are no part of the quorum", "do/does not form part of the quorum",
        "do/does not help [to] form the quorum",
        "do/does not help to make [up] the quorum", "is/are left out", "left out",
        "do/does not make up the quorum",
    ),
    "TOWARDS": ("towards/for/in it", "towards/for/in the quorum", "towards a quorum", "in the reckoning",
        "to the quorum", "to it"),
    "THEN": ("[,] but", "[,] and", "[,] so", ",", "[,] and so", "[,] but they", "[,] and they"),
    "DOING": ("COMES [WHY]", "MUTE", "COMES [WHY] MUTE", "COMES [WHY] THEN MUTE", "MUTE THEN COMES [WHY]"),
    "DEPUTY": ("[a/any/the] [named/nominated] deputy/deputies/substitute/substitutes/alternate/alternates",),
    "SENT": (
        "[sent/coming/attending/standing/acting/serving/who attends] [in] INPLACE ANYMEMBER [place]",
        "sent in a ANYMEMBER place", "coming for a ANYMEMBER", "attending for a ANYMEMBER",
    ),
    "INPLACE": ("for a/an [absent]", "in [the] place of a/an [absent]", "in a/their/the"),
    "ANYMEMBER": ("member/members/partner/trustee/director/governor [who is absent/away]",),
    "COUNTING": (
        ("GUESTS [DOING THEN] UNCOUNTED", _noted),
        ("GUESTS DOING", _noted),
        ("SOME [DOING THEN] STRANGER [THEN UNCOUNTED]", _stranger),
        ("SOME DOING STRANGER", _stranger),
        ("SOME COMES [WHY] [THEN] MUTE", _noted),
        ("SOME DOING THEN UNCOUNTED", _uncounted),
        ("SOME DOING THEN STRANGER THEN UNCOUNTED", _stranger),
        ("SOME [DOING THEN] neither vote/votes nor count/counts", _uncounted),
        ("SOME UNCOUNTED", _uncounted),
        ("DEPUTY [SENT] counts/count [TOWARDS]", lambda _: (Flag("d", counts=True),)),
        ("DEPUTY may take a ANYMEMBER place and counts/count [TOWARDS]", lambda _: (Flag("d",
        counts=True),)),
        ("nobody may deputise/substitute for a ANYMEMBER", lambda _: (Flag("d", counts=False),)),
        ("SOME {do|does} not have to be there", _noted),
        ("[a/any] vacancy/vacancies does/do not LOWERIT", _noted),
    ),
}  # fmt: skip
