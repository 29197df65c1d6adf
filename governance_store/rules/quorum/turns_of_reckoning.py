"""How is a number worked out, or said again? “Divide the members by three”, “six, that is, of the eleven”.

What is said again by a smaller or a larger number is checked against it, and left standing if it differs.
"""

from __future__ import annotations

import math
import re
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.doing import AMOUNT
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.turning import PARTS, WHO, F, N, Turn
from governance_store.rules.quorum.turns_of_frames import BODY
from governance_store.rules.quorum.vocabulary import NUMBERS


def _number(told: str) -> int:
    return int(told) if told.isdigit() else NUMBERS.get(told.lower(), 0)


def _value(told: str) -> Fraction | None:
    """What a share comes to."""
    found = next((one for one in phrases_of(told) if one.symbol == "f"), None)
    return found.value if found and isinstance(found.value, Fraction) else None


def _larger(found: re.Match[str]) -> str:
    """“a third is not enough; a half is needed”: the larger says it all; any other is left standing."""
    less, more = _value(found["less"]), _value(found["more"])
    numbers = _number(found["less"]), _number(found["more"])
    shares = less is not None and more is not None and less < more
    if not shares and not 0 < numbers[0] < numbers[1]:
        return found.group()
    return f"Beside the quorum it is said: “{found['said']}”. {found['rest']}"


def _apposed(found: re.Match[str]) -> str:
    """“a majority, that is six, of the eleven”: the number says the share again, where it is so many."""
    share, again, whole = _value(found["f"]), _number(found["n"]), _number(found["m"])
    if share is None or not whole:
        return found.group()
    least = math.floor(share * whole) + 1 if "major" in found["f"].lower() else math.ceil(share * whole)
    return f"{found['f']} of the {found['m']}" if least == again else found.group()


def _divided(found: re.Match[str]) -> str:
    """“divide the members by three”: one third of the members."""
    who = "members" if found["who"].lower() == "membership" else found["who"]
    return f"{PARTS[found['n'].lower()]} of the {who}{found['post'] or ''}"


def _of_members(found: re.Match[str]) -> str:
    """“once nine of them are there”, where no number is spoken of before: nine members."""
    before = found.string[: found.start()].rpartition(".")[2]
    if re.search(rf"\b(?:{N}|{F}|majority|chair\w*)\b", before, re.IGNORECASE):
        return found.group()
    return f"{found['n']} of the members"


def _lesser(found: re.Match[str]) -> str:
    """“three will do it, two will not”: the smaller number says it again; any other is left standing."""
    more, fewer = (_number(one) for one in (found["n"], found["few"]))
    return str(found["head"]) if 0 < fewer < more else found.group()


