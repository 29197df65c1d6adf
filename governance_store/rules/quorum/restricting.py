"""Is an amount of fewer than it was taken to be of? “Half of those who voted”, “less vacancies”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.rule import Condition, Count
from governance_store.rules.quorum.turning import WHO

_ONLY_THOSE: Final = Sought(
    rf"\b{WHO} (?:(?:who|that|which) )?(?:(?:have|has|had|are|were|is|was) )?"
    r"(?:already |so |ever |duly |properly |previously )?(?:been )?(?:voted|expected|heard|admitted|"
    r"permitted|"
    r"allowed|accepted|prevented|considered|recorded(?! as)|minuted)\b"
)
_SOME_ONLY: Final = Sought(
    r"\b(former|suspended|disqualified|paying|larger|smaller|bigger|newer|older|would be|"
    r"outgoing|departing|retiring|retired|newly|new|"
    r"(?<=two )absent|(?<=three )absent|(?<=four )absent|(?<=five )absent|"
    r"local(?= (?:member|partner)))(?: \w+)? "
    r"(?:members?|trusts?|organisations?|bodies|councils?|partners?|practices?|boards?|directors?|trustees?|"
    r"governors?|councillors?|representatives?)\b"
)
"""“a majority of the larger trusts”: of some of them only."""
_LESS_VACANT: Final = re.compile(
    r"\b(?:less|minus|net of|after deducting) (?:any |the |all )?(?:vacan\w+|(?:empty|unfilled) \w+)"
)


def restrictions(text: str, test: Condition) -> Iterator[str]:
    """Why an amount may be of fewer people, or be lower, than it was read."""
    if (found := _SOME_ONLY.search(text)) and not any(found[1] in name.split("_") for name in _names(test)):
        yield "of which of them that is so is not clear"
    if test.total is None:
        return
    if _ONLY_THOSE.search(text):
        yield "of which members that is so is not clear"
    counts = [one for one in test.total.amounts if isinstance(one, Count)]
    if counts and len(counts) == len(test.total.amounts) and _LESS_VACANT.search(text):
        yield "whether the number falls with each vacancy is not clear"


def _names(test: Condition) -> Iterator[str]:
    """Whom a test names, whether they have to be there or are left out."""
    asked = (
        *(one.any_of for one in test.needed),
        *(one.any_of for one in test.proportions),
        *(one.any_of for one in test.organisations),
    )
    yield from (*(name for names in asked for name in names), *test.left_out, *test.uncounted)
