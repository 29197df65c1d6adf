"""Of whom is a number or a share? “the members”, “all seats, whether filled or not”, “those in office”."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.composed.lexicon import listed
from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import Pieces, Whom, such
from governance_store.rules.quorum.rule import Base, Unit


def _of(base: Base | None, unit: Unit | None = None) -> Action:
    return lambda _: (Whom(unit, base),)


_ALL: Final = _of(Base.ALL)
_IN_POST: Final = _of(Base.IN_POST)
_MEMBERS: Final = _of(None, Unit.MEMBERS)


def _nothing(_pieces: Pieces) -> Pieces:
    return ()


def _voting_noun(pieces: Pieces) -> Pieces:
    nouns = [one for one in such(pieces, Whom) if one.noun]
    return (*(one for one in such(pieces, Whom) if not one.noun), *(replace(one, unit=None) for one in nouns))


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "DET": ("the", "its", "their", "all the", "all its", "all", "all of the", "all of its", "our", "any",
            "all those", "those", "whoever", "every one of the/its"),
    "DETB": ("the", "a", "its", "their", "this", "that", "any", "such a", "our"),
    "FULL": ("full/total/whole/entire/complete/overall/authorised/actual",),
    "WHOLE": (
        "authorised/authorized/prescribed/fixed number of",
        "[FULL] number of",
        "FULL membership/complement/strength of",
        "membership/total/complement of",
    ),
    "NOUNS": (
        "NOUN", "ALDERS",
        ("VOTERS NOUN", _voting_noun),
        "SERVING NOUN",
        ("SERVING VOTERS NOUN", _voting_noun),
        ("eligible VOTERS NOUN", _voting_noun),
        ("VOTERS SERVING NOUN", _voting_noun),
        "people/those who are NOUN [ATTHATTIME]",
    ),
    "ALDERS": (
        ("alderpersons/aldermen/alderwomen/burgesses", lambda _: (Whom(Unit.MEMBERS, None, "member"),)),
    ),
    "ATTHATTIME": ("[,] THATMOMENT",),
    "THATTIME": ("THATMOMENT", "for the time being"),
    "THATMOMENT": (
        "then", "currently", "on the/that day", "at the/that time", "at that moment/date",
        "at/on the date/time of the meeting", "at the moment",
        "when the meeting is held/called", "at the start of the meeting", "when {it|SUBJECT} meets",
        "at any one time", "at any given time",
    ),
    "HOLDERS": (
        "[actually/still] SERVING",
        ("elected/appointed [and/or appointed/elected] [and/or] SERVING", _IN_POST),
        ("[actually] appointed/elected", _IN_POST),
        ("in actual/active service", _IN_POST),
        ("[actually/presently/currently/then] holding/occupying/filling {a|their} {THESEATS|office}",
        _IN_POST),
        ("[actually] SERVES [on {it|SUBJECT}]", _IN_POST),
        ("that/who/which [actually] SERVES [on {it|SUBJECT}]", _IN_POST),
        ("that/which are/is actually/currently/presently filled/occupied/taken", _IN_POST),
        ("that/which are/is not vacant/empty", _IN_POST),
        ("that/which have/has somebody/someone in it/them", _IN_POST),
    ),
    "SERVES": ("hold/holds a/their seat/seats/office", "serve/serves", "hold/holds office"),
    "SUFFIX": (
        "ATTHATTIME",
        "[,] [who/that/which are/is] [THATTIME] HOLDERS [ATTHATTIME]",
        (("eligible/entitled/able/qualified/allowed to {cast/exercise a/their vote|vote at it|vote at "
        "SUBJECT}"),
         _of(Base.VOTING, Unit.VOTING)),
        "[,] VOTERS [on {it|the/that business/matter/item} [in hand]]",
        "VOTERS at {it|SUBJECT}",
        "[,] [then] VOTERS [on {it|the/that business/matter/item/question} [in hand]]",
        "[,] [then] ENTITLED [on {it|the/that business/matter/item/question}]",
        "[it|they] is/are determined/entitled/required to have",
        "ENTITLED",
        "VACANTORNOT",
        "of [DETB] BODYNAME",
        "on [DETB] BODYNAME",
        "of [DETB] CHAMBER",
        "[,] NOVACANCIES [,]",
        "[,] {represented|on it}",
        "[,] there are",
        "[that/which] {it|SUBJECT} has fixed/set for itself",
        "of which {it|SUBJECT} consists", "that make up SUBJECT", "making up SUBJECT",
        "as constituted", "provided for", "BYLAW",
    ),
    "BYLAW": (
        "fixed/set/prescribed/established/authorised by/in [the/its] LAW", "laid down by/in [the/its] LAW",
    ),
    "LAW": ("law/statute/bylaws/constitution/rules/articles/charter", "by laws"),
    "VACANTORNOT": (
        "[,] EMPTY [,]",
        ("[,] whether or not every/each/all THESEATS is/are FILLED", _ALL),
        ("[,] whether or not {they are|it is} FILLED", _ALL),
        ("[,] FILLED or otherwise", _ALL),
        ("[,] FILLED and/or VACANTLY alike", _ALL),
        ("[,] both FILLED and VACANTLY", _ALL),
        ("[,] counted/reckoned/taken with [any/the] VACANT [,]", _ALL),
        ("[,] counted/reckoned/taken without [any/the] VACANT [,]", _IN_POST),
        ("[,] whether they {are|have been} FILLED or {stand|are|left} VACANTLY", _ALL),
        ("[,] including THESEATS [that] nobody holds/fills", _ALL),
        ("[,] vacancies or no/not [vacancies]", _ALL),
        ("[,] with or without vacancies", _ALL),
        ("[,] {including|counting} {those|any|ones} [that/which are/is] VACANTLY [too]", _ALL),
        ("[,] VACANTLY {ones|seats|posts|places|or not} {included|counted} [too]", _ALL),
        ("as if there were no vacancies", _ALL),
        ("[,] as if all/every THESEATS were/was FILLED", _ALL),
        ("[,] even if some [of them] are VACANTLY", _ALL),
        ("[,] whatever vacancies there are", _ALL),
        ("[,] however many [of them] are VACANTLY", _ALL),
        ("[,] whether or not there are [any] vacancies", _ALL),
        ("[,] without deducting/subtracting [any/the] VACANT", _ALL),
    ),
    "THESEATS": ("place/places/seat/seats/post/posts/position/positions/vacancy",),
    "FILLED": ("filled/occupied/taken",),
    "VACANTLY": ("vacant/empty/unfilled/unoccupied",),
    "WHOM": (
        "[DET] [WHOLE] [DET] NOUNS [SUFFIX] [SUFFIX]",
        "[DETB] BODYNAME WHOLE NOUNS [SUFFIX]",
        "[DETB] BODYNAME FULL NOUNS [SUFFIX]",
        "[DET] [then/currently] HOLDERS [SUFFIX]",
        ("[DET] total strength", _MEMBERS),
        ("[DET] full complement/strength", _MEMBERS),
        "the BODYNAME NOUNS [SUFFIX]",
        "those VOTERS",
        "those/people/persons/everyone {who|that} {MAKEITUP|makes up|are in} [the/its] MEMBERSHIP [SUFFIX]",
        "those ENTITLED",
        "whoever is [then/currently] SERVING [on it]",
        "DET WHOLEBODY [SUFFIX]",
        "DET [FULL] MEMBERSHIP [SUFFIX]",
        "them/these/those/themselves/us", "their/its number", "its/the total",
        "them all",
        "its/their number",
        "the CHAMBERALL",
    ),
    "MAKEITUP": ("make up/form/compose/constitute",),
    "MEMBERSHIP": (
        ("membership", _MEMBERS),
        ("FULL complement/strength/establishment", _MEMBERS),
        ("BODYNAME [FULL] membership", _MEMBERS),
        ("VOTERS membership", lambda pieces: tuple(such(pieces, Whom))),
        ("eligible VOTERS membership", lambda pieces: tuple(such(pieces, Whom))),
        ("SERVING membership", lambda pieces: (*such(pieces, Whom), Whom(Unit.MEMBERS))),
    ),
    "CHAMBERALL": (("CHAMBER", _MEMBERS),),
    "WHOLEBODY": (("[FULL] BODYNAME", _MEMBERS),),
    "VACANT": (
        ("vacancies and [any] suspended NOUN", _nothing),
        ("vacancies and [any] NOUN suspended [from that/the meeting]", _nothing),
        "vacancies",
        "any/ones that are VACANTLY", "any/those/ones [which/that are] VACANTLY", "VACANTLY ones",
        "VACANTLY THESEATS",
        ("VACANTLY NOUN", _nothing),
        "THESEATS {standing|lying|left|that stand|which stand|that are|which are} VACANTLY",
    ),
    "LEAVINGOUT": (
        "not counting", "leaving out", "excluding", "ignoring", "disregarding", "less", "minus", "deducting",
        "subtracting", "taking away", "after {deducting|subtracting|taking away|leaving out}", "net of",
        "discounting", "other than", "apart from", "without [counting]", "setting aside", "leaving aside",
    ),
    "NOVACANCIES": (
        ("LEAVINGOUT [any/the] VACANT", _IN_POST),
        ("{counting|including} [any/the] VACANT [too]", _ALL),
        ("{counting|including} only {those|ones|THESEATS} [that are] FILLED", _IN_POST),
        ("only FILLED {ones|THESEATS} [being] counted", _IN_POST),
        ("[with] [any/the/all] VACANT [being] {left out|left aside|excluded|ignored|disregarded}", _IN_POST),
        ("[with] [any/the/all] VACANT [being] {included|counted [in]}", _ALL),
        ("regardless/irrespective of [any/the] VACANT", _ALL),
        ("no matter how many THESEATS are VACANTLY", _ALL),
    ),
    "VACANCYSAID": (
        (("[any/the] VACANT {are|is|being|shall be|to be} {left out [OUTOFIT]|left "
        "aside|excluded|ignored|disregarded|"
         "deducted|discounted|not counted}"), _IN_POST),
        ("[any/the] VACANT {do|does} not count", _IN_POST),
        ("only {THESEATS|those|ones} [that are] FILLED {count|are counted|are included|are taken}", _IN_POST),
        ("only FILLED {THESEATS|ones} {count|are counted|are included|are taken}", _IN_POST),
        ("only {NOUN|those} [who are] SERVING {count|are counted|are included}", _IN_POST),
        ("[any/the] VACANT {are|form} [a] part of {IT|the whole}", _ALL),
        ("{meaning|that is [to say]} every/all [the] THESEATS VACANTORNOT", _ALL),
        ("RECKONWORD [on/of/from/by] {NOVACANCIES|VACANTORNOT|HELDSEATS}", lambda pieces: pieces),
        ("[any/the] VACANT {are|is|being|shall be|to be} {included|counted [in]}", _ALL),
        ("[any/the] VACANT {do|does|shall} not LESSEN IT", _ALL),
        ("[any/the] VACANT {do|does|shall} not count against/towards/in/for IT", _IN_POST),
        ("[any/the] VACANT count/counts [towards/in/for IT] [too/also]", _ALL),
        ("[any/the] VACANT make/makes no difference [to IT]", _ALL),
        ("worked out/reckoned/calculated/taken on [the] {THESEATS|NOUN} [that/who are] {FILLED|SERVING}",
         _IN_POST),
    ),
    "OUTOFIT": ("of IT", "of the sum/reckoning/count/calculation/account", "of account"),
    "LESSEN": ("reduce/lower/change/affect/alter/lessen", "bring down"),
}  # fmt: skip

TERMINALS: Final = {"EMPTY": listed("V", (Whom(None, Base.ALL),))}
