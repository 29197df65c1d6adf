"""Who may not be missing? “If neither the chair nor the deputy is there nothing can be done”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Number, People, Pieces, Term, such
from governance_store.rules.quorum.rule import Needed


def _any_of(pieces: Pieces) -> Pieces:
    """Only where all of them are away nothing is done: one of them is enough."""
    return (Needed(1, tuple(dict.fromkeys(one.name for one in such(pieces, Term)))),)


def _each_of(pieces: Pieces) -> Pieces:
    """Where one of them is away nothing is done: all of them are needed."""
    return tuple(Needed(1, (one.name,)) for one in such(pieces, Term))


def _the_one(pieces: Pieces) -> Pieces | None:
    """“if the chair is missing”; of two joined by “or” it is not said which of them may be."""
    people = such(pieces, People)
    needs = [need for one in people for need in one.needed]
    if len(needs) != 1 or len(needs[0].any_of) != 1 or needs[0].least != 1 or needs[0].share:
        return None
    return None if any(one.bodies for one in people) else (needs[0],)


def _all_there(pieces: Pieces) -> Pieces | None:
    """“the chair and two lay members are indispensable”."""
    people = such(pieces, People)
    if any(one.loose for one in people):
        return None
    needs = tuple(need for one in people for need in one.needed)
    return (*needs, *(body for one in people for body in one.bodies))


def _fewer(pieces: Pieces) -> Pieces | None:
    """“fewer than two lay members are there”: so many are needed."""
    (number,) = such(pieces, Number)
    terms = tuple(dict.fromkeys(one.name for one in such(pieces, Term)))
    return (Needed(number.value, terms),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "MISSING": (
        "[is/are/be] missing/absent/away", "is/are not HERETOO",
        "does/do/did not {attend|come|turn up|appear}",
        "cannot attend/come", "cannot be there/present", "fails/fail to {attend|come|turn up|appear}",
        "[is/are/be] not HERETOO", "stays/stay away", "is/are out of the room", "has/have not come",
    ),
    "HERETOO": ("there", "present [at SUBJECT]", "in attendance", "in the room", "at SUBJECT",
    "among those PRESENT",
                "among them", "sitting", "attending", "taking part"),
    "ISTHERE": ("[is/are/be] HERETOO", "attends/attend/comes/come", "attends/attend SUBJECT",
    "takes/take part",
                "has/have come", "turns/turn up"),
    "SOMEONES": ("THE NAMED [,] and [THE] NAMED", "THE NAMED , [THE] NAMED [,] and [THE] NAMED"),
    "LACKS": (
        ("[both] SOMEONES MISSING", _any_of),
        ("[both] SOMEONES are both MISSING", _any_of),
        ("neither THE NAMED nor [THE] NAMED ISTHERE", _any_of),
        ("neither of the [NUM] TERM ISTHERE", _any_of),
        ("none of the [NUM] TERM ISTHERE", _any_of),
        ("no TERM [or TERM] ISTHERE", _any_of),
        ("there is/are no TERM [or TERM] [ISTHERE]", _any_of),
        ("SUBJECT has/includes no TERM [or TERM] [HERETOO]", _any_of),
        ("either THE NAMED or [THE] NAMED MISSING", _each_of),
        ("any of THE NAMED , [THE] NAMED and/or [THE] NAMED MISSING", _each_of),
        ("PEOPLE MISSING", _the_one),
        ("fewer/less than NUM TERM [or TERM] ISTHERE", _fewer),
        ("there are fewer/less than NUM TERM [or TERM] [ISTHERE]", _fewer),
    ),
    "NOTHINGTHEN": (
        "UNABLE", "NOQUORUM", "there is no quorum",
    ),
    "NOQUORUM": (
        "there is no valid/proper quorum", "there can be no quorum", "SUBJECT is/are inquorate",
        "SUBJECT does/do not have a quorum", "SUBJECT has/have no quorum",
        "SUBJECT is/are not [validly/properly] {constituted|quorate|competent}", "SUBJECT has/have to wait",
    ),
    "ABSENTEES": (
        ("NOTHINGTHEN {if|when|where|while|whenever|so long as|as long as} LACKS", lambda pieces: pieces),
        ("WHATEVER NOTHINGTHEN {if|when|where|while|whenever} LACKS", lambda pieces: pieces),
        ("{if|when|where|while|whenever|should} LACKS [,] [then] NOTHINGTHEN", lambda pieces: pieces),
        ("NOTHINGTHEN in the absence of PEOPLE", _the_one),
        ("in the absence of PEOPLE [,] NOTHINGTHEN", _the_one),
        ("NOTHINGTHEN in the absence of both SOMEONES", _any_of),
        ("in the absence of both SOMEONES [,] NOTHINGTHEN", _any_of),
        ("NOTHINGTHEN unless SUBJECT TAKEIN PEOPLE", _all_there),
        ("PEOPLE {may|must|can|shall|should} {not|never} be missing/absent/away [from SUBJECT]", _all_there),
        ("neither THE NAMED nor [THE] NAMED {may|must|can|should} be missing/absent/away [from SUBJECT]",
         _each_of),
        ("PEOPLE {is|are} ESSENTIAL [PURPOSE|to a/the quorum|at SUBJECT]", _all_there),
        ("it is ESSENTIAL {that|for} PEOPLE [to] ISTHERE", _all_there),
        ("{the|a} presence/attendance of PEOPLE is/are {ESSENTIAL|required|needed} [PURPOSE|to a/the quorum]",
         _all_there),
    ),
    "ESSENTIAL": ("essential/indispensable/vital/necessary/imperative/obligatory/mandatory", "a must"),
    "WHATEVER": ("whatever the numbers [are] [,]", "however many [others/people/members] ISTHERE [,]"),
}  # fmt: skip