TURNS: Final[tuple[Turn, ...]] = (
    (
        r"\b(from among|from|of|out of) (?:its|their|our|the committee's) (?:own )?numbers?\b",
        r"\1 the members",
    ),
    (
        (
            r"\b(?:present |there |here )?(?:in (?:the )?(?:room|hall|chamber|building|person)|at the table|"
            r"here|there|in the flesh|round the table),? or (?:on (?:the|a) (?:call|line|screen|phone|link|"
            r"video)|on screen|online|dialled in|remotely|by (?:phone|video|link))(?=[,.;]|$)|\bon (?:the|"
            r"a) (?:call|line|screen|phone|link|video),? or (?:in (?:the )?(?:room|hall|chamber|building|"
            r"person)|at the table|here|there|in the flesh)(?=[,.;]|$)"
        ),
        "present in person or remotely",
    ),
    (r"\b(half|majority|third|quarter|thirds|quarters|most|all) of us\b", r"\1 of the members"),
    (rf"\b(?:the |an? |its )?(?:{WHO}|{BODY})'s? quorum\b", "the quorum"),
    (
        (
            r",? before (?:an? |any |the )?(?:division|vote|ballot|decision|question|motion|business|matter|"
            r"item|resolution|proposal)s? (?:is|are|can be|may be) (?:called|put|taken|made|voted on|"
            r"reached|resolved|settled|decided)(?=[,.;]|$)"
        ),
        "",
    ),
    (rf"\b({N}) of us\b", r"\1 members"),
    (rf"\b(?P<n>{N}|{F}) of them\b", _of_members),
    (rf"\bmore (?:of the |{WHO} )?{WHO}? ?than not\b", "a majority of the members"),
    (
        rf"\b({N}) out of (?:the |a possible )?({N})(?= {WHO}|[,.;]|$| (?:must|shall|are|is|make|form))",
        r"\1 of the \2",
    ),
    (rf"\b({F}) of (?:the )?(?:roll|register|list|whole body|electoral roll|books)\b", r"\1 of the members"),
    (
        (
            rf"\b(?P<f>{F}|an? (?:\w+ )?majority)(?:,| -| –|\(| \()? ?(?:(?:that is(?: to say)?|namely|ie|"
            rf"i\.e\.|meaning|being|or|viz),? )?(?P<n>{N})(?:,| -| –|\))? of (?:the|its|our) (?P<m>{N})\b"
        ),
        _apposed,
    ),
    # the number again, for what is more than it
    (
        (
            rf"(?:^|(?<=\. ))(?P<said>(?P<less>{N}|{F})(?: of (?:the|its) {WHO}| {WHO}|)(?: (?:present|"
            rf"there))? (?:is|are) (?:not (?:enough|sufficient|a quorum)|too few|insufficient))[,.;:] "
            rf"?(?:and |but )?(?P<rest>(?:the \w+ |it |we )?(?:must |needs? |has to |have to |takes )?(?:be |"
            rf"have )?(?P<more>{N}|{F})\b)"
        ),
        _larger,
    ),
    (
        (
            rf"\b(?:all|the whole|every one|the full (?:number|membership|board|complement)|the entire "
            rf"(?:membership|board))(?: of)?(?: (?:the|its|our|their))?(?P<who> {WHO}| board| number| "
            rf"membership)?(?P<post> in (?:office|post))?,? (?:but|save|except|bar|less|minus)(?: for)? "
            rf"(?P<n>{N})(?: of them)?(?= (?:must|shall|are|is|have|being|make|form|need|of)|[,.;]|$)(?! of)"
        ),
        r"all but \g<n> of the members\g<post>",
    ),
    (
        (
            rf"^(?:every|each|all)(?: (?:one )?of)?(?: (?:the|its|our))?(?: {N})? {WHO}(?: in (?:office|"
            rf"post))? (?P<be>must|has to|have to|shall|needs to|need to|is to|are to) (?P<there>(?:be "
            rf"(?:there|present|in attendance|at the table|in the room)|attend|take part|sit|turn up)\b)"
        ),
        r"100 per cent of the members in office \g<be> \g<there>",
    ),
    (
        (
            rf",? (?:below|under|short of|failing|without) which (?:no|nothing|it|they|we|the \w+) (?:\w+ "
            rf"){{0,2}}?(?:may|can|shall|is|are|cannot)\b(?:(?! {N} )[^,.;])*,"
        ),
        "",
    ),
    (
        (
            rf"\bof (?:those|the people|the persons) (?:who (?:sit|serve|are) (?:on|in)|sitting on|serving "
            rf"on|on|belonging to|who belong to|who make up|who compose) {BODY}(?=[,.;]|$| (?:is|are|must|"
            rf"shall|make|form|constitute))"
        ),
        "of the members",
    ),
    (rf"\b({N} {WHO}) in (?:it|session|place)\b", r"\1 present"),
    (
        (
            rf"\bthe number(?: of (?:the )?{WHO})?(?: (?:who are |who is )?(?:attending|present|in "
            rf"attendance|there|who attend))? (?:equals or exceeds|equals|reaches|exceeds or equals|attains|"
            rf"(?:is|be) (?:at least|not less than|no less than|no lower than|not below|equal to or "
            rf"(?:greater|more|larger) than|equal to)|comes to|amounts to) (?={AMOUNT})"
        ),
        "there are at least ",
    ),
    (
        (
            rf"\b(quorum|quoracy) (?:equals|is equal to|amounts to|comes to|numbers|totals|works out at|is "
            rf"reckoned at|is put at|is pitched at|is taken as|is taken to be|corresponds to|means|is "
            rf"defined as) (?=(?:the )?(?:greater|larger|higher|lesser|smaller|lower|{AMOUNT}))"
        ),
        r"\1 is ",
    ),
    (
        (
            rf"^(?:in order )?to (?:find|work out|calculate|compute|reckon|fix|get|arrive at) (?:the |a "
            rf")?quorum,? (?:one |we |you )?(?:takes? |starts? (?:with|from) )?(?={AMOUNT})"
        ),
        "the quorum is ",
    ),
    (
        (
            r"\b(?:is |to be )?(?:obtained|got|found|worked out|reached|arrived at|calculated|computed|"
            r"reckoned) by (?=divid|halv|tak)"
        ),
        "is ",
    ),
    (
        (
            rf"\b(?:dividing|divide|taking|take) (?:the )?(?:total |whole |full )?(?:(?:number|total) of "
            rf"(?:the )?)?(?P<who>{WHO}|seats|membership)(?P<post> in (?:office|post))? (?:divided )?by "
            rf"(?P<n>two|three|four|five|six|ten)\b"
        ),
        _divided,
    ),
    (
        (
            r"(?:,| -|:|;|,? and)? (?:so many|that many|the (?:result|answer|outcome)|that|this) (?:must|"
            r"shall|has to|have to|are to|is to) be (?:there|present)(?=[.;]|$)|(?:,|:|;|,? and) (?:the "
            r"(?:result|answer|outcome)|that|this) (?:is|shall be|makes|gives) (?:the|a) quorum(?=[.;]|$)"
        ),
        "",
    ),
    # the number again, for what is less than it
    (
        (
            rf"(?P<head>\b(?P<n>{N})\b[^.;]*?)(?:[.;,:] ?(?:and |but )?|,? (?:and|but) )(?:with "
            rf")?(?P<few>{N})(?: or (?:fewer|less))?(?: {WHO})?,? (?:cannot|can not|may not|do not|will not|"
            rf"won't|are not (?:enough|sufficient|"
            r"a quorum)|are not|are too few|is too few|is not enough|(?:it|they|the \w+) (?:may|can) "
            r"(?:only|merely|just) talk)(?: suffice| do| be enough| act| decide| be a quorum| do "
            r"so)?(?=[.;]|$)"
        ),
        _lesser,
    ),
)
