"""How is it told who has to be one of those there? Of so many, or in the chair. One pattern a turn.

Every turn ends in the words that lead a list of people, “, including …”, or in “… must be present”.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from governance_store.rules.quorum.turning import WHO, N, Turn, in_a_row, said_apart

_LEAST: Final = (
    r"(?:at least |at the least |no fewer than |not fewer than |not less than |no less than |a minimum of |"
    r"minimum of |more than )"
)
_COUNT: Final = rf"(?:{_LEAST}?{N}(?: or more)?)"
_THOSE: Final = (
    rf"(?:whom|which|them|these|those(?: (?:present|there|attending|counted|{N}))?|that number|this number|"
    rf"their number|the (?:{N}|number|quorum|members|trustees|directors|governors)(?: (?:present|there))?)"
)
_MUST: Final = r"(?:must|shall|should|will|has to|have to|needs to|need to|is to|are to|ought to)"
_BEING: Final = rf"(?:being|having to be|to be|{_MUST} be|is|are)"
_SUCH: Final = (
    r"(?!(?:present|there|in attendance|here|attending|available|represented|counted|a quorum|quorate|"
    r"sufficient|enough|needed|required|necessary|in person|absent|away|adjourned|deemed|one of|not|the "
    r"quorum|the minimum|held|taken|made)\b)(?=\w)"
)
_ENDS: Final = r"(?=[.;,:)]|$)"
_AWAY: Final = (
    r"(?:absent|away|missing|not (?:present|there|in attendance|available)|unavailable|unable to (?:attend|"
    r"be present|come|act|be there)|prevented from attending)"
)
_HOW: Final = (
    r"(?:(?:appointed|elected|nominated|chosen|selected|sent|put forward) by|from|representing|speaking for|"
    r"on behalf of|drawn from)"
)
_JOINTS: Final = (
    r"(?:[,;]|(?:[,;]? (?:and|but|with|provided(?: always)?(?: that)?|so long as|as long as|"
    r"on condition that)))"
)
_AMONG: Final = (
    r"(?:one (?:of|among)|among(?:st)?|included (?:in|among)|numbered among|counted among|part of|"
    r"included|one)"
    rf"(?: {_THOSE})?"
)
_FORMING: Final = r"(?: who (?:form|make up|constitute|make) (?:a|the) quorum)?"
_FINITE: Final = re.compile(
    r"\b(must|shall|is|are|will|may|cannot|unless|except|if|needs?|makes?|forms?|constitutes?|suffices?|"
    r"counts?)\b"
)
_ITEM: Final = re.compile(rf"^(?:and |plus )?(?:{_COUNT}|the|an?) (?:[\w'()&-]+ ?)+$", re.IGNORECASE)


def _halves(found: re.Match[str]) -> str:
    """“two speaking for the employers and two for the members”: including so many of either sort."""
    how, again = found["how"], found["again"]
    if again not in {None, "by", "for", "from"}:
        how = again
    many = "one" if found["m"].startswith(("the", "another")) else found["m"]
    return f", including {found['n']} {found['how']} {found['first']} and {many} {how} {found['second']}"


def _items(found: re.Match[str]) -> str:
    """“the chair; a nurse; one doctor”: a list by commas, where no item is a sentence."""
    items = [one.strip(" ,") for one in found["list"].split(";")]
    if any(_FINITE.search(one) or not _ITEM.match(one) for one in items):
        return found.group()
    items = [re.sub(r"^(?:and|plus) ", "", one) for one in items]
    number = re.search(rf"\b{N}(?: {WHO})?(?: present)?$", found["first"], re.IGNORECASE)
    told = in_a_row(items) if len(items) > 1 else items[0]
    if number:
        return f"{found['first']}, including {told}"
    return f"{found['first']}, {told}" if len(items) > 1 else f"{found['first']} and {told}"


def _of_the_same(told: str) -> Callable[[re.Match[str]], str]:
    """A turn that says “the five” again: only where five were spoken of before."""

    def made(found: re.Match[str]) -> str:
        again = re.search(rf"\bthe ({N})\b", found.group(), re.IGNORECASE)
        before = found.string[: found.start()]
        if again and not re.search(rf"\b{again[1]}\b", before, re.IGNORECASE):
            return found.group()
        return found.expand(told)

    return made


def _standing_in(found: re.Match[str]) -> str:
    """“where the chair is absent the vice-chair must be present”: one, unless the chair was asked for."""
    before = found.string[: found.start()].lower()
    if found["one"].lower().removeprefix("the ") in before:
        return found.group()
    return f", including {found['one']} or {found['other']}"


def _both_away(found: re.Match[str]) -> str:
    """“inquorate where both are missing, or where fewer than four come”: one of the two, and so many."""
    number = f". The quorum is {found['n']} members" if found["n"] else ""
    return f"{found['one']} or {found['other']} must be present{number}"


TURNS: Final[tuple[Turn, ...]] = (
    (
        (
            r"\b(?:who )?(?:speak|speaks|speaking|sitting|sits?) (?:for|on behalf of) (?=the [\w "
            r"-]+?(?:s|people|council)\b)"
        ),
        "representing ",
    ),
    # of so many
    (
        (
            rf"(?:^|(?<=[.;] ))of (?:the|these|those) (?P<all>{N})(?: {WHO})?,? (?:who (?:are|is|must be) )?"
            r"(?:needed|required|necessary|making up the quorum|who (?:make up|form|constitute) (?:the|a) "
            rf"quorum)(?: for (?:a|the) quorum)?,? (?P<count>{_COUNT}) {_BEING} {_SUCH}"
        ),
        r"The quorum is \g<all>, including \g<count> ",
    ),
    (
        (
            rf"\b(?P<n>{N})(?P<mid>(?: (?!{N}\b)[\w'-]+){{0,6}}),? (?:and |but |provided )?(?:all|both|each|"
            rf"every one) of {_THOSE} (?:{_MUST} (?:be|have been)|being|are|is|have been|having been) (?:an? "
            r")?(?P<such>(?:appointed|elected|nominated|chosen) by [\w' -]+?)" + _ENDS
        ),
        r"\g<n>\g<mid>, including \g<n> \g<such>",
    ),
    (
        (
            rf"(?:,|,? (?:and|with|being|of whom|of which|including))+ (?P<n>{_COUNT})(?: {WHO})? "
            rf"(?P<how>{_HOW}) "
            rf"(?P<first>[\w' -]+?),? and (?P<m>{N}|the other(?: one)?|another)(?: {WHO})? "
            rf"(?P<again>{_HOW}|by|"
            rf"for) (?P<second>[\w' -]+?){_ENDS}"
        ),
        _halves,
    ),
    (
        (
            rf"\b(?P<n>{_COUNT}) {_BEING} (?P<such>{_SUCH}[\w' -]+?),? and (?P<m>{_COUNT}) (?:{_MUST} not "
            rf"be|(?:"
            rf"are|is|being) not|not)(?: such| so)?{_ENDS}"
        ),
        r"\g<n> being \g<such>, including \g<m> other than \g<such>",
    ),
    (
        rf"{_JOINTS} (?P<count>{_COUNT})(?: of {_THOSE})? {_BEING} (?=the ){_SUCH}",
        _of_the_same(r", of whom \g<count> is "),
    ),
    (
        rf"{_JOINTS} (?P<count>{_COUNT})(?: of {_THOSE})? {_BEING} {_SUCH}",
        _of_the_same(r", including \g<count> "),
    ),
    (
        (
            rf"(?:[,;]|,? (?:and|but))(?: (?:and|but))? (?P<who>(?:the|both the|either the|an?|at least "
            rf"one of the) (?:(?!"
            rf"{N}\b)[\w'-]+,? )+?){_MUST} (?:always )?be {_AMONG}{_FORMING}(?=[.;,:)]|$| and )"
        ),
        _of_the_same(r", including \g<who>"),
    ),
    (
        (rf"\b(?P<must>{_MUST}) (?:always )?be {_AMONG}{_FORMING}(?=[.;,:)]|$| and )"),
        _of_the_same(r"\g<must> be present"),
    ),
    (
        (
            r"(?<=[a-z]),? (?:at|for|in) (?:every|each|any|all) (?:(?:trustees?'?|directors?'?|"
            r"governors?'?|board|"
            r"committee|council|panel|group|court|members'?) )?meetings?(?=[.;,]|$)"
        ),
        "",
    ),
    (
        (
            r"\b(?P<office>(?:lord |vice |vice-)?(?:chair\w*|president|mayor|chancellor|conven[eo]r|"
            r"speaker|provost|"
            r"moderator|dean|rector|warden|master)),? or (?:one|any|either) of (?:his|her|their|the|its) "
            r"deputies\b"
        ),
        r"\g<office> or a deputy \g<office>",
    ),
    (r"\bthere (?P<be>is|are|be|being) (?:present|in attendance)(?=,? )", r"there \g<be>"),
    (r"(?:^|(?<=\. ))(?P<first>[^.;]*\bquor[^.;]*);(?P<list>[^.]*)(?=\.|$)", _items),
    (
        (
            r"\b(?P<be>is|are|be|being) (?P<there>present|there|in attendance),? (?:along|together|in "
            r"company) "
            rf"with (?P<who>(?:the|an?|{_COUNT}) [\w' -]+?){_ENDS}"
        ),
        r"\g<be> \g<there>, and \g<who> \g<be> \g<there>",
    ),
    # in the chair
    (
        (
            r",? (?:and |all )?(?:presided over|chaired) by (?P<who>(?:the|either the) (?!person|member|one)"
            rf"[\w' -]+?(?:, [\w' -]+?)*){_ENDS}"
        ),
        r", including \g<who>",
    ),
    (
        (
            r",? (?:and |with )+(?P<who>(?:the|either the) (?!person|member|one)[\w' -]+?) (?:presiding|"
            r"in the "
            rf"chair|taking the chair){_ENDS}"
        ),
        r", including \g<who>",
    ),
    (
        (
            r"(?:^|(?<=[.;,] )|(?<= and ))(?P<who>(?:either )?the (?!person|member|one)[\w' ,-]+?) "
            r"(?P<must>must|"
            r"has to|have to|needs to|need to) (?:preside|take the chair|be in the chair)(?=[.;]|$|,? and "
            r"(?!if|"
            r"when|where|in ))"
        ),
        r"\g<who> \g<must> be present",
    ),
    # one for another
    (
        (
            r",? or,? (?:should|if|when|where|whenever) (?:he or she|he|she|they|that person|that officer|"
            r"the "
            r"latter|the former|the \w+) (?:is|are|be|cannot|can not|happens? to be|should be|has to "
            r"be)\b[^,.;]"
            r"{0,30}?,? (?=the |an? |one of )"
        ),
        " or ",
    ),
    (
        (
            r"\b(?P<who>the [\w' -]+?),? or (?P<other>(?:the|an?) [\w' -]+?) (?:in|during) (?:his or her|"
            r"his|her|"
            rf"their|the [\w -]+?'s) absence{_ENDS}"
        ),
        r"\g<who> or \g<other>",
    ),
    (
        (
            r"\b(?P<who>the [\w'-]+(?: [\w'-]+){0,3}) \(or,? (?:(?:if|in|failing|when|where|"
            r"should)\b[^,()]*?, )?"
            r"(?P<other>the [\w' -]+?)(?: (?:in|during|if|when|where) [^()]*\b(?:absence|absent|away|"
            r"unavailable|"
            r"unable)\b[^()]*)?\)"
        ),
        r"\g<who> or \g<other>",
    ),
    (
        (
            rf"(?:,| and| but)+ (?:if|where|when|should|whenever) (?P<one>the [\w' -]+?) (?:is|be|are) "
            rf"{_AWAY},? "
            r"(?:then )?(?P<other>the [\w' -]+?) (?:must|shall|has to|needs to|is to) (?:be (?:present|"
            r"there|in "
            rf"attendance)|attend|take (?:his|her|their) place){_ENDS}"
        ),
        _standing_in,
    ),
    (
        (
            r"(?:the )?\w+(?: \w+)?'s (?:presence|attendance) is not (?:needed|required|necessary|"
            r"essential)(?: "
            r"for (?:a|the) quorum| to (?:form|make) a quorum)?,? (?:but|though) that of (?P<who>the [\w' "
            r"-]+?) "
            rf"is(?: required| needed)?{_ENDS}"
        ),
        r"\g<who> must be present",
    ),
    (
        (
            r"(?:\b(?:a|the|any|no) meeting )?\b(?:is|be|shall be|will be|becomes) (?:not quorate|"
            r"inquorate) (?:"
            r"if|when|where|while|whenever) (?:both )?(?P<one>the [\w -]+?) and (?P<other>the [\w -]+?) "
            r"are (?:"
            rf"both )?{_AWAY}(?:,? (?:or|nor) (?:if |where |when |with )?(?:there are )?fewer than "
            rf"(?P<n>{N})(?: "
            rf"{WHO})?(?: (?:come|attend|are present|are there|turn up|are in attendance))?)?{_ENDS}"
        ),
        _both_away,
    ),
    (
        (
            r",? \(?or (?:the |any |such )?(?:persons?|people|those|someone|somebody|anyone|whoever|"
            r"officers?)(?: "
            r"(?:who|that))?(?: (?:is|are|may be))? (?:then |for the time being |duly |appointed |"
            r"authorised |"
            r"nominated |named |to )*(?:acting|acts?|standing in|stands in|stand in|deputising|deputises?)\b"
            r"(?: (?:for|in|on|as))*(?: (?:them|him|her|him or her|(?:their|his|her|his or her) (?:stead|"
            r"place|places|absence|behalf)|either of them))?\)?,?(?P<rest>[^.;]*)"
        ),
        said_apart("Deputies count towards the quorum"),
    ),
    # who does not count
    (
        (
            rf"{_JOINTS} neither (?P<one>the [\w -]+?) nor (?P<other>(?:the )?[\w -]+?) (?:is |are |being |"
            rf"may be |"
            r"shall be |can be |must be |to be )?(?:counted|reckoned|included|numbered|counts?|among)(?: "
            r"(?:among|"
            rf"as one of|in|towards|part of|for))?(?: (?:{_THOSE}|it|quorum))?{_ENDS}"
        ),
        _of_the_same(r". \g<one> and \g<other> do not count towards the quorum"),
    ),
    (
        (
            r"(?:,|,? (?:but|though|although|save that|except that|while|whereas))(?: and)? (?P<who>the "
            r"[\w' -]+?) "
            r"(?:(?:is|are|does|do|shall|may|must|will|can) (?:not|never)|cannot) (?:to )?(?:be "
            r")?(?:reckoned|"
            r"counted|included|numbered|count|figure)(?: (?:as (?:one|part) of|among|amongst|in|towards?|"
            r"for))"
            rf"(?: {_THOSE}| (?:the|a|that|this) (?:quorum|count|reckoning|total)| it){_ENDS}"
        ),
        _of_the_same(r". \g<who> does not count towards the quorum"),
    ),
    # one sort beside the others
    (
        (
            r"\b(?P<who>(?:the )?[\w-]+(?: members)?) (?:among (?:them|those present)|present|there) "
            r"(?=(?:must |"
            r"shall |may |should |are |do |being )*(?:not )?(?:to )?(?:outnumber|be outnumbered|exceed))"
        ),
        r"\g<who> ",
    ),
    (
        (
            r"\b(?P<a>(?:the )?[\w-]+(?: members)?) (?:must|shall|may|are|being|do)? ?not (?:to )?(?:be )?"
            rf"outnumbered by (?P<b>(?:the )?[\w-]+(?: members)?){_ENDS}"
        ),
        r"\g<b> must not outnumber \g<a>",
    ),
    (
        (
            r"(?:,|,? and|,? with) (?:the )?(?P<who>[\w-]+(?: members)?) (?:(?:must|shall|should|have to|"
            r"to) )?"
            r"(?:outnumber(?:ing)?|exceed(?:ing)?) (?:in number )?(?:all )?(?:the )?(?:others?|rest|"
            r"remainder|"
            rf"other members)(?: put together| present| combined| together| there)?{_ENDS}"
        ),
        r", and more than half of those present must be \g<who>",
    ),
    (
        (
            r"(?:,|,? and|,? with|,? but) (?:the )?(?P<who>[\w-]+(?: members)?) (?:(?:must|shall|may|are|"
            r"being|"
            r"should) )?not (?:to )?(?:be )?(?:in|forming|form|constitut(?:e|ing)|making up|make up|"
            r"having) (?:the|"
            rf"a) majority(?: of (?:them|those present))?{_ENDS}"
        ),
        r", and no more than half of those present must be \g<who>",
    ),
    (
        (
            r"(?:,|,? and|,? with|,? but) (?:the )?(?P<who>[\w-]+(?: members)?) (?:(?:must|shall|may|are|"
            r"should|"
            r"being|to be) )?(?:be )?in (?:the|a) minority(?: of (?:them|those present))?"
            rf"{_ENDS}"
        ),
        r", and fewer than half of those present must be \g<who>",
    ),
    # what somebody is good at, and of which side he is
    (
        (
            rf"\b(?P<n>an?|{_COUNT})(?: (?:\w+ )?{WHO}| someone| somebody)? (?:with|who ha(?:s|ve)|having|"
            r"possessing) (?:(?:recent|relevant|and|appropriate|suitable|significant|an?|demonstrable|"
            r"current) )*"
            r"(?P<field>[\w-]+) (?:expertise|experience|qualifications?|knowledge|skills?|background|"
            r"training)\b"
        ),
        r"\g<n> \g<field> expert",
    ),
    (r"\b(?:someone|somebody|a person|anyone) with (?=[\w-]+ expert)", "a "),
    (r"\b(\w+) (?:of|from) either (?:trust|organisation|council|party|side|body|partner|company)\b", r"\1"),
)
