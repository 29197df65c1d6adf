"""Who is there for whom, and from where? One pattern a turn of phrase, in order."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N, Turn


def _each_of(found: re.Match[str]) -> str:
    """“one from each of the board and the council”: one from the board and one from the council."""
    bodies = re.split(r",? and |, ", found["list"])
    if re.match(rf"(?:the )?{N}\b", bodies[0]):
        return found.group()
    return " and ".join(f"{found['n']} from {body}" for body in bodies)


_OR_THEIR_DEPUTY: Final = (
    (
        r"(?P<lead>(?:\b(?:one(?: of (?:whom|which|them|these))?,? (?:(?:must|shall|should|will|has to|is to)"
        r" be|is|being)|including|(?:to|must|shall|should) include|(?<=[a-z]),? and)|^|(?<=\.)) ?)"
        r"(?P<the>the |its |an? )?"
        r"(?P<who>(?!the |its |an? )[\w'-]+(?: (?!and |or |the )[\w'-]+){0,2}),? or "
        r"(?:(?:his or her|his|her|their)(?: nominated| named| appointed| agreed)?"
        r"|(?:an? |the )?(?:nominated|named|appointed|agreed)) (?:deputy|nominee|substitute|alternate)"
        r"(?:,(?= and ))?(?=[,.;]| and | (?:must|has to|should|shall|is to) be |$)(?P<rest>[^.]*)"
    ),
    r"\g<lead>\g<the>\g<who>\g<rest>. Deputies of the \g<who> count towards the quorum",
)
"""“one of whom must be the chair or a nominated deputy”: deputies of that one count."""


TURNS: Final[tuple[Turn, ...]] = (
    (rf"\b({F}) of (?:them|these)(?=,? (?:if|whichever))", r"\1 of the members"),
    (
        (
            r",? (?:and |with )?(?:any )?(?:observers and )?vacan(?:cies|t (?:places|seats|"
            r"posts|"
            r"offices))(?: and (?:any )?observers)?"
            r"(?: being| are| is)? (?:left out|excluded|not counted|omitted|disregarded|"
            r"ignored|left aside|"
            r"discounted)"
            r"(?: (?:of|from|in) the (?:reckoning|count|calculation|account|total))?"
        ),
        " excluding vacancies",
    ),
    (
        (
            r"\b(?:a|an|any) (?=(?:[a-z]+ )?(?:committee|board|council|panel|body|group)'s "
            r"(?:total |whole "
            r"|full )?(?:members|membership|quorum))"
        ),
        "the ",
    ),
    (
        (
            r"the number of ([\w ]+?)(?: present)? (?:exceeds?|is (?:greater|more|larger) "
            r"than) (?:that of|"
            r"the number of) (?:the )?([\w ]+?)"
            r"(?: present)?(?=[,.;]|$)"
        ),
        r"\1 outnumber \2",
    ),
    (
        (
            r",? or,? (?=(?:in the case of|for an?|when|where|if) (?!greater|more|larger|"
            r"higher|less|fewer|"
            r"lower|smaller)[^,.;]+, )"
        ),
        "; ",
    ),
    (
        (
            rf"\b(the [\w ]+?)'s (\w+ )?({WHO}|membership)\b(?= (?:must|is|are|shall|has|"
            rf"have|attend|"
            rf"make|form|constitute))"
        ),
        r"the \2\3 of \1",
    ),
    # who
    (
        r"\bmembers? (?:who )?represent(?:s|ing)? (?!at |no |not |a |an |each|every|all|both|"
        r"half|"
        r"different|more)(?:the )?(?!" + N + r"\b)(\w+)",
        r"\1 representatives",
    ),
    (
        (
            rf"\b(?P<n>(?:at least )?{N}(?: members?| representatives?)?) from (?:each of|both) "
            rf"(?P<list>(?:the )?[A-Za-z][\w' ]+?(?:, (?:the )?[\w' ]+?)*"
            r",? and (?:the )?[\w' ]+?)(?=[,.;]|$| (?:is|are|must|shall)\b)"
        ),
        _each_of,
    ),
    (
        (
            rf"(?:at least )?(?:one|a) (?:member|representative|person|delegate)s? from (?:at "
            rf"least |each "
            rf"of (?:at least )?)?({N}) of the ({N}) ([\w ]+?)"
            r"(?= (?:is|are|must|shall|has|have|attends?)\b|[,.;]|$)"
        ),
        r"at least \1 of the \2 \3 represented",
    ),
    (
        (
            rf"at least ({N}) of (?:them|whom|these) (?:are |must be |being |coming )?from "
            rf"(?:different|"
            rf"separate|distinct) (\w+)"
        ),
        r"from at least \1 different \2",
    ),
    (r"\b(?:somebody|someone|a person|anyone) from each\b", "one member from each"),
    (
        (
            rf",? (?:together |along )?with (?:any )?({N}) (?:others?|other {WHO}|further {WHO}|"
            rf"more "
            rf"{WHO})\b"
        ),
        r" and \1 other members",
    ),
    (r"\bmust all be\b", "must be"),
    (
        r"\bneither ((?:the )?[\w-]+) nor ((?:the )?[\w-]+) (?:is|are) absent\b",
        (
            r"\1 and \2 are "
            r"present"
        ),
    ),
    (
        (
            r"\b(?:a |the |no )?(?:meeting |committee |board )?(?:is|shall be|will be|becomes) "
            r"(?:not "
            r"quorate|inquorate) (?:if|when|where|while) (?:both )?((?:the )?[\w-]+) and "
            r"((?:the )?[\w-]+) "
            r"are (?:both )?absent"
        ),
        r"\1 or \2 must be present",
    ),
    (
        (
            r"\b(?:attendees|observers|guests|people|those|persons|anyone|others?) (?:who|"
            r"that) (?:are|is) "
            r"not (?:themselves )?members\b"
        ),
        "attendees",
    ),
    (
        (
            rf"\b({N} {WHO}) who are not (?:employed (?:at|by|in) (?:the |a )?\w+|employees(?: "
            rf"of the "
            rf"\w+)?|(?:paid )?staff)\b"
        ),
        r"\1, not counting staff,",
    ),
    (r"\b(?:may|can) attend,? but (?=cannot|may not|must not)", ""),
    (
        (
            r"\b(?:cannot|may not|must not|shall not|can never|may never) (?:be|form|make up|"
            r"constitute) "
            r"(?:in )?(?:the|a) majority(?: of those (?:present|there))?"
        ),
        "may not be more than half of those present",
    ),
    (
        (
            r"(?P<lead>^|: |\b(?:including|unless|must be|and|with) )(?P<the>the |its |a )?"
            r"(?P<who>(?!the |its |a )[\w'-]+(?: (?!and |or |the )[\w'-]+){0,2}) \(or (?:a |an |"
            r"the )?(?:nominated |"
            r"named |appointed |agreed )?(?:deputy|nominee|substitute|alternate)\)(?P<rest>[^.]*)"
        ),
        r"\g<lead>\g<the>\g<who>\g<rest>. Deputies of the \g<who> count towards the quorum",
    ),
    _OR_THEIR_DEPUTY,
    _OR_THEIR_DEPUTY,  # two of them may have one
    (
        (
            r" \((?:or|including|and)? ?(?:a |an |the "
            r")?(?:nominated |"
            r"named |appointed |agreed )?"
            r"(?:deputy|deputies|substitutes?|alternates?|nominees?)\)"
        ),
        "",
    ),
    (
        (
            r"\b(\w+s) of the (?:charity|trust|company|council|association|organisation|"
            r"university|college|"
            r"school|board|body|union) "
            r"who are (?:also )?(?:trustees|members|directors|governors)\b"
        ),
        r"\1",
    ),
    (
        (
            rf"\bthe (\w+(?: \w+)?) (?:plus|and|together with) (?:at least )?({F}) of the "
            rf"(?:remaining|"
            rf"other|rest of the) ({WHO})"
        ),
        r"\2 of the \3, not counting the \1. The \1 must be there too",
    ),
    # those who stand in
    (
        (
            r"(?:,| and| with)(?: and| with)? (?P<part>(?:any |named |nominated |duly "
            r"appointed "
            r")?(?:deputies|substitutes|alternates|proxies|stand-ins|"
            r"(?:those|members|directors|trustees) (?:joining|taking part|attending|present) "
            r"(?:by|via|"
            r"remotely|online))\b[^,.;]*"
            r"\bcount(?:ed|ing|s)?\b[^,.;]*)(?=[.;]|$)"
        ),
        r". \g<part>",
    ),
    (
        (
            r"\b(?:an officer|someone|somebody|a person|anyone|staff|officers|a "
            r"manager)[^.;]{0,60}?\b(?:for|of) (?:an?|any|the)(?: absent)? members?\b[^.;]{0,60}without "
            r"(?:a )?(?:formal )?acting[- ]up status (?:may not|does not|do not|is not|are not|"
            r"cannot)"
            r" (?:be )?count(?:ed)?(?: towards the quorum)?"
        ),
        "Deputies do not count towards the quorum",
    ),
    # without a quorum
    (r"(?<=[Ii]f there is )none\b", "no quorum"),
    (
        (
            r"\b((?:members|those|persons|people|trustees|directors)(?: then)? present) (are|"
            r"make|form|"
            r"shall be|will be|constitute) one\b"
        ),
        r"\1 \2 a quorum",
    ),
)
