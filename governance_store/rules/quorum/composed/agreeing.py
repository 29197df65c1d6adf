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
    Next,
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
    r"\b(?:e-?mailed|votes? for it online|copies of the resolution|by (?:\w+ (?:or|and) "
    ")?(?:e-?mail|post|letter|telephone|circular|circulation|correspondence)|e-?mail"
    r" (?:vot\w+|ballots?|resolutions?|decisions?|approval)|round[- ]robin|circulated|written "
    "(?:agreement|approval"
    r"|vote|votes|ballot)|without (?:holding |calling )?(?:a |any )?meetings?|taken without one|not need a "
    "meeting|remote ballot"
    r"|postal (?:vote|ballot)s?|by electronic means|(?:vote|voting|votes|decide|decided|poll\w*) "
    "(?:online|electronically)"
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


def _forbidden_then(pieces: Pieces) -> Pieces | None:
    return _procedure((*pieces, Forbidden()))


def _procedure_next(pieces: Pieces) -> Pieces | None:
    made = _procedure(pieces)
    return (Next(), *made) if made else None


def _forbidden_next(pieces: Pieces) -> Pieces | None:
    return _procedure_next((*pieces, Forbidden()))


def _in_writing(pieces: Pieces) -> Pieces:
    return (Means(_WRITTEN), *pieces)


def _electronically(pieces: Pieces) -> Pieces:
    return (Means(_ELECTRONIC), *pieces)


def _unanimous(_pieces: Pieces) -> Pieces:
    return (Means(_WRITTEN), *_of(Fraction(1), ()))


def _all_in_writing(pieces: Pieces) -> Pieces:
    return (*_unanimous(()), *such(pieces, Means))


def _nothing_but_means(pieces: Pieces) -> Pieces:
    return tuple(such(pieces, Means))


def _told_by_means(pieces: Pieces) -> Pieces:
    return (*such(pieces, Means), Told())


def _sent_to_all(_pieces: Pieces) -> Pieces:
    return (Means(_WRITTEN), Told())


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


def _everybody(pieces: Pieces) -> Pieces:
    return _of(Fraction(1), pieces)


def _of(share: Fraction, pieces: Pieces, *, strict: bool = False) -> Pieces:
    bases = {one.base for one in such(pieces, Whom) if one.base and one.base is not Base.ALL}
    base = Base.VOTING if Base.VOTING in bases else next(iter(bases), Base.ALL)
    return (Asked(Total((Share(share, base, strict),)), None, ""),)


def _voting(_pieces: Pieces) -> Pieces:
    return (Whom(Unit.VOTING, Base.VOTING),)


