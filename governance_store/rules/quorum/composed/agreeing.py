"""What is decided without a meeting? “A resolution in writing that three quarters of the members sign”."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.composed.chart import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Above,
    Forbidden,
    Means,
    Noted,
    Number,
    Part,
    Pieces,
    Told,
    Whom,
    such,
)
from governance_store.rules.quorum.grammar import Provision
from governance_store.rules.quorum.rule import Base, Count, Procedure, Share, Total, Unit
from governance_store.rules.quorum.totals import Asked

_WRITTEN: Final = "written_resolution"
_ELECTRONIC: Final = "electronic_vote"
_SPOKEN: Final = re.compile(
    r"\b(?:by (?:\w+ (?:or|and) )?(?:e-?mail|post|letter|telephone|circular|circulation|correspondence)|e-?mail"
    r" (?:vot\w+|ballots?|resolutions?|decisions?|approval)|round[- ]robin|circulated|written (?:agreement|approval"
    r"|vote|votes|ballot)|without (?:holding |calling )?(?:a |any )?meetings?|taken without one|not need a meeting|remote ballot"
    r"|postal (?:vote|ballot)s?|by electronic means|(?:vote|voting|votes|decide|decided|poll\w*) (?:online|electronically)"
    r"|sign(?:ed|ing|s)? (?:it|by)|outside (?:of )?(?:a |any )?meetings?|between (?:its |the )?meetings)\b"
)


def speaks_of_agreeing(sentence: str) -> bool:
    """Whether a sentence may be of decisions without a meeting."""
    return bool(_SPOKEN.search(sentence.lower()))


def _written(_pieces: Pieces) -> Pieces:
    return (Means(_WRITTEN),)


def _electronic(_pieces: Pieces) -> Pieces:
    return (Means(_ELECTRONIC),)


def _told(_pieces: Pieces) -> Pieces:
    return (Told(),)


def _forbidden(pieces: Pieces) -> Pieces:
    return (*such(pieces, Means), Forbidden())


def _noted(_pieces: Pieces) -> Pieces:
    return (Noted(),)


def _nothing(_pieces: Pieces) -> Pieces:
    return ()


def _so_many(pieces: Pieces) -> Pieces:
    number = such(pieces, Number)[0].value + bool(such(pieces, Above))
    return (Asked(Total((Count(number),)), None, ""),)


def _such_share(pieces: Pieces) -> Pieces | None:
    (part,) = such(pieces, Part)
    return None if part.less else _of(part.of, pieces, strict=part.strict or bool(such(pieces, Above)))


def _everybody(pieces: Pieces) -> Pieces | None:
    return _of(Fraction(1), pieces)


def _of(share: Fraction, pieces: Pieces, *, strict: bool = False) -> Pieces | None:
    bases = {one.base for one in such(pieces, Whom) if one.base and one.base is not Base.ALL}
    base = Base.VOTING if Base.VOTING in bases else next(iter(bases), Base.ALL)
    return (Asked(Total((Share(share, base, strict),)), None, ""),)


def _voting(_pieces: Pieces) -> Pieces:
    return (Whom(Unit.VOTING, Base.VOTING),)


def _procedure(pieces: Pieces) -> Pieces | None:
    """One way of deciding, and by how many; a vote by electronic means is one, whatever else is said of it."""
    ways = {one.way for one in such(pieces, Means)}
    asked = {one.total for one in such(pieces, Asked)}
    if not ways:
        return None
    way = _ELECTRONIC if _ELECTRONIC in ways else _WRITTEN
    if such(pieces, Forbidden):
        return None if asked else (Provision(Procedure(way, allowed=False)),)
    if len(asked) != 1:
        return None
    return (Provision(Procedure(way, asked.pop(), bool(such(pieces, Told)))),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "AGREEING": (
        ("[AGREEINGLEAD [,]] AGREEMENT", _procedure), ("[AGREEINGLEAD [,]] OUTSIDEFRONT , AGREEMENT", _procedure),
        ("AGREEMENT , [and/but] EXTRASAID", _procedure), ("AGREEMENT [and/but] EXTRASAID", _procedure), ("OUTSIDEFRONT , AGREEMENT [,] [and/but] EXTRASAID", _procedure),
        ("FORBIDDEN", _procedure), ("BYTHEWAYOFIT", _noted), "VOTESCAST",
    ),
    "AGREEINGLEAD": ("however", "alternatively", "but", "and", "also", "in addition", "besides at meetings", "apart from meetings", "otherwise", "instead of a meeting", "instead of meeting", "instead"),
    "OUTSIDEFRONT": ("OUTSIDEMEETING", "{if|when|where} {the matter|business|a matter|it|a decision} {is|cannot} {urgent|wait|wait for a meeting|so urgent}", "in {urgent cases|an emergency|an urgent case|urgent matters|emergencies|cases of urgency|case of urgency}", "in MEANSOF", "under MEANSOF", "for MEANSOF", "for {a|any} ADECISION OUTSIDEMEETING", "for decisions OUTSIDEMEETING", "BYMEANS", "where it is not {practicable|possible} to meet"),
    "OUTSIDEMEETING": (("{without|instead of|in place of} [holding/calling/convening] [a/any/the] meeting/meetings [being held]", _written), ("outside [of] [a/any/the/its] [formal] meeting/meetings", _written), ("between [its/the] [formal] meetings", _written),
                ("without one", _written), ("without [actually] meeting", _written), ("away from [a/the] meeting/meetings", _written), ("other than at a meeting", _written), ("without [its/their] meeting", _written), ("when it is not meeting", _written)),
    "BYMEANS": (
        ("in writing", _written), ("{by|via|over|through} MEDIUM [or MEDIUM]", _written), ("by MEDIUM , MEDIUM or MEDIUM", _written), ("on paper", _written), ("in writing or {by MEDIUM|in electronic form|electronically}", _written), ("in writing , {including|whether|or} by MEDIUM", _written), ("by a written procedure", _written),
        ("by {written resolution|written consent|written procedure|written agreement|resolution in writing|written decision|consent in writing|written assent}", _written), ("by way of {a written resolution|written resolutions}", _written), ("by means of {a written resolution|written resolutions|e mail}", _written), ("by a written resolution", _written),
        ("electronically [OUTSIDEMEETING]", _electronic), ("online", _electronic), ("by {electronic means|electronic vote|electronic voting|electronic ballot|e vote|e voting|online vote|online voting|online ballot|an electronic vote|an online vote|an electronic ballot|an online ballot|online poll|an online poll|electronic poll}", _electronic),
        ("by {e mail|email} {vote|ballot|voting|poll}", _electronic), ("by a {vote|ballot|poll} {by|over} {e mail|email}", _electronic),
    ),
    "MEDIUM": ("e mail", "email", "post", "letter", "correspondence", "circular", "circulation", "telephone", "phone", "fax", "message", "written resolution", "written procedure", "round robin", "facsimile", "circulated paper"),
    "MEANSOF": (
        ("the/a/any written procedure", _written), ("a/any/the written resolution", _written), ("written resolutions", _written), ("an/any electronic/online vote/ballot/poll", _electronic),
    ),
    "NAMEOF": ("resolution/resolutions/decision/decisions/motion/motions/proposal/proposals/matter/matters/paper/papers/document/documents/action/actions/instrument/business/question/questions/draft/drafts", "resolution or decision", "decision or resolution", "any other matter", "item/items of business", "item/items"),
    "ADECISION": ("[a/an/any/the/such/every] [proposed/draft/urgent] NAMEOF",),
    "ARESOLUTION": (
        ("[a/any/the/such/every/each] [proposed/unanimous/circulated/draft] written resolution/resolutions/decision/decisions/motion/motions/consent/resolve/vote", _written), ("the written procedure", _written), ("a/any written procedure", _written), ("written consent", _written),
        "[a/an/any/the/such/every] [proposed/draft] NAMEOF BYMEANS", ("[a/an/any/the/such/every] circulated/circular/round NAMEOF", _written), ("[a/any/the] round robin [NAMEOF]", _written), ("[a/any/the] circular NAMEOF", _written),
        "[a/an/any/the/such/every] [proposed/draft] NAMEOF {taken|made|reached|agreed|passed|adopted} BYMEANS [OUTSIDEMEETING]", "[a/an/any/the] NAMEOF {taken|made|reached|agreed} OUTSIDEMEETING [BYMEANS]",
        ("[a/an/any/the] {e mail|email} NAMEOF", _written), ("[a/an/any/the] {e mail|email|postal} {vote|votes|ballot|ballots|poll|polls|voting}", _electronic),
        ("[a/an/any/the] electronic/online {vote|votes|ballot|ballots|poll|polls|voting|decision|decisions}", _electronic), ("{votes|voting|a vote|any vote} {taken|held|cast|conducted|[taken/held]} {electronically|online|by electronic means|by e mail|by email} [OUTSIDEMEETING]", _electronic),
        ("{a|an|any} {e vote|e voting}", _electronic), ("e votes", _electronic), ("electronic voting [OUTSIDEMEETING]", _electronic), "{voting|a vote} BYMEANS [OUTSIDEMEETING]",
        "[a/an/any/the/such/every] [proposed/draft] NAMEOF SENTROUND", "[a/an/any/the] NAMEOF OUTSIDEMEETING",
        ("[a/an/any/the] {document|paper|instrument|memorandum} setting out [a/the] NAMEOF", _written),
        ("[a/an/any] action [which/that] {could|can|may|might} be taken at a meeting", _nothing), ("anything {which|that} {could|can|may} be {done|decided} at a meeting", _nothing),
    ),
    "SENTROUND": (
        ("{circulated|sent round|sent|passed round} [SENTVIA]", _written), ("{circulated|sent|sent round|put|given|e mailed|emailed|submitted|issued} [SENTVIA] to TOALL [SENTVIA]", lambda _: (Means(_WRITTEN), Told())), ("{notified to|copied to} TOALL", lambda _: (Means(_WRITTEN), Told())),
        ("of which TOALL {has|have} {had|been given|received} notice", lambda _: (Means(_WRITTEN), Told())), ("of which TOALL {has|have|was|were} [been] {notified|told|informed}", lambda _: (Means(_WRITTEN), Told())), ("of which notice has been given to TOALL", lambda _: (Means(_WRITTEN), Told())),
        (", of which TOALL {has|have} {had|been given|received} notice ,", lambda _: (Means(_WRITTEN), Told())),
    ),
    "SENTVIA": ("by MEDIUM", "electronically", "in writing", "for {agreement|approval|signature|consideration}", "by {e mail|email|post} or {e mail|email|post}"),
    "TOALL": ("all [of] [the/its/those] SIGNER", "every SIGNER", "each SIGNER", "each of the SIGNER", "everybody/everyone", "the whole board/committee/council", "the whole BODYNAME", "all of them", "all", "[the] SIGNER"),
    "SIGNER": (("NOUN [of/on [the/its] BODYNAME]", _nothing), ("BODYNAME NOUN", _nothing), "signatories"),
    "COULDVOTE": (("[,] {who|that} {could have voted|are entitled to vote|is entitled to vote|have a vote|has a vote|may vote|can vote|would have been entitled to vote|would be entitled to vote|were entitled to vote|are eligible to vote|is eligible to vote|would have had a vote|could vote} [on it|on the matter|on the resolution|on that matter|had it been proposed at a meeting|at a meeting]", _voting),
                  ("{entitled|eligible} to vote [on it|on the matter|on the resolution|at a meeting|on THING]", _voting), ("with a vote", _voting), ("with voting rights", _voting), ("having a vote", _voting), ("entitled to {attend and vote|receive notice of a meeting|receive notice} [at a meeting]", _voting)),
    "SIGNERS": (
        ("PLAINCOUNT [MORE] [of] SIGNERNAMES", _so_many), ("PLAINCOUNT [MORE]", _so_many), ("OVER NUM [SIGNERNAMES]", lambda pieces: _so_many((Above(), *pieces))),
        ("[the/a] PARTS [MORE] [[of] SIGNERNAMES]", _such_share), ("[the/a] PARTS [in number] of SIGNERNAMES", _such_share),
        ("all [of] [the/its/those] SIGNERSALL", _everybody), ("every SIGNERSALL", _everybody), ("each [and every] SIGNERSALL", _everybody), ("every one of the SIGNERSALL", _everybody), ("everybody/everyone [COULDVOTE]", _everybody), ("every member of the BODYNAME [COULDVOTE]", _everybody),
        ("all of them", _everybody), ("all", _everybody), ("all [of] those COULDVOTE", _everybody), ("the whole BODYNAME", _everybody), ("the entire BODYNAME", _everybody), ("everyone [on it]", _everybody), ("each of the SIGNERSALL", _everybody), ("all concerned", _everybody),
    ),
    "SIGNERSALL": ("SIGNERPEOPLE", "BODYNAME SIGNERPEOPLE", "[full/whole] number of SIGNERPEOPLE"),
    "SIGNERPEOPLE": ("[SERVING] NOUN [SERVING] [of/on [the/its] BODYNAME] [COULDVOTE] [SERVING]", "VOTERSNOUN", "signatories [COULDVOTE]"),
    "VOTERSNOUN": (("VOTERS NOUN [of the BODYNAME] [SERVING]", lambda pieces: (Whom(Unit.VOTING, Base.VOTING),)),),
    "SIGNERNAMES": ("[the/its/all/those/our] [of] [the/its] SIGNERSALL", "all [of] the/its SIGNERSALL", "them/these/those", "them all", "those COULDVOTE", "the/its [whole/full/entire/total] {membership|BODYNAME}", "[the] [whole/full/entire/total] membership [of the BODYNAME]", "all SIGNERSALL", "the whole number of SIGNERSALL", "the total number of SIGNERSALL", "[the] whole of the BODYNAME", "those {SERVING}", "the votes [of SIGNERSALL]", "the BODYNAME SIGNERSALL"),
    "AGREED": (
        "agree/agrees/agreed/agreeing [to/with/on] [THEMOTION]", "sign/signs/signed/signing [THEMOTION]", "approve/approves/approved/approving [of] [THEMOTION]", "consent/consents/consented/consenting [to THEMOTION]", "concur/concurs/concurred/concurring [in/with] [THEMOTION]", "vote/votes/voted/voting [FORIT1]", "say/says/said/saying yes", "reply/replies/replied/replying [INFAVOUR]",
        "support/supports/supported/supporting [THEMOTION]", "is/are/be/being INFAVOUR", "back/backs/backed [THEMOTION]", "assent/assents/assented [to THEMOTION]", "signify/signifies/signified/signifying [his/her/their] agreement/approval/consent/assent [to THEMOTION]", "respond/responds/responded/responding [INFAVOUR]", "take/takes/took part", "return/returns [a/their] vote/votes", "accept/accepts/accepted [THEMOTION]", "endorse/endorses/endorsed THEMOTION",
        "express/expresses/expressed [his/her/their] agreement/concurrence/approval/consent/support [with/to/for THEMOTION]", "give/gives/given/gave [his/her/their/its] [written] agreement/approval/consent/assent/support/signature [to THEMOTION]", "reply/respond [to say] [that] they agree/approve", "reply/replies agreeing", "answer/answers/answered [INFAVOUR]", "indicate/indicates/indicated [their] agreement/approval/support [to THEMOTION]", "participate/participates", "cast/casts [a/their] vote/votes [FORIT1]", "confirm/confirms [their] agreement/approval", "reply/replies/respond/responds/answer/answers in the affirmative", "is/are [all] agreed", "is/are willing",
    ),
    "FORIT1": ("for/upon/on it/them", "in favour [of it/them]", "yes", "for [the] NAMEOF", "in its favour", "affirmatively"),
    "INFAVOUR": ("in favour [of it/them]", "for it", "in support", "agreed", "yes", "in agreement"),
    "THEMOTION": ("it/them/this/that/so/the same", "the/a/that [written] NAMEOF", "to it", "the text/wording/draft", "[to] doing so", "to this", "a copy [of it]", "to the NAMEOF", "a document [to that effect|setting it out|containing it]", "upon it", "[to] one"),
    "AGREEDHOW": ("AGREED", "AGREED BYAGREED", "[each/all] AGREED [BYAGREED]", "BYAGREED AGREED", "have/has [all/each] AGREED [BYAGREED]", "have/has [so/all/each] [BYAGREED] AGREED", "MAY AGREED [BYAGREED]", "MUST [each/all] AGREED [BYAGREED]", "[do] so AGREED"),
    "BYAGREED": ("BYMEANS", "INTIME", "BYMEANS INTIME", "INTIME BYMEANS", "to it BYMEANS"),
    "INTIME": ("within/in [a|NUM|the] [set/stated/agreed] day/days/week/weeks/fortnight/period/time/month", "within NUM working days", "within the time [allowed/given/set/stated]", "by the [stated/given] date/deadline", "within the deadline"),
    "ASSENTOF": ("agreement/consent/approval/signature/signatures/support/votes/vote/assent/concurrence/backing", "affirmative vote/votes", "written agreement/consent/approval/assent", "agreement or approval"),
    "VALIDAS": (
        "is/are/be/being/becomes/become [as] [then/only/also/thereby/deemed] {valid|effective|good|binding|carried|passed|adopted|approved|agreed|made|taken|allowed|permitted|possible|decided|settled|in force|in order|a valid decision|sufficient|accepted|treated as passed|valid and effective|valid and binding|as good|lawful}", "[only] pass/passes/carry/carries/succeed/succeeds/stand/stands/bind/binds/hold/holds", "has/have [the] {effect|force|[same] force|same effect|the same standing|the same validity|force of a decision}", "count/counts [as {a|the} decision/resolution [of a meeting]]", "take/takes effect",
        "MAY [only/also] [be] {valid|effective|binding|carried|passed|adopted|approved|agreed|made|taken|used|allowed|decided|pass|stand|count|bind|as valid|as good|settled|put to the vote|as valid and effectual|dealt with}", "go/goes/gone through", "succeed/succeeds", "win/wins", "does not need a meeting", "has/have the force of [a] {decision|resolution} [of a meeting]", "do/does",
        "is/are {a resolution|a decision} of the BODYNAME", "amounts to a decision", "{is|are|shall be|will be} deemed [to be] {passed|carried|valid|a decision of the BODYNAME}", "{shall|will} have [the] [same] {force|effect|validity} [and effect]", "shall constitute a decision of SUBJECT", "takes the place of a meeting", "replaces a meeting", "shall be {as valid|valid|effective|binding|as effective|as valid and effective|as valid and effectual}", "MAY be acted on",
    ),
    "ISVALID": ("VALIDAS", "VALIDAS ASIF", "[nevertheless] VALIDAS [ASIF]"),
    "ASIF": (
        "as [if/though] [it had been] {one passed|passed|made|taken|adopted|a decision made|a resolution passed|one made|one taken|one adopted} [at|by] {a|the|any} [properly/duly/validly] [convened/called/constituted/held] meeting [of SUBJECT] [duly/properly] [convened/called] [and] [held]", "as {if|though} {it|they} had been {passed|made|taken|adopted} at a [properly/duly/validly] [convened/called/constituted] meeting [of SUBJECT] [convened and held]",
        "as {if|though} a meeting had {passed|made|adopted|taken} it", "as at a meeting", "as a resolution [passed] [at] a meeting", "as a decision of {a meeting|SUBJECT}", "as a vote at a meeting", "as one {of|at} a meeting", "[just] as if passed at a meeting", "OUTSIDEMEETING", "as though passed at a meeting", "as one passed at a meeting", "as {a resolution|a decision} of SUBJECT", "as {decisions|resolutions} {taken|made|passed} at a meeting",
    ),
    "IFAGREED": ("if/when/once/provided/where/only if/only when", "if", "when", "once", "[only] where", "as soon as", "provided [that]", "only if", "only when", "[but] only if", "[,] so long as", "on condition that", "[,] as long as", "if and only if", "[only] after", "[,] provided [that]", "[,] if", "[,] but only if"),

    "AGREEDBY": ("agreed/signed/approved/supported/backed/accepted/endorsed/adopted/passed [to] [BYAGREED] by", "[BYAGREED] agreed/signed/approved/supported/backed/accepted/endorsed/adopted/passed [to] by", "assented/consented to [BYAGREED] by", "agreed to or signed by", "signed or approved by", "signed or agreed [to] by", "agreed upon by", "concurred in by", "consented to BYAGREED by", "approved and signed by", "signed and dated by", "given the agreement of", "confirmed [BYAGREED] by", "voted for by"),
    "AGREEDCLAUSE": ("SIGNERS AGREEDHOW", "[it/they] {is|are|has been|have been|was|be|being} AGREEDBY SIGNERS [BYAGREED]", "AGREEDBY SIGNERS [BYAGREED]", "[it|they] {has|have|receives|receive|gets|get|wins|win|commands|carries|carry} [the] ASSENTOF of SIGNERS", "SIGNERS {is|are} INFAVOUR", "[the] ASSENTOF of SIGNERS {is|are|has been|have been} {given|obtained|received|had|there}", "SIGNERS {have|has} signed [THEMOTION] [BYAGREED]", "there are SIGNERS INFAVOUR", "{it|they} {has|have|gets|get|receives|receive} SIGNERS [votes] [INFAVOUR]", "with SIGNERS INFAVOUR"),
    "TOLDIF": (("TOALL {has|have|had|is|are|was|were|must be|must have been|shall be|being} [first] [been] {told|notified|informed|copied in|sent it|given notice|consulted|sent a copy|sent the NAMEOF|sent the text} [of/about it] [of the NAMEOF] [SENTVIA]", _told), ("{it|they|the NAMEOF|notice|notice of it|the text|the draft} {has been|have been|is|are|was|must be|must have been|goes|has gone|went|have gone} [first] [sent/circulated/notified/given/put] to TOALL [SENTVIA]", _told), ("TOALL {has|have} had [due] notice [of it]", _told), ("TOALL {gets|get|receives|receive|has received|have received} {it|a copy|notice|the text|the draft} [of it]", _told), ("notice {is|was|has been} given to TOALL", _told), ("notice [of it] went to TOALL", _told)),
    "AGREEMENT": (
        "ARESOLUTION ISVALID IFAGREED AGREEDCLAUSE", "ARESOLUTION ISVALID IFAGREED TOLDIF and AGREEDCLAUSE", "ARESOLUTION ISVALID IFAGREED TOLDIF and IFAGREED AGREEDCLAUSE", "ARESOLUTION ISVALID IFAGREED AGREEDCLAUSE [,] and TOLDIF", "ARESOLUTION ISVALID IFAGREED TOLDIF [,] IFAGREED AGREEDCLAUSE",
        "ARESOLUTION [,] {that|which} AGREEDCLAUSE1 [,] ISVALID", "ARESOLUTION [,] AGREEDBY SIGNERS [BYAGREED] [,] ISVALID", "ARESOLUTION , if AGREEDBY SIGNERS [BYAGREED] , ISVALID", "ARESOLUTION ISVALID [,] IFAGREED AGREEDCLAUSE [,] IFAGREED TOLDIF",
        ("a/any/the NAMEOF signed by SIGNERS [,] ISVALID", lambda pieces: (Means(_WRITTEN), *pieces)), "[a] NAMEOF ISVALID OUTSIDEMEETING IFAGREED SIGNERS {sign|signs|have signed|has signed} [THEMOTION]", ("a/any NAMEOF ISVALID {if|when|once} {signed by|it is signed by|it has been signed by} SIGNERS", lambda pieces: (Means(_WRITTEN), *pieces)),
        ("a/any NAMEOF does not need a meeting IFAGREED AGREEDCLAUSE", lambda pieces: (Means(_WRITTEN), *pieces)),
        "ARESOLUTION NEEDAGREE [the] ASSENTOF of SIGNERS [BYAGREED] [to {pass|be valid|be carried|carry|succeed}]", "ARESOLUTION NEEDAGREE SIGNERS [to AGREED] [INFAVOUR] [BYAGREED]", "ARESOLUTION NEEDAGREE SIGNERS votes [INFAVOUR]", "ARESOLUTION NEEDAGREE AGREEDBY1 SIGNERS [BYAGREED]", "ARESOLUTION NEEDAGREE {unanimity|unanimous agreement|unanimous consent|unanimous approval} ALLOF",
        "ARESOLUTION NEEDAGREE to be AGREEDBY SIGNERS [BYAGREED]", "ARESOLUTION {pass|passes|is passed|is carried|are carried|are passed|succeed|succeeds|is adopted|carries|carry|may be adopted|may be passed} {with|by|on|given} [the] [ASSENTOF of] SIGNERS", "ARESOLUTION {pass|passes|succeeds|succeed} with the votes of SIGNERS",
        "SIGNERS {MUST|have to|has to} [each/all] AGREED [BYMEANS] [for ARESOLUTION [to {pass|be valid|be passed|succeed|be carried|be adopted|count}]]", "SIGNERS MUST [all] AGREED {before|to make|if} ARESOLUTION {is|valid|to be} [VALID1]", "it {takes|needs|requires} {SIGNERS|[the] ASSENTOF of SIGNERS} to {pass|carry|adopt|approve|make} ARESOLUTION", "for ARESOLUTION [,] SIGNERS {MUST AGREED|has to AGREED|have to AGREED|are needed|is needed} [BYMEANS]", "for ARESOLUTION [to {pass|be valid|be carried}] [,] SIGNERS MUST AGREED [BYMEANS]", "for ARESOLUTION the ASSENTOF of SIGNERS is needed",
        "MEANSOF [,] SIGNERS MUST AGREED", "SIGNERS MUST AGREED",
        "the ASSENTOF of SIGNERS {makes|make} ARESOLUTION {valid|effective|binding|good}", "[the] ASSENTOF of SIGNERS {is|are} {needed|required|necessary} for ARESOLUTION", "{unanimous} ASSENTOF BYMEANS ALLOF ISVALID",
        "DECIDERS {BYMEANS|OUTSIDEMEETING|BYMEANS OUTSIDEMEETING|OUTSIDEMEETING BYMEANS} [,] [but then [only]] IFAGREED AGREEDCLAUSE", "DECIDERS {BYMEANS|OUTSIDEMEETING|BYMEANS OUTSIDEMEETING|OUTSIDEMEETING BYMEANS} IFAGREED TOLDIF and AGREEDCLAUSE", "DECIDERS BYMEANS of SIGNERS", "DECIDERS {OUTSIDEMEETING|BYMEANS} [,] [but] {then|and then} SIGNERS MUST {AGREED|be INFAVOUR}", "DECIDERS [OUTSIDEMEETING] with the ASSENTOF {of|BYMEANS of} SIGNERS", "DECIDERS OUTSIDEMEETING by the written ASSENTOF of SIGNERS", "DECIDERS {BYMEANS|OUTSIDEMEETING} , SIGNERS being {needed|required}", "DECIDERS by {unanimous written ASSENTOF|unanimous ASSENTOF in writing} ALLOF1", "DECIDERS {BYMEANS|OUTSIDEMEETING} with SIGNERS INFAVOUR", "DECIDERS {BYMEANS|OUTSIDEMEETING} , for which SIGNERS MUST {AGREED|be INFAVOUR}", "DECIDERS {BYMEANS|OUTSIDEMEETING} [,] but {only if|this needs|it needs|that needs|it takes} SIGNERS [AGREED]", "DECIDERS IFAGREED SIGNERS AGREEDHOW",
        "IFAGREED AGREEDCLAUSE [,] ARESOLUTION ISVALID", "IFAGREED TOLDIF [,] ARESOLUTION [,] AGREEDBY SIGNERS [BYAGREED] [,] ISVALID", "IFAGREED TOLDIF [,] ARESOLUTION ISVALID IFAGREED AGREEDCLAUSE", ("IFAGREED SIGNERS {sign|signs|have signed|has signed} it [,] [a] NAMEOF ISVALID", lambda pieces: (Means(_WRITTEN), *pieces)), "IFAGREED AGREEDCLAUSE [,] DECIDERS {BYMEANS|OUTSIDEMEETING}",
        ("TOALL must be sent [a/the] [proposed/draft] written resolution [,] and SIGNERS MUST AGREED", lambda pieces: (Means(_WRITTEN), Told(), *pieces)), ("[proposed/draft] NAMEOF {can|may|are|is} [be] {put|sent|circulated} to TOALL [SENTVIA] [,] and [are/is/pass/passes] ISVALID IFAGREED AGREEDCLAUSE", lambda pieces: (Means(_WRITTEN), Told(), *pieces)),
        ("ARESOLUTION must be {sent|circulated|notified} to TOALL [,] and {is VALID2|passes|needs|requires} [IFAGREED] AGREEDCLAUSE", lambda pieces: (Told(), *pieces)), ("when a NAMEOF is circulated , [silence is not consent , and] SIGNERS {approvals are|MUST AGREED|are} [needed]", lambda pieces: (Means(_WRITTEN), *pieces)),
        "{unanimity|unanimous agreement} is {needed|required} for ARESOLUTION ALLOF", "ARESOLUTION MUST be {unanimous|agreed unanimously|unanimously agreed|approved unanimously} ALLOF", "SIGNERS MUST respond for ARESOLUTION to count", "ARESOLUTION [SENTROUND] ISVALID IFAGREED SIGNERS AGREEDHOW",
        "[a/the] NAMEOF {can|may} be VALID3 {BYMEANS|OUTSIDEMEETING BYMEANS|OUTSIDEMEETING} {by|with} [the ASSENTOF of] SIGNERS", "in ARESOLUTION [,] SIGNERS MUST AGREED", "ASSENTOF BYMEANS {by|of|from} SIGNERS ISVALID", "DECIDERS {BYMEANS|OUTSIDEMEETING} IFAGREED ALLAGREED ALLOF", "UNANIMOUS ALLOF ISVALID",
    ),
    "UNANIMOUS": ("unanimous {agreement|consent|approval} BYMEANS", ("unanimous written {agreement|consent|approval}", _written)),
    "VALID1": ("valid/passed/carried/adopted",), "VALID2": ("valid/passed/carried/adopted",), "VALID3": ("decided/settled/taken/made/passed/adopted/agreed/approved/carried/dealt with",),
    "ALLAGREED": ("unanimous/unanimously", "agreed unanimously", "there is unanimity"),
    "ALLOF": (("", _everybody),), "ALLOF1": (("", _everybody),),
    "AGREEDCLAUSE1": ("SIGNERS AGREEDHOW", "{is|are|has been|have been} AGREEDBY SIGNERS [BYAGREED]", "{has|have|bears|bear|carries|carry} [the] ASSENTOF of SIGNERS"),
    "AGREEDBY1": ("signing by", "agreement by", "approval by", "signature by"),
    "NEEDAGREE": ("[only/then] need/needs/require/requires/take/takes/want/wants/must have/call", "need/needs", "require/requires", "must have", "take/takes", "call/calls for", "depend/depends on", "shall require", "MUST have"),
    "DECIDERS": (
        "SUBJECT {MAY|is able to|are able to} [also/only/instead] DECIDEDO", "SIGNERDO MAY [also/only/instead] DECIDEDO", "[a/an/any/the] [urgent] NAMEOF MAY [also/only/instead] be {VALID3|dealt with|done|transacted|put [to SUBJECT]|decided|resolved|considered and decided}", "business MAY [also/only] be {done|transacted|settled|conducted|dealt with}", "NAMEOF {are|is} {taken|made} [also/only]", "ADECISION MAY [also/only] be {VALID3|dealt with|reached|resolved}", "things MAY be decided", "anything [{that|which} could be {done|decided} at a meeting] MAY be {done|decided}", "SUBJECT [also/only] {decides|acts|resolves}", "[a/any] action {that|which} {could|may|can} be taken at a meeting MAY be taken", "it MAY [also] {act|decide}",
    ),
    "SIGNERDO": (("[the] NOUN", _nothing), "they/we"),
    "DECIDEDO": ("decide [something|anything|matters|a matter|things|a question|questions|on a matter|business|NAMEOF]", "act", "vote [on NAMEOF|on it]", "take [a/any] decision/decisions", "make [a/any] decision/decisions", "pass [a] resolution/resolutions", "do business", "transact business", "resolve [matters/something]", "reach [a] decision/decisions", "settle [a/any] matter/matters/business", "agree [things|matters|something|NAMEOF]", "deal with business", "conduct business"),
    "EXTRASAID": ("{it/this/that|the NAMEOF|they} {is|are|must be|shall be|has to be} {recorded|reported|noted|minuted|ratified|confirmed} [at/in/to] [the/its] [next] {meeting|minutes}", "{recorded|reported|noted|minuted|ratified|confirmed} [at/in/to] [the/its] [next] {meeting|minutes}", "may consist of several documents [in like form]", "must be {recorded|reported|noted} at the next meeting"),
    "FORBIDDEN": (
        ("no {NAMEOF|vote|votes|voting|business} [MAYBETAKEN] {BYMEANS|OUTSIDEMEETING}", _forbidden), ("[a/an/any/the] {NAMEOF|vote|votes|business} {MAY not|cannot|are not to|is not to|must not|are not|is not} be [validly] {VALID3|done|transacted|conducted|reached|cast} {BYMEANS|OUTSIDEMEETING}", _forbidden), ("{NAMEOF|votes|business} {are|is} not {VALID3|done|allowed|valid|permitted} {BYMEANS|OUTSIDEMEETING}", _forbidden),
        ("no {NAMEOF|vote|votes|business} {MAY|can|is to|are to|shall} be {VALID3|done|transacted|conducted|reached|cast|held} {BYMEANS|OUTSIDEMEETING} [or {BYMEANS|OUTSIDEMEETING}]", _forbidden), ("nothing {MAY|can|is to|shall} be {VALID3|done} {BYMEANS|OUTSIDEMEETING} [or {BYMEANS|OUTSIDEMEETING}]", _forbidden), ("ARESOLUTION {is|are} not {allowed|permitted|possible|valid|available|used|accepted|recognised}", _forbidden), ("ARESOLUTION {is|are} {prohibited|forbidden|excluded|ruled out|impossible|barred|invalid}", _forbidden),
        ("no ARESOLUTION {is|are} {allowed|permitted|valid|possible}", _forbidden), ("no ARESOLUTION {may|can|shall} be {VALID3|used|made}", _forbidden), ("there {is|are} no {provision|power|room|scope} {for|to use} ARESOLUTION", _forbidden), ("{there is|there are} no ARESOLUTION", _forbidden), ("{SUBJECT|SIGNERDO} {MAY not|cannot|must not|does not|do not|has no power to|have no power to} {DECIDEDO} {BYMEANS|OUTSIDEMEETING|BYMEANS OUTSIDEMEETING}", _forbidden),
        ("{SUBJECT|SIGNERDO} {MAY not|cannot|must not|does not|do not} {pass|use|make|adopt|hold|accept} ARESOLUTION", _forbidden), ("NAMEOF are {taken|made} at meetings [only] [,] [and] {never|not} BYMEANS", _forbidden), ("NAMEOF are {taken|made} only at meetings [,] [and] {never|not} BYMEANS", _forbidden), ("ARESOLUTION {MAY not|cannot|must not} be {VALID3|used|made|held}", _forbidden), ("no ARESOLUTION", _forbidden), ("never BYMEANS", _forbidden), ("NAMEOF {can|may} [only] be VALID3 [only] at {a meeting|meetings} and {not|never} BYMEANS", _forbidden),
    ),
    "MAYBETAKEN": ("MAY be VALID3", "taken/made/held"),
    "BYTHEWAYOFIT": ("[the text of] ARESOLUTION {may|can} consist of [several/multiple/two or more] {documents|counterparts|copies} [in {like|the same} form] [each signed by ANYBODYAT]", "ARESOLUTION {is|are|must be|shall be|has to be|have to be} [then] {recorded|reported|noted|minuted|ratified|confirmed|kept|entered} {in|to|at|with} {the minutes|the minute book|the next meeting|a meeting|SUBJECT|the records}", "ARESOLUTION {may|can} be {signed|executed} in [any number of] counterparts", "ARESOLUTION {may|can} be {signed|agreed} electronically"),
    "VOTESCAST": (
        ("NAMEOFVOTE {is|are|shall be|will be|must be} {taken|made|passed|decided|carried|adopted|determined|settled|reached} [at meetings/it] by [a/an] [simple/bare/absolute/two thirds/clear] majority {of votes|of the votes [cast|given]|of those {PRESENT|voting|PRESENT and voting|who vote}|vote|[of the SIGNER PRESENT] [and voting]}", _noted),
    ),
    "NAMEOFVOTE": ("[a/an/any/all/the/every] NAMEOF [arising] [at {a meeting|meetings|any meeting}]",),
}  # fmt: skip
