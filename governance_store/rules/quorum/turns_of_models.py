"""How do the model documents say it: standing orders, model articles, model constitutions? A pattern a turn.

Thousands of bodies take their words over as they stand, so that what is rare in speech is common in clauses.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N, Turn, said_apart

_LEAST: Final = r"(?:at least |no fewer than |not fewer than |not less than |no less than |a minimum of )"
_BODIES: Final = (
    r"(?:(?:[\w-]+ ){0,2}(?:trusts|organisations|partners|councils|authorities|hospitals|sites|providers|"
    r"practices|colleges|schools|boroughs|districts|bodies|employers|unions|universities|regions|places|"
    r"agencies|companies|networks|boards|parishes|wards|branches|states|countries|localities|services))"
)
_LISTS: Final = (
    r"(?:including|includes?|comprising|comprises?|consisting of|consists? of|made up of|of whom|being|"
    r"as follows|the following)"
)
_FINITE: Final = re.compile(r"\b(must|shall|is|are|will|may|cannot|unless|except|if)\b")


def _as_commas(found: re.Match[str]) -> str:
    """“including: a chair; a nurse; and a doctor”: a list by commas, where no item is a sentence."""
    items = [re.sub(r"^(?:and|or) ", "", one.strip(" ,")) for one in found["list"].split(";")]
    if any(_FINITE.search(one) or not one for one in items):
        return found.group()
    joint = " or " if re.search(r";\s*or\b", found["list"]) else " and "
    return f"{found['head'].rstrip(' :')} {', '.join(items[:-1])},{joint}{items[-1]}"


def _from_each(found: re.Match[str]) -> str:
    """“at least one from each of: primary care, the council”: one of each, among those present."""
    items = [one for one in re.split(r",? and |, ", found["list"]) if one]
    told = [f"{found['n']} {re.sub(r'^(?:the|an?) ', '', item)} member" for item in items]
    return f", including {', '.join(told[:-1])} and {told[-1]}"


def _fixed(found: re.Match[str]) -> str:
    """“may be fixed by the directors and, unless so fixed, is two”: two; what is said besides is noted."""
    if found["floor"] not in {None, found["n"]}:
        return found.group()
    said = found["said"].strip(" ,.")
    return f"The quorum is {found['n']}. Beside the quorum it is said: “{said}”"


def _one_from_each(found: re.Match[str]) -> str:
    """“each of the three partners, namely the council and the police, is represented”: somebody from each."""
    items = [one for one in re.split(r",? and |, ", found["list"]) if one]
    told = [f"one member from {item}" for item in items]
    return f"{', '.join(told[:-1])} and {told[-1]} are present"


def _of_each_group(found: re.Match[str]) -> str:
    """“one representative of each of Groups A, B and C”: one Group A member, and so on."""
    items = [one for one in re.split(r",? and |, ", found["list"]) if one]
    told = [f"one {found['kind']} {item} member" for item in items]
    return f"{', '.join(told[:-1])} and {told[-1]}"


def _and_each(found: re.Match[str]) -> str:
    """“… and one representative of each of the four trusts”: said in a sentence of its own."""
    return f". One member from each of the {found['many']} {found['o']} must be present"


TURNS: Final[tuple[Turn, ...]] = (
    # a list whose items are sentences
    (
        (
            r"(?P<head>\bcount\w*[^.;]*)[;,] (?:but |and |while )?(?P<who>[a-z][\w ]{3,40}?) (?:will|"
            r"shall|do|does|may) "
            r"not(?=[.;]|$)"
        ),
        r"\g<head>. \g<who> do not count towards the quorum",
    ),
    (
        (
            r",? (?:save|except) that (?P<when>(?:at|for|in|on) [^,.;]*?),? the quorum (?:shall be|is|"
            r"will be|must be) "
            r"(?P<rest>[^.;]*)"
        ),
        r". \g<when>, the quorum is \g<rest>",
    ),
    (
        (
            rf"(?:^|(?<=[.;] ))No (?:business|decisions?|resolutions?) unless (?P<y>(?:more than |at least "
            rf"|over |not less "
            rf"than )?{F} of the (?!voting|elected voting)[\w-]+ {WHO}) (?:are|is|be) present"
        ),
        r"\g<y> must be present",
    ),
    (r",? of whom one (?:shall|must|should|will|is to) be ", ", including "),
    (r"\band one an? (?=[\w-]+ (?:director|member|trustee|governor)\b)", "and one "),
    (
        (
            r"(?:at least )?(?:one|a) (?:representative|member) (?:of|from) each of (?:the "
            r")?(?P<kind>[A-Z]\w+?)s "
            r"(?P<list>[A-Z0-9](?:, [A-Z0-9])*,? and [A-Z0-9])\b"
        ),
        _of_each_group,
    ),
    (
        (
            rf"(?:^|(?<=[.;] ))(?:Where|If|When),? (?:by reason (?:only )?of|because of|owing to|on "
            rf"account of) (?:declared )?"
            rf"(?:an? )?(?:conflicts?|interests?)(?: of interests?)?,? (?P<said>fewer than {N} {WHO})(?: "
            rf"present)? "
            rf"(?:are|remain) "
            rf"(?:able|entitled|eligible) to (?:take part in the decision|vote|decide)(?: on (?:an|the|"
            rf"that) (?:item|matter))?,?"
            rf" the (?:unconflicted|remaining|other) {WHO}(?: present)?,? being (?:not|no) (?:fewer|less) "
            rf"than (?P<n>{N}),? "
            rf"(?:shall |will )?(?:form|be|constitute)s? (?:a|the) quorum(?: for that (?:item|matter|"
            rf"decision))?"
        ),
        (
            r"A member with an interest in an item is not counted for it. On an item in which a member has "
            r"an interest the quorum is \g<n>. Beside the quorum it is said: “\g<said>”"
        ),
    ),
    (
        (
            r"\b(?P<if>where|if),? (?P<during>during (?:a|any) meeting),? (?:any of )?(?:the )?(?:number "
            r"of )?"
            r"(?P<who>councillors|members|trustees)(?: present)?(?: and)? not (?:debarred|disqualified|"
            r"barred) by reason of "
            r"(?:a |an |any )?(?:declared |pecuniary |disclosable |prejudicial )*interests? (?:falls?|is|"
            r"drops?|are) below"
        ),
        (
            r"A member with an interest in an item is not counted for it. \g<if> \g<during> the "
            r"number falls below"
        ),
    ),
    (
        rf"(?P<who>, including [^.;]*?)(?P<floor>,? but never fewer than {N}(?: {WHO})?)(?=[.;]|$)",
        r"\g<floor>\g<who>",
    ),
    # how many, of whom
    (rf"\b({F}) \((?:\d+(?:\.\d+)? ?(?:%|per cent|percent)|\d+/\d+)\)", r"\1"),
    (
        r"\b(?:all )?(?:the )?members to which the (?:board|committee|council|body) is entitled",
        "the total number of members",
    ),
    (r"\bat any time in office\b", "in office"),
    (r"\b(?:current )?eligible voting\b", "voting"),
    (
        (
            r"\bquorum (?:shall |will |must )?consists? of (?=a majority|one|two|half|at least|not "
            r"less|no fewer)"
        ),
        "quorum is ",
    ),
    (
        (
            rf"\b(?P<n>{N}) of the (?P<said>{N} (?P<who>(?:[\w-]+ )(?:members|directors|trustees|governors)))"
            r"(?P<rest>(?: of| shall| must| is| are|,)[^.;]*|(?=[.;]|$))"
        ),
        r"\g<n> \g<who>\g<rest>. Beside the quorum it is said: “of the \g<said>”",
    ),
    (r"\bphysically present at the place of (?:the )?meeting\b", "physically present"),
    (
        (
            rf"\b({WHO}) entitled to vote (?:up)?on the (?:business|matters?)(?: to be (?:conducted|"
            rf"transacted|"
            rf"considered))?(?: at the meeting)?"
        ),
        r"\1 entitled to vote",
    ),
    (r"\b(membership|members) at the time\b(?=[.,;])", r"\1"),
    (
        (
            r"\b(members|trustees|directors|governors)( with the right to vote| entitled to vote)? "
            r"(?:are )?present or represented\b"
        ),
        r"\1\2 are present in person or by proxy",
    ),
    (
        (
            r",? (?:provided|so long as|on condition) (?:always )?that the (?:presence|attendance) of "
            r"(?P<who>[\w' -]+?) "
            r"(?:shall |must |will )?(?:also )?(?:be|is) required(?: to constitute a quorum)?"
        ),
        r", including \g<who>",
    ),
    # three partners, by name
    (
        (
            rf"\b(?:each|all) of the {N} (?:[\w-]+ ){{0,4}}?[\w-]+,? (?:namely|being|that is|that is to "
            rf"say|ie) "
            r"(?P<list>(?:the )?[^,.;]+(?:, (?:the )?[^,.;]+?)*?,? and (?:the )?[^,.;]+?),? (?:is|are|must "
            r"be|shall be) "
            r"(?:represented|present)"
        ),
        _one_from_each,
    ),
    (
        (
            r",? whether (?:by|through) (?:its|their|a|the) [\w ]+? or (?:by |through )?(?:a|its|their|"
            r"the) (?:nominated |"
            r"named )?(?:deputy|deputies|substitutes?|alternates?)(?P<rest>[^.;]*)"
        ),
        said_apart("Deputies count towards the quorum"),
    ),
    (
        (
            r" ?\(or,? (?:in either case,? |in each case,? )?(?:their|his or her|a|an|the)? ?(?:nominated |"
            r"named |duly "
            r"appointed )?(?:deputy|deputies|substitute members|substitutes?|alternates?)(?: acting in "
            r"their place| "
            r"attending in their place| in their place)?\)(?P<rest>[^.;]*)"
        ),
        said_apart("Deputies count towards the quorum"),
    ),
    (
        (
            r"(?:^|(?<=[.;] ))(?:where|if|when) an? [\w ]+? is unable to (?:field|send|provide) (?:its|"
            r"their) "
            r"(?:representative|member)s? "
            r"(?:it|they) may (?:nominate|send|appoint) a (?:deputy|substitute),? who (?:will|shall|may) "
            r"count(?: towards? "
            r"(?:the )?(?:quorum|quoracy))?"
        ),
        "Deputies count towards the quorum",
    ),
    (
        (
            r"(?P<rest>\bof|\bincluding|,? and|,) (?:at least )?(?P<n>one) (?:representative|member|"
            r"person) (?:of|from) "
            rf"each of (?:the |its |our )?(?P<many>{N}) (?P<o>{_BODIES})(?: (?:being )?(?:in attendance|"
            rf"present))?(?=[.;,]|$)"
        ),
        _and_each,
    ),
    (
        (
            r"\b(?:by|through|via|using|by means of) [^.;]*?\b(?:video|tele\w+|conference|electronic|audio|"
            r"virtual|"
            r"online|remote|digital|communications?)\b[^.;]*? (?:by|through|in|with) (?:means of )?which "
            r"[^.;,]*?\b(?:hear|"
            r"communicate|speak|see)\b[^.;,]*"
        ),
        "remotely",
    ),
    (
        (
            r",? and (?:such )?participation(?: in a meeting)?(?: by (?:such|these|this) means?| in this "
            r"(?:way|manner))? "
            r"(?:shall|will|is to|is)(?: be)? (?:constitute|deemed|treated as|count as|taken as)(?: to "
            r"be)? (?:presence|"
            r"attendance)(?: in person)?(?: at the meeting)?"
        ),
        " and are counted as present",
    ),
    # lists
    (rf"(?P<head>\b{_LISTS}[^.;:]{{0,40}}:)(?P<list>[^.:]*;[^.:]*)", _as_commas),
    (
        (
            rf",? (?:with|including|and|to include) (?P<n>{_LEAST}?{N})(?: {WHO})?(?: present| "
            rf"attending| in attendance)?(?: drawn)? from each of(?: the following)?(?: \w+)?:? "
            r"(?P<list>(?!the (?:\w+ ){0,2}\w+s\b)[^.;:]*,? and [^.;:]*)(?=[.;]|$)"
        ),
        _from_each,
    ),
    # standing orders
    (
        r"\b(whole number|number|majority|third|half|quarter) of (?:the )?chair\w* and (?:the )?members\b",
        r"\1 of members",
    ),
    (
        (
            rf"\b(?P<n>{_LEAST}?{N})(?: {WHO})? (?:who|which) (?:is|are) (?:also )?(?:an? )?(?P<such>[\w "
            rf"-]+?)"
            rf"(?: members?)?(?: of the \w+)? and (?P<m>{N})(?: {WHO})? (?:who|which) (?:is|are) not\b"
        ),
        r"\g<n> \g<such> member and \g<m> non-\g<such> member",
    ),
    (
        (
            r"\b(?:an officer|someone|somebody|a person|anyone|staff|officers|a manager|those)[^.;]{0,140}"
            r"without (?:a )?(?:formal )?acting[- ]up status (?:may not|does not|do not|is not|are not|"
            r"shall not|cannot) (?:be )?count(?:ed)?(?: towards the quorum)?"
        ),
        "Deputies do not count towards the quorum",
    ),
    (
        (
            r"[;,]? (?:but |and )?(?:provided (?:always )?(?:that )?|but )?(?:in no (?:case|circumstances?|"
            r"event)|at no time|under no circumstances|never) (?:shall|may|can|will|must|should) (?:the |a |"
            r"that |this )?(?:quorum|number|figure|it|there|total)(?: required| needed)? (?:be|fall|drop|go|"
            rf"number)? ?(?:to )?(?:less|fewer|lower|below|under)(?: than)? (?P<n>{N})"
        ),
        r" but never fewer than \g<n>",
    ),
    (
        (
            r"(?:,|;| and| but)* (?:the quorum |it |which |that (?:number|figure) )?(?:is |being )?subject "
            r"(?:always )?to (?:an? )?(?:absolute |overall |lower )?(?:minimum|limit|floor|lower limit)"
            rf"(?: of| being) (?P<n>{N})(?: {WHO})?"
        ),
        r" but never fewer than \g<n>",
    ),
    # articles
    (
        (
            r"(?:^|(?<=[.;] ))(?P<said>The quorum(?: (?:for|at|of|necessary for) [^.;]*?)? may be "
            r"(?:fixed|set|determined|varied)"
            rf"[^.;]*?),? (?:(?:but|and) (?:it )?must never be (?:less|fewer) than (?P<floor>{N}),? "
            rf")?(?:and,? |but,? )?"
            r"unless (?:it is )?(?:otherwise|so) (?:fixed|set|determined)(?: otherwise| at any other number)?"
            rf",? (?:it )?(?:is|shall be|will be) (?P<n>{N})"
        ),
        _fixed,
    ),
    (
        (
            r"(?:^|(?<=[.;] ))(?P<said>Unless (?:the )?(?:directors|trustees|members|board|council|"
            r"committee|company|"
            r"society|"
            r"association)(?: in general meeting)? (?:decides?|determines?|resolves?|fix(?:es)?|agrees?) "
            rf"otherwise),? the quorum (?:is|shall be|will be) (?P<n>{N}(?: {WHO})?)"
            rf"(?:,? but (?:it )?must never be (?:less|fewer) than (?P<floor>{N}))?"
        ),
        _fixed,
    ),
    # who is spoken of
    (
        rf"\b(?P<n>{N}) of the (?P<said>(?:other|remaining) {N} (?P<who>{WHO}))(?P<rest>[^.;]*)",
        r"\g<n> other \g<who>\g<rest>. Beside the quorum it is said: “of the \g<said>”",
    ),
    (
        (
            rf"\b(?:{_LEAST}?(?:a|an|one|1) )(?:representative|member|person|delegate) from (?:each of )?"
            rf"((?:{_LEAST}|more than |over )?{F} (?:of )?(?:the |all )?{_BODIES})"
        ),
        r"\1 represented",
    ),
    (
        (
            rf"(?:,? and|,|,? plus|,? with|,? together with|,? as well as) (?:members?|representatives?|"
            rf"representation|people|someone|somebody) (?:from|of) (?P<n>{_LEAST}?{N}) of the "
            rf"(?P<o>(?:{N} )?{_BODIES})(?P<rest>[^.;]*)"
        ),
        said_apart(r"\g<n> of the \g<o> must be represented"),
    ),
    (rf"\b(from|of) each of (?:the |its |our )?({N}) (?:\w+ )?boards\b", r"\1 each of the \2 organisations"),
    # vacant places
    (
        (
            r",? (?:not (?:counting|including|taking into account)|excluding|discounting|disregarding|"
            r"ignoring|leaving out|leaving aside|less|minus|net of|exclusive of|but not)(?: of)? (?:any |"
            r"all |"
            r"the |those )*(?:(?:seats?|posts?|places?|positions?) )?(?:held |left |which are |that are |"
            r"currently )*(?:unfilled|vacant|empty)(?: (?:positions?|posts?|seats?|places?|offices?|"
            r"memberships?))?(?=[.,;)]|$)"
        ),
        " excluding vacancies",
    ),
    # those who stand in
    (
        (
            r",? (?:with|but|and|provided that) (?:no|not) more than (?P<share>[\w ]+?) (?:of (?:those|them|"
            r"these|the (?:members|number))(?: present)? )?(?:being|to be|may be|shall be|are) "
            r"(?P<who>deputies|substitutes|alternates)(?P<rest>)(?=[.;,]|$)"
        ),
        said_apart(r"Deputies may make up to \g<share> of them"),
    ),
    # an interest
    (
        (
            r"\b(?:when|where|if|on|in relation to|in respect of|for) (?:any |a |an )?(?:decision|vote|"
            r"resolution|matter|item|question)s?(?: (?:is|are|being) (?:made|taken|passed|considered|"
            r"discussed))? ?(?:about |on |concerning |relating to )?(?:a |any |the )?(?:matter|item|"
            r"question|decision)? ?(?:up)?on which (?:that|the|such|this) (?:trustee|member|director|person|"
            r"governor|individual) (?:is|may|can|are)(?: not|not) (?:be )?(?:entitled to |allowed to |"
            r"permitted to )?vote"
        ),
        "on a matter in which they have an interest",
    ),
    # what asks for nothing
    (
        (
            r",? (?:with|but|though|although) equal (?:numbers?|representation)(?: of (?:each|both))? (?:is |"
            r"are |being )*not (?:being )?(?:required|needed|necessary)"
        ),
        "",
    ),
    # on some matters only
    (
        (
            rf"^(?P<main>[^.;]*?\b{N}\b[^.;]*?),? (?:including|to include|one of whom (?:must|shall|"
            rf"should) be|"
            r"with) (?P<need>(?:at least )?(?:an?|one|two|the) [\w' -]+?) (?:when|whenever|where|if) "
            r"(?P<when>(?:it is |the \w+ is |they are )?(?:considering|dealing with|discussing|deciding|"
            r"determining|hearing|debating|reviewing) [\w' ]+?)(?=[.;]|$)"
        ),
        r"\g<main>. When \g<when>, \g<need> must be present",
    ),
)
