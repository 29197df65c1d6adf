"""Of whom is a share taken, and how rounded and chosen? One pattern a turn of phrase, in order."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N, Turn

TURNS: Final[tuple[Turn, ...]] = (
    (r"\bmust be with us\b", "must be present"),
    (r"\bof those (on the roll|on the register|enrolled),? or", r"of the members \1 or"),
    (
        (
            rf"\bwith (?:under|fewer than|less than) ({F} of [\w ]+?),? or (?:with )?(?:under|"
            rf"fewer than|less than) ({N})(?: of them)?,? (?=taking part|present|there|attending)"
        ),
        r"unless \1 or \2 members, whichever is the greater, are ",
    ),
    (rf"\bunder ({N}) ({WHO})", r"fewer than \1 \2"),
    (
        (
            rf",? (?:and )?add(?:ing)? (?:one|another|a further)(?: more| further| other)? "
            rf"(?:appointed |such |serving )?{WHO}\b"
        ),
        " plus one",
    ),
    (rf"\b({N}) at (?:the )?least\b", r"at least \1"),
    (
        (
            r"\bneeds? the (?:support|approval|agreement|consent) of a meeting (?:at which|where|"
            r"with|attended by) "
        ),
        "need ",
    ),
    (r", which (?:majority|number|quorum) (?:must|shall|is to) include\b", ", including"),
    (
        (
            r"\b(?:in relation to|on|for|in respect of) (?:a|any) (?:resolution|matter|item|"
            r"decision|question) on which (?:he or she|he|she|they) (?:is|are) "
            r"(?:not entitled to vote|not allowed to vote|barred from voting|debarred from voting)"
        ),
        "on a matter in which they have an interest",
    ),
    (
        (
            r", each (?:of them )?being (?:either )?a member or a proxy for a member(?: or (?:a|"
            r"the) duly authori[sz]ed representative of (?:a corporation|"
            r"a corporate member|an organisation))?,?"
        ),
        ", in person or by proxy,",
    ),
    (r" being (?:among them|included)(?=[.;,]|$)", " present"),
    (
        (
            r"\b(chair\w*|president) \((or (?:the |a )?[\w -]+?) in (?:the absence of (?:the |a "
            r")?\1|(?:his|her|their|his or her) absence)\)"
        ),
        r"\1 \2",
    ),
    (
        (
            r"\b(?:were|was|are|is|being|been|to be|be) (elected|appointed|nominated|co-opted) by "
            r"(?:the )?\w+(?= and|,|\.|;|$)"
        ),
        r"\1",
    ),
    (
        (
            rf"\b({F}) (?:of )?the {WHO} from (?:the )?(?!council|board|trust|authority|"
            rf"committee|each|{N}\b)(\w+)\b(?! \w+ (?:council|trust))"
        ),
        r"\1 of the \2 members",
    ),
    (
        r"\b(representatives?) of the ((?:(?-i:[A-Z]{2,5}))\b)(?=[,.;]| and\b|$)",
        r"\1 from the \2",
    ),
    (
        (
            r",? (?:and|but) (?:the )?\w+(?: \w+)?'s (?:presence|attendance) is not (?:needed|"
            r"required|necessary)(?: for it)?(?=[.;]|$)"
        ),
        "",
    ),
    # of whom a share is taken
    (r"\btotal (?:authori[sz]ed|possible) (membership|number)", r"total \1"),
    (
        (
            r"\b(?:authori[sz]ed|prescribed|constituted) (?:total )?(membership|number of "
            r"(?:members|"
            r"directors|trustees|governors|seats))"
        ),
        r"full \1",
    ),
    (r"\bactual membership\b", "membership in post"),
    (
        (
            rf"\b(the |a )?(?<!full )(?<!total )(?<!whole )number of (?:its |the |their |all "
            rf")?({WHO})\b(?= (?:for the time|in post|in office|then|holding|present)|[,.;]|$|"
            rf" (?:is|are|"
            rf"shall|must))"
        ),
        r"the \2",
    ),
    (rf"\b({WHO}) so (?:entitled|qualified)\b", r"\1 entitled to vote"),
    (r"\b(?:total|whole|full) (?:club |society |association )voting membership\b", "voting membership"),
    (
        (
            rf"\b({F}) \((or [^)]*)\) (of (?:the |all )?[\w' ]+?)(?=[,.;]|$| (?:is|are|shall|"
            rf"must|makes?|"
            rf"forms?)\b)"
        ),
        r"\1 \3, \2",
    ),
    (
        (
            r"\b(?:holding|who hold|serving|sitting) (?:office|post) (?:at|on) the date of the "
            r"meeting"
        ),
        "holding office",
    ),
    (
        (
            r"(?<!\ba )\b(?:the )?(?<!\ba )quorum of (?:the|its|that|their) (?:parent |main |full "
            r")?(?:committee|"
            r"board|"
            r"council|body)"
            r"(?: (?:it|that|which) (?:reports? to|it reports to|set it up|appointed it|"
            r"serves))?(?=[,.;]|"
            r"$)"
        ),
        "committeequorum",
    ),
    (
        (
            r"(?<=of )the quorum of (?:the|its|that|their) (?:parent |main |full )?(?:committee|board|"
            r"council|"
            r"body)\b"
        ),
        "committeequorum",
    ),
    (
        (
            rf"\bmembers? (?:or|and) (?:their )?proxies (?:who (?:are )?)?(?:holding|entitled "
            rf"to cast|able "
            rf"to cast|with) ({F}) of (?:all |all the |the )?(?:possible )?votes?"
        ),
        r"\1 of the members, in person or by proxy,",
    ),
    # rounding and choosing
    (
        (
            rf"(?:such |the |that |whatever )?(?:whole )?number (?:as is |which is |that is |"
            rf"which comes |"
            rf"that comes )?(?:nearest|closest) to,? ?but "
            rf"not (?:greater than|above|over|exceeding|more than|higher than),? ({F} of "
            rf"[^,.;]*)"
        ),
        r"\1, rounded down",
    ),
    (r"\bnumber (?:closest|next) to\b", "number nearest to"),
    (
        (
            r"\b(?:with |and )?(?:any |a |all )?(?:fractions?|fractional \w+|remainders?)(?: "
            r"of (?:less "
            r"than )?[\w ]{1,12}?)?"
            r"(?: being| is| are| shall be| to be)? (?:count|counts|counted|counting|treated|"
            r"reckoned|"
            r"taken|regarded) (?:as|for) "
            r"(?:one|a whole|a (?:whole )?(?:one|member|person|unit|number)|an? (?:extra|"
            r"additional) "
            r"(?:one|member))\b"
        ),
        "rounded up",
    ),
    (
        (
            r"\b(?:with |and )?(?:any |a |all )?(?:fractions?|fractional \w+|remainders?)(?: "
            r"of (?:less "
            r"than )?[\w ]{1,12}?)?"
            r"(?: being| is| are| shall be| to be)? (?:disregarded|ignored|dropped|left off|"
            r"left out|"
            r"omitted|discarded|"
            r"not counted|neglected|struck off)\b"
        ),
        "rounded down",
    ),
    (r"\bwhere (greater|more|larger|higher|less|fewer|lower|smaller)\b", r"if \1"),
    (r" nor (?:fewer|less) than ", " and not less than "),
    (
        (
            r"[,;:]? ?(?:and )?that is (?:how many|the number)(?: that| who| which)?(?: have| has| "
            r"need| needs| must| are| is)?(?: to)?(?: be| attend)?(?: there| present| needed| "
            r"required)?(?=[.;]|$)"
        ),
        "",
    ),
    (
        (
            r"\b(?:in|under) no (?:case|circumstances) (?:may|can|shall|will) (?:that|this|it|"
            r"the quorum|"
            r"the number) be (?:fewer|less) than "
        ),
        "in no case less than ",
    ),
    (  # organisations are no members: among those present, so many are represented
        (
            rf",? (?:and|including|with|together with|plus|comprising),? (?:at least|a minimum of|"
            rf"no fewer than|not fewer than|not less than) ({N}) (?:different |separate )?(?:of the )?"
            r"(?:member |constituent |participating )?organisations"
            r"(?: (?:must|shall|should|are|is|being|to)(?: be)? represented\b)?"
            r"(?= (?:must|shall|should|are|is|be|being|present)\b|[.;]|$)"
        ),
        r", from at least \1 organisations",
    ),
)
