"""What does a body do when it meets? Whatever it is, it is quorate then. The pieces of patterns."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N
from governance_store.rules.quorum.turns_of_frames import BODY

LEAST: Final = (
    r"(?:at (?:the )?(?:very )?least |(?:no|not) (?:fewer|less) than |a minimum of |any |as many as |more "
    r"than |over |upwards of )"
)
AMOUNT: Final = rf"(?:{LEAST})?(?:{N}|{F}|half plus one|an? (?:\w+ )?majority)\b"
IT: Final = (
    rf"(?:{BODY}(?: (?:business|meetings?|proceedings|work|sittings?|decisions?))?|it|they|we|members|the "
    rf"{WHO}(?: of (?:the |this |our )?\w+(?: \w+)?)?|those present|(?:an?|any|the|each|every) (?:meeting|"
    rf"sitting|"
    r"session|hearing)|meetings|sittings|business|proceedings)"
)
SO: Final = (
    r"(?:(?:validly|lawfully|properly|effectively|formally|legally|duly|competently|ever|even|first|safely) "
    r")*"
)
ITS: Final = (
    r"(?:(?:any|its|their|our|the|an?|all|of|no|such|valid|binding|formal|lawful|official|effective|"
    r"statutory|corporate|collective|legal|firm) )*"
)
DONE: Final = (
    r"(?:business|affairs|work|proceedings|functions?|dut(?:y|ies)|powers?|meetings?|sittings?|sessions?|"
    r"votes?|deliberations?|decisions?|resolutions?|rulings?|actions?|determinations?|orders|judgments?|"
    r"conclusions?|authority|jurisdiction|hearings?|acts|tasks?|role|mandate|remit|responsibilities|"
    r"questions?|matters?|things?|anything|something|steps?)(?: on (?:its|their) behalf)?"
)
INTO: Final = (
    r"(?:do(?:ing)?|transact(?:ing)?|conduct(?:ing)?|carry(?:ing)? (?:on|out)|d[ei]spatch(?:ing)?|tak(?:e|"
    r"ing)|mak(?:e|ing)|reach(?:ing)?|adopt(?:ing)?|pass(?:ing)?|com(?:e|ing) to|arriv(?:e|ing) at|giv(?:e|"
    r"ing)|exercis(?:e|ing)|us(?:e|ing)|handl(?:e|ing)|consider(?:ing)?|perform(?:ing)?|undertak(?:e|ing)|"
    r"discharg(?:e|ing)|hold(?:ing)?|open(?:ing)?|settl(?:e|ing)|determin(?:e|ing)|decid(?:e|ing)(?: on)?|"
    r"deal(?:ing)? with|proceed(?:ing)? (?:with|to)|enter(?:ing)? (?:on|upon)|embark(?:ing)? (?:on|upon)|"
    r"begin(?:ning)?|start(?:ing)?|execut(?:e|ing)|fulfil(?:ling)?)"
)
ALONE: Final = (
    r"(?:act(?:ing)?|meet(?:ing)?|sit(?:ting)?|decid(?:e|ing)|deliberat(?:e|ing)|proceed(?:ing)?|"
    r"function(?:ing)?|operat(?:e|ing)|conven(?:e|ing)|assembl(?:e|ing)|vot(?:e|ing)|resolv(?:e|ing)|"
    r"open(?:ing)?|begin(?:ning)?|start(?:ing)?|commenc(?:e|ing)|continu(?:e|ing)|carry(?:ing)? on|"
    r"go(?:ing)? (?:ahead|on)|tak(?:e|ing) place|rul(?:e|ing)|work(?:ing)?|happen(?:ing)?|(?:be|being|"
    r"stay(?:ing)?|remain(?:ing)?) (?:\w+ly )?(?:quorate|valid|constituted|competent|in order|in session|"
    r"lawful|effective|held|opened|binding|formed|regular|convened|legal|met|made|taken|transacted|done|"
    r"passed|adopted|conducted|carried on|carried out|exercised))"
)
ABLE: Final = (
    r"(?:(?:be |being |stand )?(?:able|competent|capable|empowered|entitled|authorised|qualified|in a "
    r"position|free|permitted|allowed|fit|in a state|quorate enough) (?:to|of) )?"
)
DOING: Final = (
    rf"(?:{SO}{ABLE}{SO}(?:{INTO} {ITS}{DONE}|{ALONE})(?: (?:validly|lawfully|at all|properly|"
    rf"effectively|business))?)(?! (?:other|special|extraordinary|to|about|under|with an?)\b)"
)
MAY: Final = (
    r"(?:may|can|shall|will|is|are|must|becomes?|is able to|are able to|has power to|have power to|has the "
    r"power to|is competent to|is entitled to)"
)
IF: Final = (
    r"(?:if|when|once|where|as long as|so long as|provided(?: that)?|on condition that|while|whenever|as "
    r"soon as|after)"
)
ENDS: Final = r"(?=[,.;:]|$| (?:is|are|shall|will|must)\b)"
REST: Final = (
    r"(?:(?! (?:except|unless|save|or|as|if|where|when|and|but|not|of good|other|later|until|without|than|"
    r"in an)\b)[^,.;])*(?=[.;]|$)"
)
"""The rest of a sentence, where no rider stands in it."""
NO: Final = (
    r"no (?:business|decisions?|meetings?|quorum|votes?|sittings?|action|powers?|session|house|resolution|"
    r"hearing|deal|quoracy)"
)
NOT_ABLE: Final = (
    "(?<!entitled)(?<!right)(?<!rights)(?<!eligible)(?<!qualified)(?<!power)(?<!able)(?<!competent)"
    "(?<!free)(?<!authority)(?<!authorised)(?<!continue)(?<!called)(?<!invited)(?<!asked)(?<!due)"
    "(?<!liable)"
)
HOUSE: Final = (
    r"(?:meeting|sitting|quorum|court|bench|house|board|council|session|hearing|chapter|vestry|lodge|panel|"
    r"assembly|committee|tribunal|jury|gathering|muster|company)"
)
LACKING: Final = (
    r"(?:cannot|can not|could not|are not to|fail to|do not|does not|should not) (?:be )?(?:mustered?|found|"
    r"got|got together|gathered?|assembled?|brought together|appear|turn up|attend|come|show up|raised|had|"
    r"present themselves)"
)
