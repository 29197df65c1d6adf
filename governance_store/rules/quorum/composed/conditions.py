"""What else is asked of those who are there? Who is among them, from how many bodies, in what majority."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.deputies import names_deputies
from governance_store.rules.quorum.composed.joining import again, sets
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.people import listed_some, strays
from governance_store.rules.quorum.composed.pieces import (
    Number,
    People,
    Pieces,
    Term,
    others,
    such,
)
from governance_store.rules.quorum.grammar import Distinct, Flag, LeftOut, Same
from governance_store.rules.quorum.rule import Needed


def _needed(pieces: Pieces) -> Pieces:
    people = such(pieces, People)
    needed = (need for one in people for need in one.needed)
    bodies = (body for one in people for body in one.bodies)
    return (*needed, *bodies, *such(pieces, Same))


def _certain(pieces: Pieces) -> Pieces | None:
    """“the chair and the treasurer or the secretary must attend”: without a comma that may be either."""
    return None if any(one.loose for one in such(pieces, People)) else with_needed(pieces)


def with_needed(pieces: Pieces) -> Pieces:
    """What is said, with who is needed in its place."""
    return (*others(pieces, People, Same), *_needed(pieces))


def _of_whom(pieces: Pieces) -> Pieces | None:
    """“two of the five must be lay”: the first number is theirs, the second says the total again."""
    if strays(pieces):
        return None
    terms = tuple(dict.fromkeys(one.name for one in such(pieces, Term)))
    numbers = [one.value for one in such(pieces, Number)]
    return (Needed(numbers[0] if numbers else 1, terms), *such(pieces, Same))


def _and_items(pieces: Pieces) -> Pieces:
    """“two or more of them doctors, two pharmacists and a nurse”."""
    return (*such(pieces, Needed), *_needed(pieces))


def _parts_of_it(pieces: Pieces) -> Pieces | None:
    """“three: a judge and two others”: they have to come to the number that was set."""
    needs = _needed(pieces)
    least = [one.least for one in needs if isinstance(one, Needed) and not one.share]
    numbers = [one.value for one in such(pieces, Number)]
    if len(least) != len(needs):
        return None
    return (*needs, Same(sum(least) + (numbers[0] if numbers else 1)))


def _distinct(_pieces: Pieces) -> Pieces:
    return (Distinct(),)


def _members_named(pieces: Pieces) -> tuple[str, ...]:
    """Who is spoken of; nobody where it is those who come for members."""
    terms = tuple(one.name for one in such(pieces, Term))
    return () if any(map(names_deputies, terms)) else terms


def _left_out(pieces: Pieces) -> Pieces | None:
    terms = _members_named(pieces)
    return (LeftOut(terms),) if terms else None


def _uncounted(pieces: Pieces) -> Pieces | None:
    """“the managing director not being counted”: he is of the whole."""
    terms = _members_named(pieces)
    return (LeftOut(terms, whole=False),) if terms else None


def _counted_too(pieces: Pieces) -> Pieces | None:
    """“the chair included”: as any other is; of deputies it says more."""
    return () if _members_named(pieces) else None


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "MUST": ("must/shall/should/will", "must/shall/should/will always/also",
    "has/have/needs/need/is/are/ought to",
             "has/have got to",
             "always has/have to", "has/have always to"),
    "BE": ("is/was", "are/were", "being", "MUST be", "who are/is", "to be"),
    "THERE": (
        "MUST [each/all/actually] be AT [THROUGHOUT]",
        "MUST be BODILY",
        "MUST [each/all] attend [it|ANYMEETING] [THROUGHOUT]",
        "MUST [each/all] come [to SUBJECT] [TOIT]",
        "MUST [each/all] {take part|participate} [in SUBJECT]",
        "MUST [each/all] turn up",
        "MUST [each/all] have come",
    ),
    "ALONE": (
        ("THEY TAKEIN PEOPLE [AMONG]", _needed),
        ("THEY MUST have PEOPLE AMID", _needed),
        ("AMONG there MUST be PEOPLE", _needed),
        ("AMONG MUST be PEOPLE", _needed),
        "RULED",
        ("PEOPLE MUST be WITHIN [MORE]", _certain),
        ("PEOPLE MUST be included [WITHIN]", _certain),
        "[OFWHOM [,]] SOMEMUST",
        "SOMEMUST [,] and SOMEMUST",
        "[OFWHOM [,]] SOMEMUST [,] and SOMEARE",
        "[OFWHOM [,]] SOMEMUST , SOMEARE [,] and SOMEARE",
        ("OFWHOM [,] there MUST be PEOPLE", _needed),
        ("OFWHOM [,] PEOPLE MUST be PRESENT", _certain),
        "BODIESRULED",
    ),
    "BODILY": (
        ("physically present/gathered/there [{in one place|in the room}]",
         lambda _: (Flag("@", counts=False),)),
        ("physically in the room", lambda _: (Flag("@", counts=False),)),
        ("in the room itself", lambda _: (Flag("@", counts=False),)),
    ),
    "ANYMEETING": ("[the/a/any/every/each] meeting/meetings [of SUBJECT]",),
    "TOIT": ("to a/any/the general meeting", "to it"),
    "AT": (
        "there", "present [there] [at it]", "present at SUBJECT", "in attendance [at SUBJECT]", "at it",
        "at SUBJECT",
        "among them", "among those PRESENT", "sitting", "represented [at SUBJECT]", "found",
        "taking part [in SUBJECT]", "in the room",
        "present in the room", "attending", "SPOT", "found {among them|there}",
    ),
    "OFFICERS": ("officers", "office holders"),
    "ANDPRESIDES": (
        "and [MUST] preside/chair [it|at it|over it|ANYMEETING|at ANYMEETING]", "and [MUST] take the chair",
        "and presiding", "and {is|be} in the chair", "in the chair",
    ),
    "BYTHEWAY": ("each reckoned/counted/taken on its own",
        "neither side being able to make up [for] a/any shortfall in the other",
        "the last [of them] presiding", "one of them presiding", "and only they are members"),
    "ISHERE": (
        "is/are [all] {there|present|in attendance|taking part|attending|sitting|at the meeting|in the room}",
        "be {there|present|in attendance}", "attends/attend/comes/come", "takes/take part", "has/have come",
        "meet/meets/assemble/assembles",
        "are/is each [of them] present/there", "is/are at SUBJECT", "is/are represented",
    ),
    "THROUGHOUT": ("throughout [the meeting]", "for the whole meeting", "all the time"),
    "PRESENT": ("present", "in the room", "there", "in attendance", "attending", "being/are/is present",
        "taking part",
                "being there", "be there", "present there", "present at the meeting", "at the meeting",
                "sitting", "or more present", "participating", "present in the room/hall/chamber", "SPOT",
                "present at ANYMEETING"),
    "BYMEMBER": ("in person", "themselves", "by the member", "by [LEAST] one of its members"),
    "SUBSTITUTE": ("{DEPUTYWORD|delegate} [acting/standing/coming for the member/them]",),
    "WAY": (
        ("[,] [either] {in person|personally|themselves} or by proxy", lambda _: (Flag("y", counts=True),)),
        ("[,] whether/either/each BYMEMBER or by [a/an/their/his/her] [named] SUBSTITUTE",
         lambda _: (Flag("d", counts=True),)),
        ("[,] {in person|personally} [,] {and not|not} by proxy", lambda _: (Flag("y", counts=False),)),
        ("[,] or [their/named/appointed] DEPUTYWORD {acting|standing|coming} for {them|absent ones} [,]",
         lambda _: (Flag("d", counts=True),)),
        ("or their [named/appointed] DEPUTYWORD", lambda _: (Flag("d", counts=True),)),
        ("in person", lambda _: (Flag("y", counts=False),)),
        ("personally", lambda _: (Flag("y", counts=False),)),
        ("physically [present]", lambda _: (Flag("@", counts=False),)),
        ("[,] in person or AFAR", lambda _: (Flag("@", counts=True),)),
    ),
    "OFWHOM": (
        "whereof", ("of the NUM NOUNLESS whose presence/attendance is needed/required", sets),
        ("of the NUM NOUNLESS [who are] [PRESENT]", again),
        ("of the NUM [NOUNLESS] [who are] needed/required", sets),
        ("of the/a quorum of NUM", sets), "of the quorum", "of that number/total/majority",
        "of those [who are] needed/required", "of those/people who {attend|come|are present|are there}",
        "of the people who {attend|come|are there}", "of those NOUNLESS", "of the NOUNLESS needed/required",
        "of whom", "of which [number]", "of them", "of these", "of those", "of those PRESENT",
        "of the members PRESENT",
               "of their number", ("of the NUM [PRESENT]", again)),
    "WHICH": ("HOWMANY", "NUM at least", "LEAST a", "not fewer than NUM", "a minimum of NUM"),
    "WHOSE": ("NAMED", "THE NAMED", "ALTERNATIVES", "THE ALTERNATIVES", "from among the NAMED",
              "one OUTOFTHESE CHOICES"),
    "THEM": ("them", "these", "those", "those PRESENT", "those attending", "whom", "the members PRESENT",
             "the people PRESENT", "those who attend"),
    "SUCH": (
        "SOMEOF",
        "SOMEOF [,] and [the/a] SOMEARE",
        "SOMEOF , SOMEARE [,] and SOMEARE",
        "SOMEOF , SOMEARE , SOMEARE [,] and SOMEARE",
        "OFWHOM [,] SOMESARE",
        ("OFWHOM PEOPLE {MUST be|is} one", _certain),
        ("WHICH BE WHOSE", _of_whom),
        ("WHICH at least BE WHOSE", _of_whom),
        "SOMEARE [,] and SOMEARE",
        "SOMEARE , SOMEARE [,] and SOMEARE",
        "SOMEARE , SOMEARE , SOMEARE [,] and SOMEARE",
        ("SOMEOF AND ITEM", _and_items),
        ("SOMEOF , COMMAS AND ITEM", _and_items),
        ("LISTEDLEAST [NUM] OFWHOM [BE] WHOSE", _of_whom),
        ("PEOPLE being [AMONG|one [of them/these/those]]", _needed),
        ("PEOPLE [being] included/counted [AMONG|in it|in the/that number/count]", _certain),
        ("PEOPLE MUST be WITHIN [MORE]", _certain),
        ("there MUST [also] be PEOPLE [AMONG]", _needed),
        ("AMONG [there] [MUST] [BE] PEOPLE", _needed),
        ("PEOPLE [is/are] AMONG [MORE]", _needed),
        "SHARED",
        "BODIED",
        "GROUPED",
        ("{WHICH [OFWHOM]|OFWHOM WHICH} MUST hold office as WHOSE", _of_whom),
        ("WHICH OFWHOM [BE] OFFICERS , {meaning|namely|that is} WHOSE", _of_whom),
        ("[both] PARTNERS being represented", _needed),
    ),
    "JOINED": (
        "[with] FROMEACH [AMONG]",
        "[with] FROMSOME [AMONG]",
        "TAKEIN [THEPRESENCE] FROMEACH",
        "TAKEIN [THEPRESENCE] FROMSOME",
        "[coming/drawn] COMEFROMSOME",
        ("with PEOPLE [AMONG [MORE]]", _needed),
        "with SUCH",
        ("with SUCH [,] and [also] PEOPLE [HEREWITH]", with_needed),
        ("with PEOPLE [HEREWITH] [,] and SUCH", with_needed),
        ("with PEOPLE all/both/each represented/present/there", _needed),
        ("with PEOPLE HEREWITH", _needed),
        ("TAKEIN PEOPLE", _needed),
        ("having PEOPLE AMID", _needed),
        ("with PEOPLE as one of ANYTHOSE", _needed),
        ("INCLUDING PEOPLE", _needed),
        ("led/chaired by PEOPLE", _needed),
        ("among whom [there] MUST be PEOPLE", _needed),
    ),
    "SAID": ("SUCH", "JOINED", ("THEY TAKEIN PEOPLE", _needed)),
    "ASKED": ("SAID", "ALONE", "PEOPLE {THERE|ISHERE} [too/also] [ANDPRESIDES]", "so do/does PEOPLE",
              "so must PEOPLE", "DISTINCT"),
    "DISTINCT": (
        ("the/no same person/individual/member {cannot|may not|shall not|must not} DOUBLE", _distinct),
        ("no one/person/individual/member {may|can|shall|is to} DOUBLE", _distinct),
        ("nobody {may|can|shall|is to} DOUBLE", _distinct),
        ("{they|these} MUST be different/separate people/persons/individuals/members", _distinct),
        ("the/one same person/individual/member {may|can} DOUBLE", lambda _: ()),
        ("one/a person/member {may|can} DOUBLE", lambda _: ()),
        ("the/a TERM {may|can} be THE TERM [or THE TERM] [as well|too|also]", lambda _: ()),
        ("{who|which} {may|can} be {either|one} of the other NUM", lambda _: ()),
    ),
    "DOUBLE": ("fill/be/hold/take both [places/roles/posts/seats/positions]",
               "count/serve/sit/act {as|for|in} both [of them|places|roles|posts]", "double up",
               "count twice",
               "fill/hold/count/meet {two|more than one} {of them|places|roles|posts|requirements}"),
    "ONLEAVE": (
        (("[any/the/all/those/a/every] {NOUNLESS|anyone|anybody|those|person|people} [who is/are] "
        "[then/currently/away] "
          "on [parental/maternity/sick/extended/unpaid/official] leave [of absence]"),
         lambda _: (Term("member_on_leave"),)),
        (("[any/the/all/those/a/every] {NOUNLESS|anyone|anybody|those|person|people} {granted|given|with} "
        "leave of absence"),
         lambda _: (Term("member_on_leave"),)),
        (("[any/the/all/those/a/every] {NOUNLESS|anyone|anybody|those|person|people} [who is/are] on "
        "sabbatical [leave]"),
         lambda _: (Term("member_on_sabbatical_leave"),)),
    ),
    "LEFTASIDE": ("left out [of {account|the reckoning/count/calculation}]", "disregarded/ignored/excluded"),
    "LEFTOUT": (
        ("[the] TERM [and [the] TERM] being LEFTASIDE [altogether]", _left_out),
        ("{not counting|excluding|leaving out|not including} [the/its] TERM and/or [the/its] TERM",
        _left_out),
        ("{not counting|excluding|leaving out|not including} [the/its] TERM [, who presides]", _left_out),
        ("[the/its] TERM {not being|is not|are not|not} counted among those PRESENT", _uncounted),
        ("[the/its] TERM [being] included/counted", _counted_too),
        ("counting [the/its] TERM", _counted_too),
        ("counting {whoever|the person|the member|the one} [who] {presides|is presiding|is in the chair}",
        lambda _: ()),
        ("[the] TERM [being] left out", _left_out),
        ("[the] TERM [being] left out {when those PRESENT are counted|in counting those PRESENT}",
        _uncounted),
        ("LEAVINGOUT ONLEAVE", _left_out),
        ("[with] ONLEAVE [being] LEFTASIDE", _left_out),
        ("with [the/its] TERM left out", _left_out),
    ),
    "ADJUNCT": (
        "[,] LEFTOUT [,]",
        "[,] JOINED",
        ", [always] SAID",
        ", BYTHEWAY",
        "( SAID )",
        "( JOINED )",
        ", [and/but/though] DISTINCT",
        (": COMMAS AND BESIDES", _parts_of_it),
        ("[,] {though|but|although|and} {[the] TERM} {need not|may or may not} {be WITHIN|attend|be there}",
         lambda _: ()),
        (", being PEOPLE", _needed),
        (", and in any/every event/case [,] PEOPLE [,]", _needed),
        (": PEOPLE", _needed),
        (", and/but/though ASKED", with_needed),
        ("and/but ASKED", _certain),
        ("PROVIDED ASKED", with_needed),
        ("PROVIDED ASKED [,] and ASKED", with_needed),
        "of whom SUCHWHOM",
        "[,] WAY [,]",
        "BYWAY",
        ("[,] {each|all|both} [of {them|whom}] [being/is/are] [either] {a NOUNLESS|NOUNLESS|a member of the "
        "BODYNAME} ORPROXY"),
        "[,] {whether|either} [as] {a NOUNLESS|NOUNLESS} ORPROXY",
        ", and/but a vacancy/vacancies does/do/shall not LOWERIT",
    ),
    "LOWERIT": ("make the number any smaller", "reduce/lower it", "change that"),
    "NOUNLESS": (("NOUN", lambda _: ()),),
    "ORPROXY": (
        "or BYPROXYOF [,]", ", BYPROXYOF or REPRESENTING [,]", "or BYPROXYOF or REPRESENTING [,]",
        ", REPRESENTING or BYPROXYOF [,]",
    ),
    "REPRESENTING": (
        ("[a/the] [authorised/corporate/duly] [authorised] representative/representatives [of {a|the} "
        "[corporate] NOUNLESS "
        "[organisation/body]]"),
    ),
    "BYPROXYOF": (
        ("[a NOUNLESS|somebody|somebody else|a|the] proxy/proxies [for/of {a NOUNLESS|NOUNLESS|one}]",
         lambda _: (Flag("y", counts=True),)),
    ),
    "BESIDES": ("[any] NUM others", "[any] NUM other/further/more NOUNLESS", "[any] NUM of the others",
    "one other/more/further",
                "one/another other/more NOUNLESS", "another NOUNLESS"),
    "SUCHWHOM": ("SOMESARE",),
    "SOMEARE": (("WHICH [at least] [BE] WHOSE", _of_whom), "FROMEACHARE",
    ("another [one] [of them] [BE] WHOSE", _of_whom)),
    "SOMESARE": (
        "SOMEARE", "SOMEARE [,] and SOMEARE", "SOMEARE , SOMEARE [,] and SOMEARE",
        "SOMEARE , SOMEARE , SOMEARE [,] and SOMEARE",
    ),
    "COMEDRAWN": ("come/comes/coming", "[is/are/being] drawn/taken/chosen"),
    "SOMEOF": (("WHICH OFWHOM [COMEDRAWN] FROMLIST", listed_some),
               ("WHICH [PRESENT] OFWHOM [[,] at least [,]] [BE] WHOSE", _of_whom)),
    "SOMEMUST": (
        ("WHICH [OFWHOM] {MUST [be] [COMEDRAWN]|COMEDRAWN} FROMLIST", listed_some),
        ("WHICH [at least] MUST be WHOSE", _of_whom), ("WHICH [at least] MUST come WHOSE",
    _of_whom)),
}  # fmt: skip
