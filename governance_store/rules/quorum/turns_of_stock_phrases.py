"""Which phrases do terms of reference copy from each other that say little with many words?"""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.turning import N, Turn

TURNS: Final[tuple[Turn, ...]] = (
    (
        (
            r"\b(?P<of>meetings?(?: of (?:the|an?) [\w ]{3,30}?)?),? (?:and|or) (?:for )?"
            r"(?:(?:any|each|every|all|an?) )?votes?(?: on (?:any|an?|each|every) matters?)?"
            r"(?= (?:is|shall|will|must)\b)"
        ),
        r"\g<of>",
    ),
    (r"\bcomplete (?=number\b)", "whole "),
    (
        (
            rf"\b(?P<some>{N} of (?:the |our |its )?{N} (?:[\w-]+ )?(?:trusts|organisations|councils|"
            r"practices|hospitals|partners)) (?:being |are |to be )?represented,? "
            r"(?:and|plus|together with|along with) "
            r"(?P<who>the chair\b[^.;,]*?)(?=[.;]|$)"
        ),
        r"\g<who> and \g<some> represented",
    ),
    (
        (
            r"\b(?P<means>electronic means|telephone|tele-?conference|video(?:-?conference)?|link),? "
            r"where (?:they are |it is |such \w+ (?:is|are) )?available\b"
        ),
        r"\g<means>",
    ),
    (
        (
            rf"\b(?P<some>{N}) (?P<who>organisations|trusts|councils|partners|practices|bodies) "
            rf"out of (?:the )?(?P<all>{N})\b"
        ),
        r"\g<some> of the \g<all> \g<who>",
    ),
    (
        (
            r"(?:^|(?<=[.;] ))no (?P<who>(?!(?:more|fewer|less|one|member)\b)(?:[\w'-]+ ){0,2}[\w'-]+r) "
            r"counts?(?: towards the quorum)?(?=[.;]|$)"
        ),
        r"\g<who>s do not count towards the quorum",
    ),
    (
        (
            r"\b(?:if|where|when|should) the (?P<who>(?:\w+ ){0,3}\w+) (?:is|be) (?:absent|away|"
            r"unavailable|unable to attend|not available|not present)(?: (?:a|the|any) meeting)?,? "
            r"the deputy (?P=who) (?:may|can|will|shall) (?:attend|come|stand in|deputise)"
            r"(?: instead| (?:in|on) (?:his or her|their) (?:place|behalf))?,? and "
            r"(?:(?:will|shall|may|can) (?:be )?count(?:ed)?|counts) towards (?:the )?quor\w+"
        ),
        r"Deputies of the \g<who> count towards the quorum",
    ),
    (
        (
            r"(?:^|(?<=[.;] ))(?P<said>(?:business|decisions|meetings?) "
            r"(?:will|shall|may|can|must) only (?:proceed|take place|go ahead|be (?:conducted|transacted|"
            r"taken|made|held)) (?:if|when|where) (?:the meeting|it|they|meetings?) (?:is|are) quorate)"
            r"(?=[.;]|$)"
        ),
        r"Beside the quorum it is said: “\g<said>”",
    ),
    (
        rf"\bminimum (?:of )?(?P<n>{N}) (?P<who>(?:voting )?members),? from different organisations\b",
        r"at least \g<n> \g<who> from at least \g<n> different organisations",
    ),
    (
        (
            r",? (?:but|and) any record of the meeting (?:should|must|shall|will) be (?:clearly )?indicated "
            r"as notes rather than formal minutes"
        ),
        "",
    ),
    (
        r"\b(?P<none>no decisions may be (?:taken|made)) by the (?:non-?quorate|inquorate) meeting\b",
        r"\g<none>",
    ),
    (
        r"(?P<stops>\b(?:suspended|adjourned|paused)) until (?:the|a) quorum is (?:restored|regained)",
        r"\g<stops>",
    ),
    (
        (
            r"(?:^|(?<=[.;] ))inquorate meetings (?:may|can) (?:take place|proceed|go ahead|be held),? but "
            r"(?:any |their )?decisions (?:will|must|shall|would) (?:need to |have to )?be ratified "
            r"(?:at|by) (?:the|a) (?:next |subsequent |following )?(?:quorate )?meeting\b"
        ),
        "If a meeting is inquorate it may proceed, but no decisions may be taken",
    ),
    (
        (
            r"(?:^|(?<=[.;] ))(?P<said>(?:if|where|when) (?:the |a )?quor\w+ is not (?:achieved|met|reached|"
            r"present),? the meeting (?:will|shall|can|may) ?not (?:go ahead|take place|be held|start|begin))"
            r"(?=[.;]|$)"
        ),
        r"Beside the quorum it is said: “\g<said>”",
    ),
    (r"\bmust be present and preside(?=[,.;]| and |$)", "must be present"),
    (
        (
            r"\b(?P<who>deputies|substitutes|alternates) (?:are|will be|shall be) "
            r"(?:permitted|allowed|welcome)(?: to attend)?,? but (?:will|shall|do|may) "
            r"not have (?:any )?voting rights and (?=(?:will|shall|do|may) not count)"
        ),
        r"\g<who> ",
    ),
    (
        (
            r"\b(?P<noun>members?|directors?|trustees?|governors?) (?:who|which|that) (?:is|are) "
            r"independent of (?:the )?[\w-]+(?: [\w-]+)?(?= (?:must|shall|is|are|has to|have to)\b|[,.;]|$)"
        ),
        r"independent \g<noun>",
    ),
    (
        r"\bin the event of (?:the|a) meeting (?:being|becoming) (?:in|not |non-?)quorate\b",
        "if the meeting is not quorate",
    ),
    (
        (
            rf"\b(?P<number>{N}) (?:representatives|members|people),? (?:each|every one)(?: of them)? "
            r"(?:coming |drawn )?from a different (?P<body>trust|organisation|council|practice)(?=[,.;]|$)"
        ),
        r"\g<number> members, from at least \g<number> different \g<body>s",
    ),
    (
        r"\bof the time (?:specified|fixed|appointed) for the start of the meeting the members present\b",
        "of the time fixed for it, the members present",
    ),
    (
        r"\b(?P<lead>not quorate|inquorate) owing to the absence of (?:certain|some|any) members(?=,)",
        r"\g<lead>",
    ),
    (r"\bno (?:further|more) (?=decisions? (?:may|can|shall|will) be (?:made|taken))", "no "),
    (
        r"\bthe quorum is (?:unaffected|not affected) by (?:any )?vacanc(?:y|ies)\b",
        "vacant posts do not affect the quorum",
    ),
    (r"\bnon-?members (?:attending|who attend|present) (?=(?:do|are|will|shall) not\b)", "attendees "),
    (
        (
            r"\b(?:persons|people|those|others) (?:attending|who attend|present) by invitation(?= "
            r"(?:do|are|will|shall) not\b)"
        ),
        "attendees",
    ),
    (
        (
            r"\bmeetings may be held by (?P<means>video[- ]?conference|telephone|video|teams)[;,] "
            r"(?:and )?those "
            r"(?:taking part|who take part|attending)(?: in this way)? (?:are counted|count)(?= |[.;,]|$)"
        ),
        r"members may attend by \g<means> and are counted",
    ),
)
