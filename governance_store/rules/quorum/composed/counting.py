"""Who counts, and who only comes? “Observers may speak, but have no vote and are not counted”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.deputies import names_deputies
from governance_store.rules.quorum.composed.lexicon import is_body
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Based, Led, Noted, Pieces, Term, VotersOnly, such
from governance_store.rules.quorum.grammar import Flag, LeftOut
from governance_store.rules.quorum.rule import Base


def _noted(_pieces: Pieces) -> Pieces:
    return (Noted(),)


_OF_THE_WHOLE: Final = Led("whole")


def _of_the_whole(_pieces: Pieces) -> Pieces:
    """“left out of account”: of whom a share is taken, too."""
    return (_OF_THE_WHOLE,)


def _voters(pieces: Pieces) -> Pieces:
    return (VotersOnly(), *((Based(Base.VOTING),) if _OF_THE_WHOLE in pieces else ()))


def _stranger(pieces: Pieces) -> Pieces:
    """Who is no member, or neither votes nor counts, is not of the whole either, should he have a seat."""
    return _left_out(pieces, whole=True)


def _uncounted(pieces: Pieces) -> Pieces:
    return _left_out(pieces, whole=False)


def _left_out(pieces: Pieces, *, whole: bool) -> Pieces:
    """Guests have no seat: to leave them out says nothing new."""
    terms = tuple(dict.fromkeys(one.name for one in such(pieces, Term)))
    return (LeftOut(terms, whole),) if terms else (Noted(),)


def _member(pieces: Pieces) -> Pieces | None:
    """Somebody who has a seat: no body, and who comes for a member is spoken of elsewhere."""
    strange = any(names_deputies(one.name) or is_body(one.name) for one in such(pieces, Term))
    return None if strange else pieces


def _and_others_not(pieces: Pieces) -> Pieces | None:
    """“Deputies count; the clerk does not”."""
    flags = tuple(such(pieces, Flag))
    return (*flags, *_uncounted(pieces)) if all(one.counts and not one.of for one in flags) else None


def _as_any(pieces: Pieces) -> Pieces | None:
    """“The chair counts”: as any other does; of a sort of members that would say who else does not."""
    return (Noted(),) if [one.office for one in such(pieces, Term)] == [True] else None


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "THESE": (("[the/any/an/a/its/all/their] TERM", _member), ("[the] TERM from the BODYNAME", _member)),
    "SOMEBODY": ("THESE", "GUEST"),
    "SOME": (
        "SOMEBODY", "SOMEBODY and/or SOMEBODY", "SOMEBODY and SOMEBODY and SOMEBODY",
        "SOMEBODY , SOMEBODY [,] and/or SOMEBODY", "SOMEBODY , SOMEBODY , SOMEBODY [,] and/or SOMEBODY",
        "neither SOMEBODY nor SOMEBODY", "SOMEBODY as well as SOMEBODY",
    ),
    "ASMAY": ("[,] as may/can/do/does SOMEBODY", "[,] and so/likewise may/can/do/does SOMEBODY"),
    "GUESTS": ("GUEST", "GUEST and/or GUEST", "GUEST , GUEST and/or GUEST",
    "GUEST , GUEST , GUEST and/or GUEST"),
    "GUEST": (
        "[the/any/other/all] observers/guests/visitors/advisers/advisors/attendees/invitees/onlookers",
        ("TERM INVITED", lambda _: ()), "non members/member",
        "those/people attending by invitation", "[the] others {attending|present|in attendance}",
        "anyone else [{attending|present}]",
        "[any/the/all] [other] staff/officers/people/persons/those/advisers/others [who are] in attendance",
        "invited guests/experts/speakers/advisers/observers/officers/staff",
        "invited participants/people/persons/attendees",
        "[the/any/all] guests/visitors/observers/advisers who {come|attend|are there|are present}",
        "people/those {invited|in attendance}",
        "those who [only] {watch|listen|observe|advise|send in comments}", "an/any observer", "a/any guest",
        "[an/any/the] observer/observers/adviser/advisers/visitor/guest CHOSEN by REST",
        ("TERM who {come|comes|attend|attends|are there} [only] to {watch|listen|observe|advise|speak}",
         lambda _: ()),
        "people/anyone/anybody/persons/those invited to {speak|advise|report|attend|observe|present}",
        ("anyone/anybody/those {invited|in attendance|who is/are [only] invited} [to "
        "advise/speak/attend/observe]"),
        "members of the public", "the public",
        ("[the/any/all] observers/observer/advisers/guests/visitors/attendees/officers/staff from [the] "
        "REST [who {attend|come}]"),
        "attendees/those/people who are not [REST] members",
        "{staff|officers|people|others|employees} who attend WHYGUEST", "[the/any] support staff",
        "those/people/anyone who is/are not [a] member/members",
    ),
    "WHYGUEST": ("to {give advice|advise|report|observe|listen}", "in an advisory capacity", "as observers",
    "by invitation"),
    "INVITED": ("invited [to report/advise/speak/attend]", "asked to report/advise/speak/attend"),
    "COMES": (
        "is/are welcome to attend/come/stay/speak", "FREELY",
        ("may/can/will/shall [also] {attend|come|stay|speak|join in|take part|sit in|observe|listen} "
         "[and SPEAK]"),
        "may/can/will/shall all {attend|come|speak|take part|sit in}",
        "may/can/will/shall [also] be invited/there/present", "will/shall be in attendance [only]",
        "attend/attends [its meetings/meetings|the meeting]", "come/comes [along] [to meetings]",
        "sit/sits in",
        "sit/sits {on|with|at} [the] BODYNAME", "is/are {invited|asked along|welcome|asked|in attendance}",
        "take/takes part", "advise/advises", "speak/speaks", "belong/belongs to [the] BODYNAME",
        "preside/presides [at meetings|over meetings]", "sit/sits on it [ex officio]",
        "serve/serves [ex officio]",
        "may/can take part in [the] discussion/discussions/debate", "is/are there",
        "joins/join [in] [the] discussion",
        "may/can speak [and/or] [not] vote", "may/can vote", "has/have a [casting] vote", "votes/vote",
        "may/can/shall break/breaks [a] tie/ties", "breaks/break [a] tie/ties",
        "chairs/chair [the/its] meeting/meetings",
        "may/can/shall/will [also] take/takes the chair",
        "is/are entitled to attend/speak [and SPEAK]", "has/have the right to attend/speak [and SPEAK]",
        "may/can/shall take part in {it|meetings|the meeting|its meetings|proceedings}",
    ),
    "FREELY": ("is/are free/able/allowed/permitted to {attend|come|speak|sit in|listen} [and SPEAK]",
               "[usually/normally/generally/ordinarily/often/also/sometimes] attend/attends/come/comes",
               "[usually/normally/generally/ordinarily/often/also/sometimes] sit/sits in",
               "advise/advises when asked", "come/comes/attend/attends when asked/invited",
               "is/are on {it|the BODYNAME} [too/also/ex officio]", "is/are independent",
               "belong/belongs to {it|the BODYNAME} [ex officio]", "is/are [also] on {it|the BODYNAME}"),
    "SPEAK": ("attend/come/speak/advise/listen/vote", "take part", "break ties"),
    "WHY": ("to advise [it]", "for advice", "in an advisory capacity", "by invitation",
            "as observers/guests/advisers", "as an adviser/observer", "to speak", "when asked",
            "in attendance",
            "at [any/the/its] meeting/meetings"),
    "MUTE": ("[has/have/having/carry/carries] no vote/votes", "cannot vote",
    "may/can/do/does/shall/will not vote",
             "without a/the vote", "without voting", "with no vote", "is/are not entitled to vote",
             "not vote",
             "in a non voting capacity", "[have/has/having/with] no right to vote", "voteless",
             "do/does not have a vote", "do/does not have the right to vote", "cannot cast a vote",
             "without voting rights", "is/are not [a] voting member/members",
             "have/has no voting rights",
             "but not vote"),
    "MUTED": ("having no vote", "who has/have no vote", "who cannot vote", "who may/do/does not vote"),
    "STRANGER": ("is/are not [a] member/members [of {it|the BODYNAME}]",
    "is/are no member/members [of the BODYNAME]",
                 "without being [a] member/members", "is/are not part of the BODYNAME",
                 "not as [a] member/members", "without belonging to [the] {BODYNAME|it}",
                 "does/do not belong to [the] {BODYNAME|it}", "though/although not [a] member/members",
                 "none/neither of them/these is/are [a] member/members [of {it|the BODYNAME}]",
                 "none/neither of them/these belong/belongs to {it|the BODYNAME}",
                 "is/are outside {it|the BODYNAME}"),
    "UNCOUNTED": (
        "NOT count [TOWARDS] [either]", "is/are/be not/never counted [TOWARDS] [either]",
        "shall/will/may not be {counted|included|reckoned} [TOWARDS]",
        "cannot count [TOWARDS]", "cannot be counted [TOWARDS]", "not counted [TOWARDS]",
        "never count/counts [TOWARDS]", "[is/are] left out of LEFTOF", ("[is/are] left out [of ALLOFIT]",
        _of_the_whole), "is/are never reckoned [TOWARDS]",
        "with no part in the QUORUMS", "no part in the QUORUMS",
        "{without|with no} bearing on the QUORUMS", "have/has no bearing on the QUORUMS",
        "count/counts for nothing [TOWARDS]", "make/makes no difference to the QUORUMS",
        "make/makes no difference [TOWARDS]", "NOT HELP", "have/has no part in the QUORUMS",
        "is/are not reckoned [TOWARDS]", "is/are not included [TOWARDS]",
        "without {counting|being counted} [TOWARDS]", "form/forms no part of the QUORUMS",
        "do/does nothing for the QUORUMS", "cannot HELP",
        "is/are no/not part of the QUORUMS", "is/are {excluded|left out} from the QUORUMS",
        ("is/are {disregarded|ignored|excluded}", _of_the_whole),
        "is/are {disregarded|ignored|left out|not considered} TOWARDS", "is/are not considered",
        "is/are not [one] {of|among} those who {can|may} {count|be counted} [TOWARDS]",
        "NOT contribute [to the QUORUMS]", "NOT help [to] make {the meeting|it} quorate",
        "is/are not to be {counted|included|reckoned} [TOWARDS]",
    ),
    "SITON": (("[may/can/will] [also] {sit|sits|serve|serves} on {it|the BODYNAME|[its/the] committees} "
    "[too|as well]"),),
    "FIXING": ("working out", "fixing/finding/calculating/reckoning/determining"),
    "NEITHERFIGURE": ("come/comes into neither figure/number/total", "is/are in neither figure/number/total",
                      "is/are left out of both figures/numbers/totals"),
    "LEFTOF": ("it", "the QUORUMS"),
    "ALLOFIT": ("account", "the reckoning/sum/calculation/total"),
    "HOWEVER": ("[,] however many {come|attend|there are|of them come|of them there are}",
                "[,] whether or not they {come|attend|speak}"),
    "NOT": ("do/does/will/shall/may/can/must not", "[do/does] not [in any case]"),
    "HELP": ("go towards it", "go towards the QUORUMS", "form part of the QUORUMS",
        "[help [to]] form the QUORUMS",
             "[help [to/towards]] make/making [up] {the QUORUMS|a quorum}", "help towards the QUORUMS",
             "help to make it up", "add to the QUORUMS",
             "help [to] make up the {half|third|majority|quarter}"),
    "QUORUMS": ("quorum/count/number/numbers/quoracy",),
    "TOWARDS": ("towards/for/in/to it", "towards/for/in/to the QUORUMS", "towards a quorum",
        "in the reckoning", "towards/for quoracy/quorum", "for quorum purposes",
        "when the QUORUMS is/are {counted|worked out|calculated}",
        "{when|where} those PRESENT are counted", "in/when counting {those PRESENT|the attendance}",
        "when/in {checking|working out|deciding|determining|calculating|reckoning} the QUORUMS",
        "for the purposes of {the quorum|quorum|quoracy|a quorum}",
        ("when {checking|working out|deciding|determining} whether [there is] {a quorum|the meeting is "
        "quorate}")),
    "THEN": ("; they/these/he/she/it", "[,] yet [they/he/she/it]", "[,] but [they/he/she/it]",
    "[,] and [they/so/he/she/it]",
             "[,] so", ",",
    "[,] though [they/he/she]",
             "[,] and therefore/thus", "[,] although [they/he/she]"),
    "DOING": ("COMES [WHY]", "COMES [WHY] THEN COMES", "COMES [WHY] [THEN] MUTE", "MUTE THEN COMES [WHY]",
              "COMES [WHY] THEN COMES THEN MUTE"),
    "OTHERMEMBERS": ("[the] other NOUN [of the BODYNAME]", "[the] BODYNAME other NOUN",
    "the rest of the NOUN"),
    "UNVOTING": (
"non voting {officers|staff|people|NOUN} and/or GUEST",
                 "[the/any/all] non voting NOUN", "[the/any/all] NOUN MUTED",
    "[the/any/all] NOUN without {a vote|votes|voting rights}",
                 "[the/any/all] NOUN with no vote", "[the/any/all] NOUN not entitled to vote"),
    "ONLYVOTERS": ("{only|none but} [the/those] {VOTERS NOUN|NOUN VOTERS|those VOTERS}", "only those VOTERS",
                   "only [the/those] NOUN {with|who have|having} {a vote|voting rights}", "only voters"),
    "COUNTED1": ("count/counts [TOWARDS]", "count/counts [TOWARDS] {like|as|as much as} any [other] NOUN",
                 "count/counts as a member", "{is/are/be|shall be|will be} counted [TOWARDS]",
    "shall/will/may/can count [TOWARDS]",
                 "is/are included [TOWARDS]", "make/makes up the QUORUMS",
                 "may/can/will/shall be counted/included [TOWARDS]",
                 "form/forms part of the QUORUMS", "is/are to be counted [TOWARDS]"),
    "COUNTED": ("COUNTING", "COUNTING BUT COUNTING"),
    "COUNTING": (
        ("GUESTS [DOING THEN] UNCOUNTED", _noted),
        ("GUESTS DOING", _noted),
        ("GUESTS do/does not", _noted),
        ("SOME will/shall/may be in attendance only", _noted),
        ("SOME SITON [THEN] {is|are} not [a/any] NOUN", _stranger),
        ("[that/the/this] {number|figure|quorum|total|count} {does|shall|will|may} not include SOME",
        _uncounted),
        ("ONLEAVE UNCOUNTED", _stranger),
        (("SOME {is|are} left out [,] both {in|when} FIXING [the/that] {PART|third|quarter|half|majority|"
        "quorum|number|whole|total} and "
          "{in|when} {counting|reckoning} {those {PRESENT|who sit|who come|who attend}|the attendance}"),
          _stranger),
        ("SOME [,] MUTED [,] do/does not", _stranger),
        ("COMING OTHERWISETHEN SOME do/does/will/shall not", _and_others_not),
        ("COMING OTHERWISETHEN GUESTS do/does/will/shall not", lambda pieces: pieces),
        ("SOME STRANGER", _stranger),
        ("SOME DOING [ASMAY] THEN STRANGER", _noted),
        ("SOME DOING , STRANGER", _noted),
        ("SOME DOING [THEN] STRANGER THEN MUTE", _noted),
        ("SOME STRANGER THEN MUTE", _stranger),
        ("SOME STRANGER THEN DOING", _noted),
        ("neither SOMEBODY nor SOMEBODY {{has|have} a vote|{may|can|does|do} vote}", _noted),
        ("UNVOTING DOING", _noted),
        ("SOME [{MUTE|DOING} THEN] NEITHERFIGURE", _stranger),
        ("UNVOTING do/does not HOWEVER", _voters),
        ("SOME {is|are} not NOUN THEN UNCOUNTED", _stranger),
        ("OTHERMEMBERS MUTE THEN UNCOUNTED", _voters),
        ("OTHERMEMBERS , MUTED , UNCOUNTED", _voters),
        ("SOME [MUTE THEN] UNCOUNTED [,] and {the same|that} goes/applies {for|to} SOME", _uncounted),
        ("SOME [MUTE THEN] UNCOUNTED [,] and {nor|neither} do/does/is/are SOME", _uncounted),
        ("SOME UNCOUNTED HOWEVER", _uncounted),
        ("GUESTS UNCOUNTED HOWEVER", _noted),
        ("how many GUESTS {come|attend|there are} {makes no difference|does not matter} [TOWARDS]", _noted),
        ("SOME [DOING THEN] STRANGER THEN UNCOUNTED", _stranger),
        ("SOME DOING STRANGER", _noted),
        ("SOME MUTE", _noted),
        ("SOME COMES [WHY] [THEN] MUTE", _noted),
        ("SOME DOING THEN UNCOUNTED", _uncounted),
        ("SOME COMES [WHY] without {counting|being counted} [TOWARDS]", _uncounted),
        ("SOME , MUTE , UNCOUNTED", _uncounted),
        ("SOME , MUTED , UNCOUNTED", _uncounted),
        ("SOME MUTE THEN UNCOUNTED", _uncounted),
        ("SOME DOING THEN STRANGER THEN UNCOUNTED", _stranger),
        ("SOME [DOING THEN] neither vote/votes nor count/counts", _stranger),
        ("SOME UNCOUNTED", _uncounted),
        ("[the] {NOUN|TERM} from [the/a] REST [ordinarily/normally/usually] MUTE", _noted),
        ("no overall/total/other number is set/fixed", _noted),
        ("UNVOTING [DOING THEN] UNCOUNTED", _voters),
        ("ONLYVOTERS COUNTED1", _voters),
        ("{VOTERS NOUN|NOUN VOTERS} only/alone COUNTED1", _voters),
        ("the quorum {counts|consists of|is made up of|is of|includes} {VOTERS NOUN only/alone|ONLYVOTERS}",
        _voters),
        ("{it is|it should be} ONLYVOTERS {who|that} COUNTED1", _voters),
        ("[the] THESE [DOING THEN] COUNTED1", _as_any),
        ("[the] THESE COUNTED1 {like|as|as much as|the same as} any other", _noted),
        "COMING",
    ),
}  # fmt: skip