def _procedure(pieces: Pieces) -> Pieces | None:
    """One way of deciding, and by how many; a vote by electronic means is one, whatever else is said of "
    "it."""
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
        ("[AGREEINGLEAD [,]] AGREEMENT", _procedure), ("[AGREEINGLEAD [,]] OUTSIDEFRONT [,] AGREEMENT",
        _procedure),
        ("[AGREEINGLEAD [,]] [OUTSIDEFRONT ,] AGREEMENT [,] [and/but] EXTRASAID", _procedure),
        ("[AGREEINGLEAD [,]] [OUTSIDEFRONT [,]] NORESULT", _forbidden_then), ("BYTHEWAYOFIT", _noted),
        "VOTESCAST",
        ("SAYS ANDTHEN AGREEINGNEXT", lambda pieces: pieces),
    ),
    "AGREEINGNEXT": (("AGREEMENT", _procedure_next), ("NORESULT", _forbidden_next)),
    "AGREEINGLEAD": ("however", "alternatively", "but", "and", "also", "in addition", "besides at meetings",
    "apart from meetings", "otherwise", "instead of a meeting", "instead of meeting", "instead"),
    "OUTSIDEFRONT": ("OUTSIDEMEETING",
    "{if|when|where} {the matter|business|a matter|it|a decision} {is|cannot} {urgent|wait|wait for a "
    "meeting|so urgent}",
    "in {urgent cases|an emergency|an urgent case|urgent matters|emergencies|cases of urgency|case of "
    "urgency}", "in MEANSOF", "under MEANSOF", "for MEANSOF", "for {a|any} ADECISION OUTSIDEMEETING",
    "for decisions OUTSIDEMEETING", "BYMEANS", "where it is not {practicable|possible} to meet"),
    "OUTSIDEMEETING": (("{without|instead of|in place of} [holding/calling/convening] [a/any/the] "
    "meeting/meetings [being held]", _written), ("outside [of] [a/any/the/its] [formal] meeting/meetings",
    _written), ("between [its/the] [formal] meetings", _written),
                ("without one", _written), ("without [actually] meeting", _written),
                ("away from [a/the] meeting/meetings", _written), ("other than at a meeting", _written),
                ("without [its/their] meeting", _written), ("when it is not meeting", _written)),
    "BYMEANS": (
        ("in writing", _written), ("{by|via|over|through} MEDIUM [or MEDIUM]", _written),
        ("by MEDIUM , MEDIUM or MEDIUM", _written), ("on paper", _written),
        ("in writing or {by MEDIUM|in electronic form|electronically}", _written),
        ("in writing , {including|whether|or} by MEDIUM", _written), ("by a written procedure", _written),
        ("by {written resolution|written consent|written procedure|written agreement|resolution in "
        "writing|written decision|consent in writing|written assent}", _written),
        ("by way of {a written resolution|written resolutions}", _written),
        ("by means of {a written resolution|written resolutions|e mail}", _written),
        ("by a written resolution", _written),
        ("electronically [OUTSIDEMEETING]", _electronic), ("online", _electronic),
        ("by {electronic means|electronic vote|electronic voting|electronic ballot|e vote|e voting|online "
        "vote|online voting|online ballot|an electronic vote|an online vote|an electronic ballot|an online "
        "ballot|online poll|an online poll|electronic poll}", _electronic),
        ("by {e mail|email} {vote|ballot|voting|poll}", _electronic),
        ("by a {vote|ballot|poll} {by|over} {e mail|email}", _electronic),
    ),
    "MEDIUM": ("e mail", "email", "post", "letter", "correspondence", "circular", "circulation",
    "telephone", "phone", "fax", "message", "written resolution", "written procedure", "round robin",
    "facsimile", "circulated paper"),
    "MEANSOF": (
        ("the/a/any written procedure", _written), ("a/any/the written resolution", _written),
        ("written resolutions", _written), ("an/any electronic/online vote/ballot/poll", _electronic),
    ),
    "NAMEOF": ("resolution/resolutions/decision/decisions/motion/motions/proposal/proposals/matter/matters/paper/papers/document/documents/action/actions/instrument/business/question/questions/draft/drafts", "resolution or decision", "decision or resolution", "any other matter", "item/items of business", "item/items"),
    "ADECISION": ("[a/an/any/the/such/every] [proposed/draft/urgent] NAMEOF",),
    "ARESOLUTION": (
        "BARERESOLUTION", "BARERESOLUTION [,] SENTROUND", "THERESOLUTION BYMEANS [,] SENTROUND",
        "THERESOLUTION {BYMEANS|SENTROUND|OUTSIDEMEETING|NOTBYMEETING}",
        "THERESOLUTION {taken|made|reached|passed|adopted} {BYMEANS|OUTSIDEMEETING|BYMEANS "
        "OUTSIDEMEETING|OUTSIDEMEETING BYMEANS}", "THERESOLUTION put to the vote {BYMEANS|OUTSIDEMEETING}",
        "{voting|votes|a vote} BYMEANS [OUTSIDEMEETING]",
        ("[a/an/any/the] {document|paper|instrument|memorandum} setting out [a/the] NAMEOF", _written),
    ),
    "THERESOLUTION": ("[a/any] NAMEOF {which|that} {could|can|might} be {made|taken|passed} at a meeting",
    "[a/an/any/the/such/every/each] [proposed/draft/urgent/valid] NAMEOF",
    "[a/any] action [which/that] {could|can|may|might} be taken at a meeting",
    "anything {which|that} {could|can|may} be {done|decided} at a meeting"),
    "NOTBYMEETING": (("{that|which} no meeting {voted on|has voted on|has considered|considered}",
    _written), ("no meeting {voted on|has voted on|has considered|considered}", _written)),
    "BARERESOLUTION": (
        ("[a/any/the/such/every/each] [proposed/unanimous/circulated/draft] written "
        "resolution/resolutions/decision/decisions/motion/motions/consent/resolve/vote/approval", _written),
        ("[a/any/the] written procedure", _written),
        ("[a/an/any/the/such/every] circulated/circular NAMEOF", _written),
        ("[a/any/the] round robin [NAMEOF]", _written),
        ("[a/an/any/the] {e mail|email} NAMEOF", _written),
        ("[a/an/any/the] {e mail|email|postal|remote} {vote|votes|ballot|ballots|poll|polls|voting}",
        _electronic),
        ("[a/an/any/the] electronic/online "
        "{vote|votes|ballot|ballots|poll|polls|voting|decision|decisions|resolution|resolutions} "
        "[OUTSIDEMEETING]", _electronic),
        ("{votes|voting|a vote|any vote} {taken|held|cast|conducted} {electronically|online|by electronic "
        "means|by e mail|by email} [OUTSIDEMEETING]", _electronic),
        ("[a/an/any] {e vote|e voting|e ballot|e votes}", _electronic),
    ),
    "SENTROUND": (
        ("{circulated|sent round|sent|passed round} [SENTVIA]", _written),
        ("{circulated|sent|sent round|put|given|e mailed|emailed|submitted|issued} [SENTVIA] to TOALL "
        "[SENTVIA]", _sent_to_all), ("{notified to|copied to} TOALL", _sent_to_all),
        ("of which TOALL {has|have} {had|been given|received} notice", _sent_to_all),
        ("of which TOALL {was given|were given|has been given|have been given|had} [due] notice",
        _sent_to_all), ("of which TOALL {has|have|was|were} [been] {notified|told|informed}", _sent_to_all),
            ("of which notice has been given to TOALL", _sent_to_all),
        (", of which TOALL {has|have} {had|been given|received} notice ,", _sent_to_all),
    ),
    "SENTVIA": ("by MEDIUM", "electronically", "in writing",
    "for {agreement|approval|signature|consideration}", "by {e mail|email|post} or {e mail|email|post}"),
    "TOALL": ("all [of] [the/its/those] SIGNER", "every SIGNER", "each SIGNER", "each of the SIGNER",
    "everybody/everyone", "the whole board/committee/council", "the whole BODYNAME", "all of them", "all",
    "[the] SIGNER"),
    "SIGNER": (("NOUN [of/on [the/its] BODYNAME]", _nothing), ("BODYNAME NOUN", _nothing), "signatories"),
    "COULDVOTE": (("[,] {who|that} {could have voted|are entitled to vote|is entitled to vote|have a "
    "vote|has a vote|may vote|can vote|would have been entitled to vote|would be entitled to vote|were "
    "entitled to vote|are eligible to vote|is eligible to vote|would have had a vote|could vote} [on it|on "
    "the matter|on the resolution|on that matter|had it been proposed at a meeting|at a meeting]", _voting),
                  ("{entitled|eligible} to vote [on it|on the matter|on the resolution|at a meeting|on "
                  "THING]", _voting), ("with a vote", _voting), ("with voting rights", _voting),
                  ("having a vote", _voting),
                  ("entitled to {attend and vote|receive notice of a meeting|receive notice} [at a "
                  "meeting]", _voting)),
    "SIGNERS": (
        ("PLAINCOUNT [MORE] [of] SIGNERNAMES", _so_many), ("PLAINCOUNT [MORE]", _so_many),
        ("OVER NUM [SIGNERNAMES]", lambda pieces: _so_many((Above(), *pieces))),
        ("[the/a] PARTS [MORE] [[of] SIGNERNAMES]", _such_share),
        ("[the/a] PARTS majority [of SIGNERNAMES]", _such_share),
        ("[the/a] PARTS [in number] of SIGNERNAMES [MORE]", _such_share),
        ("all [of] [the/its/those] SIGNERSALL", _everybody), ("every SIGNERSALL", _everybody),
        ("each [and every] SIGNERSALL", _everybody), ("every one of the SIGNERSALL", _everybody),
        ("everybody/everyone [COULDVOTE]", _everybody), ("every member of the BODYNAME [COULDVOTE]",
        _everybody),
        ("all of them", _everybody), ("all", _everybody), ("all [of] those COULDVOTE", _everybody),
        ("the whole/entire BODYNAME", _everybody), ("everyone [on it]", _everybody),
        ("each of the SIGNERSALL", _everybody), ("all concerned", _everybody),
    ),
    "SIGNERSALL": ("SIGNERPEOPLE", "BODYNAME SIGNERPEOPLE", "[full/whole] number of SIGNERPEOPLE"),
    "SIGNERPEOPLE": ("[SERVING] NOUN [SERVING] [of/on [the/its] BODYNAME] [COULDVOTE] [SERVING]",
    "VOTERSNOUN", "signatories [COULDVOTE]"),
    "VOTERSNOUN": (("VOTERS NOUN [of the BODYNAME] [SERVING]", lambda pieces: (Whom(Unit.VOTING,
    Base.VOTING),)),),
    "SIGNERNAMES": ("[the/its/all/those/our] [of] [the/its] SIGNERSALL", "all [of] the/its SIGNERSALL",
    "them/these/those", "them all", "all of them", "those COULDVOTE",
    "the/its [whole/full/entire/total] {membership|BODYNAME}",
    "[the] [whole/full/entire/total] membership [of the BODYNAME]", "all SIGNERSALL",
    "the whole number of SIGNERSALL", "the total number of SIGNERSALL", "[the] whole of the BODYNAME",
    "those {SERVING}", "the votes [of SIGNERSALL]", "the BODYNAME SIGNERSALL"),
    "AGREED": (
        "agree/agrees/agreed/agreeing [to/with/on] [THEMOTION]", "sign/signs/signed/signing [THEMOTION]",
        "join/joins/joined [in it]", "approve/approves/approved/approving [of] [THEMOTION]",
        "consent/consents/consented/consenting [to THEMOTION]",
        "concur/concurs/concurred/concurring [in/with] [THEMOTION]", "vote/votes/voted/voting [FORIT1]",
        "say/says/said/saying yes", "reply/replies/replied/replying [INFAVOUR]",
        "support/supports/supported/supporting [THEMOTION]", "is/are/be/being INFAVOUR",
        "back/backs/backed [THEMOTION]", "assent/assents/assented [to THEMOTION]",
        "signify/signifies/signified/signifying [his/her/their] [written] agreement/approval/consent/assent "
        "[to THEMOTION]", "respond/responds/responded/responding [INFAVOUR]", "take/takes/took part",
        "return/returns [a/their] vote/votes", "accept/accepts/accepted [THEMOTION]",
        "endorse/endorses/endorsed THEMOTION",
        "express/expresses/expressed [his/her/their] [written] "
        "agreement/concurrence/approval/consent/support [with/to/for THEMOTION]",
        "give/gives/given/gave [his/her/their/its] [written] "
        "agreement/approval/consent/assent/support/signature [to THEMOTION]",
        "reply/respond [to say] [that] they agree/approve", "reply/replies agreeing",
        "answer/answers/answered [INFAVOUR]",
        "indicate/indicates/indicated [their] agreement/approval/support [to THEMOTION]",
        "participate/participates", "cast/casts [a/their] vote/votes [FORIT1]",
        "confirm/confirms [their] agreement/approval",
        "reply/replies/respond/responds/answer/answers in the affirmative", "is/are [all] agreed",
        "is/are willing",
    ),
    "FORIT1": ("for/upon/on it/them", "in favour [of it/them]", "yes", "for [the] NAMEOF", "in its favour",
    "affirmatively"),
    "INFAVOUR": ("in favour [of it/them]", "for it", "in support", "agreed", "yes", "in agreement"),
    "THEMOTION": ("it/them/this/that/so", "the same", "the/a/that [written] NAMEOF", "to it",
    "the text/wording/draft", "[to] doing so", "to this", "a copy [of it]", "to the NAMEOF",
    "a document [to that effect|setting it out|containing it]", "upon it", "[to] one"),
    "AGREEDHOW": ("AGREED", "AGREED BYAGREED", "[each/all] AGREED [BYAGREED]", "BYAGREED AGREED",
    "have/has [all/each] AGREED [BYAGREED]", "have/has [so/all/each] [BYAGREED] AGREED",
    "MAY AGREED [BYAGREED]", "MUST [each/all] AGREED [BYAGREED]", "[do] so AGREED"),
    "BYAGREED": ("BYMEANS", "INTIME", "BYMEANS INTIME", "INTIME BYMEANS", "to it BYMEANS"),
    "INTIME": ("within/in [a|NUM|the] [set/stated/agreed] day/days/week/weeks/fortnight/period/time/month",
    "within NUM working days", "within the time [allowed/given/set/stated]",
    "by the [stated/given] date/deadline", "within the deadline"),
    "ASSENTOF": ("agreement/consent/approval/signature/signatures/support/votes/vote/assent/concurrence/backing", "affirmative vote/votes", "written agreement/consent/approval/assent", "agreement or approval"),
    "VALIDAS": (
        "is/are/be/being/becomes/become [as] [then/only/also/thereby/deemed/nevertheless/nonetheless] "
        "{valid|effective|good|binding|carried|passed|adopted|approved|agreed|made|taken|allowed|permitted|possible|decided|settled|in force|in order|a valid decision|sufficient|accepted|treated as passed|valid and effective|valid and binding|as good|lawful}", "[only] pass/passes/carry/carries/succeed/succeeds/stand/stands/bind/binds/hold/holds", "has/have [the] {effect|force|[same] force|same effect|the same standing|the same validity|force of a decision}", "count/counts [as {a|the} decision/resolution [of a meeting]]", "take/takes effect",
        "MAY [only/also] [be] "
        "{valid|effective|binding|carried|passed|adopted|approved|agreed|made|taken|used|allowed|decided|pass|stand|count|bind|as valid|as good|settled|put to the vote|as valid and effectual|dealt with}", "go/goes/gone through", "succeed/succeeds", "win/wins", "does not need a meeting", "has/have the force of [a] {decision|resolution} [of a meeting]", "do/does",
        "is/are {a resolution|a decision} of the BODYNAME", "amounts to a decision",
        "{is|are|shall be|will be} deemed [to be] {passed|carried|valid|a decision of the BODYNAME}",
        "{shall|will} have [the] [same] {force|effect|validity} [and effect]",
        "shall constitute a decision of SUBJECT", "takes the place of a meeting", "replaces a meeting",
        "shall be {as valid|valid|effective|binding|as effective|as valid and effective|as valid and "
        "effectual}", "MAY be acted on",
    ),
    "ISVALID": ("VALIDAS", "VALIDAS ASIF", "[nevertheless] VALIDAS [ASIF]"),
    "ASIF": (
        "as [if/though] [it had been] {one passed|passed|made|taken|adopted|a decision made|a resolution "
        "passed|one made|one taken|one adopted} [at|by] {a|the|any} [properly/duly/validly] "
        "[convened/called/constituted/held] meeting [of SUBJECT] [duly/properly] [convened/called] [and] "
        "[held]",
        "as {if|though} {it|they} had been {passed|made|taken|adopted} at a [properly/duly/validly] "
        "[convened/called/constituted] meeting [of SUBJECT] [convened and held]",
        "as {if|though} a meeting had {passed|made|adopted|taken} it", "as at a meeting",
        "as a resolution [passed] [at] a meeting", "as a decision of {a meeting|SUBJECT}",
        "as a vote at a meeting", "as one {of|at} a meeting", "[just] as if passed at a meeting",
        "OUTSIDEMEETING", "as though passed at a meeting", "as one passed at a meeting",
        "as {a resolution|a decision} of SUBJECT",
        "as {decisions|resolutions} {taken|made|passed} at a meeting",
    ),
    "IFAGREED": ("if/when/once/provided/where/only if/only when", "if", "when", "once", "[only] where",
    "as soon as", "provided [that]", "only if", "only when", "[but] only if", "[,] so long as",
    "on condition that", "[,] as long as", "if and only if", "[only] after", "[,] provided [that]",
    "[,] if", "[,] but only if"),

    "AGREEDBY": ("agreed/signed/approved/supported/backed/accepted/endorsed/adopted/passed [to] [BYAGREED] "
    "by", "[BYAGREED] agreed/signed/approved/supported/backed/accepted/endorsed/adopted/passed [to] by",
    "assented/consented to [BYAGREED] by", "agreed to or signed by", "signed or approved by",
    "signed or agreed [to] by", "agreed upon by", "concurred in by", "consented to BYAGREED by",
    "approved and signed by", "signed and dated by", "given the agreement of", "confirmed [BYAGREED] by",
    "voted for by"),
    "AGREEDCLAUSE": ("SIGNERS AGREEDHOW",
    "[it/they] {is|are|has been|have been|was|be|being} AGREEDBY SIGNERS [BYAGREED]",
    "AGREEDBY SIGNERS [BYAGREED]",
    "[it|they] {has|have|receives|receive|gets|get|wins|win|commands|carries|carry} [the] ASSENTOF of "
    "SIGNERS", "SIGNERS {is|are} INFAVOUR",
    "[the] ASSENTOF of SIGNERS {is|are|has been|have been} {given|obtained|received|had|there}",
    "SIGNERS {have|has} signed [THEMOTION] [BYAGREED]", "there are SIGNERS INFAVOUR",
    "{it|they} {has|have|gets|get|receives|receive} SIGNERS [votes] [INFAVOUR]", "with SIGNERS INFAVOUR"),
    "TOLDIF": (("TOALL {has|have|had|is|are|was|were|must be|must have been|shall be|being} [first] [been] "
    "{told|notified|informed|copied in|sent it|given notice|consulted|sent a copy|sent the NAMEOF|sent the "
    "text} [of/about it] [of the NAMEOF] [SENTVIA]", _told),
    ("{it|they|the NAMEOF|notice|notice of it|the text|the draft} {has been|have been|is|are|was|must "
    "be|must have been|goes|has gone|went|have gone} [first] [sent/circulated/notified/given/put] to TOALL "
    "[SENTVIA]", _told), ("TOALL {has|have} had [due] notice [of it]", _told),
    ("TOALL {gets|get|receives|receive|has received|have received} {it|a copy|notice|the text|the draft} "
    "[of it]", _told), ("notice {is|was|has been} given to TOALL", _told), ("notice [of it] went to TOALL",
    _told)),
    "AGREEMENT": (
        "IFAGREED TOLDIF [,] AGREEMENT", "RESULT [,] IFAGREED AGREEDIF",
        "IFAGREED AGREEDIF [,] [then] RESULT", "RESULT [,] but [then] [only] IFAGREED AGREEDIF",
        "NORESULT {[,] unless|[,] until|[,] except {when|where|if}} AGREEDIF",
        "{unless|until} AGREEDIF [,] NORESULT", "NORESULT without [the] ASSENTOF of SIGNERS",
        "RESULT only with [the] ASSENTS", "RESULT [only] with [the] ASSENTS",
        "RESULT [only] {by|on|given} [the] ASSENTS", "RESULT [,] {but|and} [then] MUSTAGREE",
        "RESULT [,] {but|and} {this|it|that} NEEDAGREE ASSENTS",
        "RESULT , for which {MUSTAGREE|ASSENTS {is|are} NEEDED}",
        "RESULT [,] and {it|this} {is|shall be} VALID3 by SIGNERS", "RESULT , SIGNERS being NEEDED",
        "RESULT , {with|given} SIGNERS INFAVOUR",
        "ARESOLUTION [,] {that|which} AGREEDCLAUSE1 [,] ISVALID",
        "{ARESOLUTION|THERESOLUTION} [,] [if] AGREEDBY SIGNERS [BYAGREED] [,] ISVALID",
        "ARESOLUTION of SIGNERS ISVALID", "{ARESOLUTION|THERESOLUTION} [,] WHICHAGREED [,] ISVALID",
        "DECIDERS [OUTSIDEMEETING] [,] [only] by/through ARESOLUTION [,] WHICHAGREED",
        "RESULT [,] {which|and it|and this|and these|and they} ISVALID IFAGREED AGREEDIF",
        ("[a/any/the] unanimous {written resolution|resolution in writing} [of [the] SIGNER] ISVALID",
        _unanimous),
        "ARESOLUTION NEEDAGREE ASSENTS", "[a/an/any/the] [proposed/draft] NAMEOF NEEDAGREE ASSENTS",
        "ARESOLUTION NEEDAGREE to be AGREEDBY SIGNERS [BYAGREED]",
        "ARESOLUTION MUST be AGREEDBY SIGNERS [BYAGREED]",
        "ARESOLUTION {is|are} {passed|carried|adopted} by SIGNERS",
        "ARESOLUTION MUST be {unanimous|agreed unanimously|unanimously agreed|approved unanimously} ALLOF",
        "MUSTAGREE [BYAGREED] {[for|before|to make|if|in order for] ARESOLUTION [to] [ISVALID|pass|be "
        "valid|succeed|count|be adopted|be passed|take effect]}", "MUSTAGREE [BYAGREED] {before|if} RESULT",
        "MUSTAGREE", "MEANSOF [,] MUSTAGREE",
        "for ARESOLUTION [to {pass|be valid|be carried|succeed}] [,] {MUSTAGREE|SIGNERS {is|are} "
        "NEEDED|ASSENTS {is|are} NEEDED}",
        "{SIGNERS|the ASSENTOF of SIGNERS} {is|are} NEEDED for ARESOLUTION", "in ARESOLUTION [,] MUSTAGREE",
        "it {takes|needs|requires} ASSENTS to {pass|carry|adopt|approve|make} ARESOLUTION",
        "it {takes|needs|requires} ASSENTS to {DECIDEDO|settle MATTERAT|decide MATTERAT} "
        "{BYMEANS|OUTSIDEMEETING|BYMEANS OUTSIDEMEETING}",
        "[the] ASSENTS {makes|make} ARESOLUTION {valid|effective|binding|good}",
        "[the] ASSENTS [BYMEANS] {is|are} {enough|sufficient|needed|required} {to|for SUBJECT to} "
        "{DECIDEDO|decide MATTERAT|settle MATTERAT} [OUTSIDEMEETING]", "[the] ASSENTS [BYMEANS] ISVALID",
        ("written {consent|agreement|approval} {by|of|from} SIGNERS ISVALID", _in_writing),
        "UNANIMOUS ALLOF ISVALID",
        "{unanimity|unanimous agreement|unanimous consent} is NEEDED for ARESOLUTION ALLOF",
        "DECIDERS OUTSIDEMEETING {by|with} [the] written ASSENTOF of SIGNERS",
        ("DECIDERS [OUTSIDEMEETING] {by|with} the {written ASSENTOF|ASSENTOF in writing} of SIGNERS",
        _in_writing), ("DECIDERS [OUTSIDEMEETING] [only] {by|with} [the] UNANIMOUS [of SIGNERPLAIN]",
            _all_in_writing),
        ("[a/any/the] NAMEOF [,] [if] signed by SIGNERS [,] ISVALID", _in_writing),
        ("[a/any/the] NAMEOF ISVALID {if|when|once} {signed by|it is signed by|it has been signed by} "
        "SIGNERS", _in_writing),
        ("THERESOLUTION MAY [instead/also] be VALID3 by {a|any} {document|paper|instrument|memorandum} "
        "WHICHAGREED", _in_writing), ("[a/any/the] NAMEOF NOTNEEDMEETING IFAGREED AGREEDCLAUSE",
        _in_writing), ("IFAGREED SIGNERS {sign|signs|have signed|has signed} it [,] [a] NAMEOF ISVALID",
            _in_writing),
                ("[a/any/the] NAMEOF {that|which} SIGNERS {sign|have signed|signs|has signed} ISVALID",
                _in_writing),
"SENTROUNDTOO [,] and THENIT",
        ("when a NAMEOF is circulated , [silence is not consent , and] {SIGNERS approvals are "
        "NEEDED|MUSTAGREE}", _in_writing),
        "ARESOLUTION [is/are {allowed|permitted|possible}] [,] {and|but} {a|the} NAMEOF ISVALID {IFAGREED "
        "AGREEDCLAUSE|with ASSENTS}",
        ("if SIGNERS {vote|votes} for it {online|electronically} [,] [a/the] NAMEOF ISVALID",
        _electronically),
            "ARESOLUTION MUST [first] {be sent|go|be circulated|be notified} to TOALL [,] and "
            "{MUSTAGREE|[it] ISVALID IFAGREED AGREEDCLAUSE}",
    ),
    "SENTROUNDTOO": (("SENTTOALL", _sent_to_all), "SENTBYSOMEBODY"),
    "THENIT": ("[it|they] [then] ISVALID [,] IFAGREED AGREEDIF", "MUSTAGREE",
    "[it|this|that] [then] NEEDAGREE ASSENTS", "[it|this|that] {is|shall be} [then] VALID3 by SIGNERS",
    "[it|they] ISVALID with ASSENTS", "[a/the/any] NAMEOF [so put] ISVALID {with|by} ASSENTS",
    "[it|they] [then] ISVALID by SIGNERS"),
    "ASSENTS": ("[the] ASSENTOF {of|by|from} SIGNERS [BYAGREED]",
    "SIGNERS [to AGREED] [INFAVOUR] [BYAGREED]", "SIGNERS votes [INFAVOUR]", "AGREEDBY1 SIGNERS [BYAGREED]",
    "{unanimity|unanimous agreement|unanimous consent|unanimous approval} ALLOF",
    "UNANIMOUS [of {SUBJECT|SIGNERPLAIN}] ALLOF", "unanimous ASSENTOF [of {SUBJECT|SIGNERPLAIN}] ALLOF",
    "the votes of SIGNERS", ("[the] written ASSENTOF {of|by|from} SIGNERS", _in_writing)),
    "NEEDED": ("needed/required/necessary/enough/sufficient",),
    "MUSTAGREE": ("SIGNERS {MUST|have to|has to} [each/all] {AGREED|be INFAVOUR} [BYAGREED]",
    "SIGNERS MUST [each/all] have AGREED [BYAGREED]"),
    "AGREEDIF": ("AGREEDCLAUSE",
    "{no SIGNER|nobody|no one} objects to {this|that|the} {way of proceeding|procedure|method} [,] and "
    "AGREEDCLAUSE",  "TOLDIF [,] and [IFAGREED] AGREEDCLAUSE", "AGREEDCLAUSE [,] and [IFAGREED] TOLDIF",
    "TOLDIF [,] IFAGREED AGREEDCLAUSE", "AGREEDCLAUSE [,] IFAGREED TOLDIF", "ALLAGREED ALLOF",
    "it {is|has been} ALLAGREED ALLOF"),
    "RESULT": ("ARESOLUTION [TOLDIFFRONT] ISVALID",
    "DECIDERS {BYMEANS|OUTSIDEMEETING|BYMEANS OUTSIDEMEETING|OUTSIDEMEETING BYMEANS}", "DECIDERS",
    "ARESOLUTION {is|are} {allowed|permitted|possible}",
    "[a/an/any/the] [proposed/draft] NAMEOF ISVALID [BYMEANS|OUTSIDEMEETING]"),
    "TOLDIFFRONT": ("[,] once TOLDIF [,]",),
    "NORESULT": (
        "no ARESOLUTION {ISVALID|MAYBETAKEN|is/are {allowed|valid|permitted}}", "no ARESOLUTION",
        "ARESOLUTION NOTVALID",
        "no {NAMEOF|vote|votes|voting|business} [MAYBETAKEN] {BYMEANS|OUTSIDEMEETING|BYMEANS "
        "OUTSIDEMEETING} [or {BYMEANS|OUTSIDEMEETING}]",
        "nothing {MAY|is to} be {VALID3|done} [BYMEANS] {BYMEANS|OUTSIDEMEETING} [or "
        "{BYMEANS|OUTSIDEMEETING}]", "nothing {MAY|is to} be {VALID3|done}",
        "[a/an/any/the] {NAMEOF|vote|votes|business} MAYNOT be [validly] "
        "{VALID3|done|transacted|conducted|reached|cast|held} {BYMEANS|OUTSIDEMEETING} [or "
        "{BYMEANS|OUTSIDEMEETING}]",
        "no {NAMEOF|vote|votes|business} {MAY|is to|are to} be "
        "{VALID3|done|transacted|conducted|reached|cast|held} [BYMEANS|OUTSIDEMEETING]",
        "{NAMEOF|votes|business} {are|is} not {VALID3|done|allowed|valid|permitted} "
        "{BYMEANS|OUTSIDEMEETING}",
        "there {is|are} no {provision|power|room|scope} {for|to use} ARESOLUTION",
        "there {is|are} no ARESOLUTION",
        "{SUBJECT|SIGNERDO} {MAYNOT|does not|do not|has no power to|have no power to} DECIDEDO "
        "{BYMEANS|OUTSIDEMEETING|BYMEANS OUTSIDEMEETING} [or {BYMEANS|OUTSIDEMEETING}]",
        "{SUBJECT|SIGNERDO} {MAYNOT|does not|do not} {pass|use|make|adopt|hold|accept|take} ARESOLUTION",
        "NAMEOF are {taken|made} [only] at meetings [only] [,] [and] {never|not} BYMEANS",
        "NAMEOF MAY [only] be VALID3 [only] at {a meeting|meetings} [,] and {not|never} BYMEANS",
        "{BYMEANS|OUTSIDEMEETING} , nothing MAY be {VALID3|done}",
        "{SUBJECT|SIGNERDO} MAY DECIDEDO only at {a meeting|meetings} [,] and {not|never} BYMEANS",
    ),
    "MAYNOT": ("MAY not", "cannot", "must/shall/should not", "is/are not to"),
    "NOTVALID": ("{is|are} not [be] "
    "{allowed|permitted|possible|valid|available|used|accepted|recognised|effective|binding|passed|carried|adopted}", "{is|are|shall be} {prohibited|forbidden|excluded|ruled out|impossible|barred|invalid}", "MAYNOT be {VALID3|used|made|held|valid}", "{does|do|shall|will} not {pass|take effect|have effect|bind|stand|count|carry|succeed}", "{has|have} no {effect|force}", "has no effect"),
    "NOTNEEDMEETING": ("does not need a meeting", "needs no meeting", "requires no meeting",
    "is valid without {one|a meeting}"),
    "WHICHAGREED": ("[and] {to|in|with} which SIGNERS AGREEDHOW", "[and] {that|which} SIGNERS AGREEDHOW",
    "[and] AGREEDBY SIGNERS"),
    "SENTTOALL": ("[[the] {copies|copy} of] [the/a/an/every/any] [proposed/draft] {written "
    "resolution|NAMEOF|text} {can|may|must|is|are|goes|go|shall} [be] [put|sent|circulated|go|e "
    "mailed|emailed|submitted|issued|notified] [SENTVIA] to TOALL [SENTVIA]",
    "TOALL must be sent [a/the] [proposed/draft] {written resolution|NAMEOF|copy|text}"),
    "SENTBYSOMEBODY": (("{the TERM|SIGNERDO|any SIGNER} {may|can} poll [the] SIGNER BYMEANS",
    _nothing_but_means),
        ("{the TERM|SIGNERDO|any SIGNER} {may|can} {put|send|circulate} [a/the/any] NAMEOF to [the] SIGNER "
        "BYMEANS", _nothing_but_means),
        ("{the TERM|SIGNERDO|any SIGNER} {may|can} {put|send|circulate} [a/the/any] NAMEOF to {all|every} "
        "[the] SIGNER BYMEANS", _told_by_means)),
    "SIGNERPLAIN": ("[all/the] [the] SIGNER", "SUBJECT"),
    "UNANIMOUS": ("unanimous {agreement|consent|approval} BYMEANS",
    ("unanimous written {agreement|consent|approval}", _written)),
    "VALID3": ("decided/settled/taken/made/passed/adopted/agreed/approved/carried/resolved", "dealt with",
    "put to the vote"),
    "ALLAGREED": ("unanimous/unanimously", "agreed unanimously", "there is unanimity"),
    "ALLOF": (("", _everybody),),
    "AGREEDCLAUSE1": ("SIGNERS AGREEDHOW", "{is|are|has been|have been} AGREEDBY SIGNERS [BYAGREED]",
    "{has|have|bears|bear|carries|carry} [the] ASSENTOF of SIGNERS"),
    "AGREEDBY1": ("signing by", "agreement by", "approval by", "signature by"),
    "NEEDAGREE": ("[only/then] need/needs/require/requires/take/takes/want/wants/must have/call",
    "need/needs", "require/requires", "must have", "take/takes", "call/calls for", "depend/depends on",
    "shall require", "MUST have"),
    "DECIDERS": (
        "SUBJECT {MAY|is able to|are able to} [also/only/instead] DECIDEDO",
        "SIGNERDO MAY [also/only/instead] DECIDEDO",
        "[a/an/any/the] [urgent] NAMEOF MAY [also/only/instead] be {VALID3|dealt "
        "with|done|transacted|decided|resolved|considered and decided}",
        "business MAY [also/only] be {done|transacted|settled|conducted|dealt with}",
        "NAMEOF {are|is} {taken|made} [also/only]",
        "ADECISION MAY [also/only] be {VALID3|dealt with|reached|resolved}", "things MAY be decided",
        "anything [{that|which} could be {done|decided} at a meeting] MAY be {done|decided}",
        "SUBJECT [also/only] {decides|acts|resolves}",
        "[a/any] action {that|which} {could|may|can} be taken at a meeting MAY be taken",
        "it MAY [also] {act|decide}",
    ),
    "SIGNERDO": (("[the] NOUN", _nothing), "they/we"),
    "DECIDEDO": ("decide [something|anything|matters|a matter|things|a question|questions|on a "
    "matter|business|NAMEOF]", "act", "agree to something", "vote [on NAMEOF|on it]",
    "take [a/any] decision/decisions", "make [a/any] decision/decisions", "pass [a] resolution/resolutions",
    "do business", "transact business", "resolve [matters/something]", "reach [a] decision/decisions",
    "settle [a/any] matter/matters/business", "agree [to] [things|matters|something|NAMEOF]",
    "deal with business", "conduct business"),
    "EXTRASAID": ("{it/this/that|the NAMEOF|they} {is|are|must be|shall be|has to be} "
    "{recorded|reported|noted|minuted|ratified|confirmed} [at/in/to] [the/its] [next] {meeting|minutes}",
    "{recorded|reported|noted|minuted|ratified|confirmed} [at/in/to] [the/its] [next] {meeting|minutes}",
    "may consist of several documents [in like form]",
    "must be {recorded|reported|noted} at the next meeting"),
    "MAYBETAKEN": ("MAY be {VALID3|held|used|cast}", "is/are VALID3", "taken/made/held"),
    "BYTHEWAYOFIT": ("[the text of] ARESOLUTION {may|can} consist of [several|multiple|two or more] "
    "{documents|counterparts|copies} [in {like|the same} form] [each signed by ANYBODYAT]",
    "ARESOLUTION {is|are|must be|shall be|has to be|have to be} [then] "
    "{recorded|reported|noted|minuted|ratified|confirmed|kept|entered} {in|to|at|with} {the minutes|the "
    "minute book|the next meeting|a meeting|SUBJECT|the records}",
    "ARESOLUTION {may|can} be {signed|executed} in [any number of] counterparts",
    "ARESOLUTION {may|can} be {signed|agreed} electronically"),
    "VOTESCAST": (
        ("NAMEOFVOTE {is|are|shall be|will be|must be} "
        "{taken|made|passed|decided|carried|adopted|determined|settled|reached} [at meetings/it] by [a/an] "
        "[simple/bare/absolute/two thirds/clear] majority {of votes|of the votes [cast|given]|of those "
        "{PRESENT|voting|PRESENT and voting|who vote}|vote|[of the SIGNER PRESENT] [and voting]}", _noted),
    ),
    "NAMEOFVOTE": ("[a/an/any/all/the/every] NAMEOF [arising] [at {a meeting|meetings|any meeting}]",),
}  # fmt: skip
