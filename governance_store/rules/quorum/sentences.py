"""Into which sentences does a clause fall? What follows without a quorum stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.absence import is_of_absence
from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.special import is_of_interest


def sentences_of(clause: str) -> Iterator[str]:
    """The sentences of a clause, without their stops; what follows without a quorum stands alone."""
    clause = reworded(clause)
    clause = re.sub(
        r"\b([Tt]he|of) (?!NHS|GP|NED|DPH|CEO|CFO|COO|DCS|MP|AGM|EGM|SGM|LA)[A-Z]{2,5}\b",
        r"\1 committee",
        clause,
    )
    clause = re.sub(
        r"\b(?!NHS|AGM|EGM|SGM|NED|GP)[A-Z]{2,5} (?=[Mm]eetings?|[Mm]embers?\b|agenda|business|has|is|may|"
        r"can)",
        "committee ",
        clause,
    )
    text = re.sub(
        r"\b(i\.e|e\.g|viz|etc|no)\.(?=\W)",
        lambda found: found.group().replace(".", ""),
        " ".join(clause.split()),
    )
    before = ""
    for sentence in re.split(r"\.(?:\s+|$)|;\s*", text):
        if (
            before
            and is_of_interest(before)
            and re.match(r"(if|where|should|when) (that|this|so|such|they|fewer)\b", sentence, re.IGNORECASE)
        ):
            before = f"{before}, {sentence.strip()}"
            continue
        yield from _parted_sentence(before)
        before = sentence.strip()
    yield from _parted_sentence(before)


_LATER: Final = re.compile(
    r",? (?=(?:and|but) if (?:there is no|no|a|the|within|it|this|that|fewer|not)\b)|, (?=(?:if|should|"
    r"where|failing|otherwise)\b)|, (?=and (?:at|if|where)\b)"
)


def _parted_sentence(sentence: str) -> Iterator[str]:
    if not sentence:
        return
    cut = next((found for found in _LATER.finditer(sentence) if is_of_absence(sentence[found.end() :])), None)
    if cut and not is_of_absence(sentence[: cut.start()]):
        yield sentence[: cut.start()]
        yield re.sub(r"^(and|but) ", "", sentence[cut.end() :])
    else:
        yield sentence
