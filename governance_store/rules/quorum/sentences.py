"""Into which sentences does a clause fall? What follows without a quorum stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.absence import is_of_absence
from governance_store.rules.quorum.layout import running
from governance_store.rules.quorum.phrases import even
from governance_store.rules.quorum.rewording import reworded
from governance_store.rules.quorum.special import is_of_interest
from governance_store.rules.quorum.tiers import tiers_of


def as_worded(clause: str) -> Iterator[str]:
    """The sentences of a clause as they are worded."""
    return _sentences(running(clause))


def sentences_of(clause: str, *, further: bool = False) -> Iterator[str]:
    """The sentences of a clause in plainer words; what follows without a quorum stands alone."""
    return _sentences(reworded(clause, further=further))


def _sentences(clause: str) -> Iterator[str]:
    """The sentences, without their stops."""
    clause = _BY_INITIALS.sub(lambda found: f"{found[1] or found[2]} committee", clause)
    clause = _INITIALS_BEFORE.sub("committee ", clause)
    text = re.sub(
        r"\b(i\.e|e\.g|viz|etc|no)\.(?=\W)",
        lambda found: found.group().replace(".", ""),
        " ".join(clause.split()),
    )
    before = ""
    for sentence in _stopped(text):
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


_OFFICES: Final = (
    r"NHS|GPs?|NEDs?|DPH|CEO|CFO|COO|CNO|CMO|DCS|CIO|CCIO|CSO|SRO|SIRO|AMD|MD|CD|MP|AGM|EGM|SGM|LA"
)
_KEPT: Final = rf"(?!(?:{_OFFICES})\b)[A-Z]{{2,6}}"
_BY_INITIALS: Final = re.compile(
    rf"\b(?:(?<!representative )(?<!representatives )(?<!nominee )(?<!nominees )(of|at|for) (?:the )?|"
    rf"(?<!from )(?<!representing )(?<!by )(?<!of )(?<!and )(?<!or )(?<!including )(?<!either )([Tt]he) )"
    rf"{_KEPT}(?='s\b|[.,;)]|$| (?:has|is|are|shall|must|may|can|cannot|will|meets?|needs?|"
    r"requires?|should|to|when|if|"
    rf"members?|meetings?|agenda)\b(?! (?:be )?(?:present|represented|there|in attendance|attend)))(?:'s)?"
)
_INITIALS_BEFORE: Final = re.compile(
    rf"\b{_KEPT} (?=[Mm]eetings?\b|[Mm]embers?\b|agenda|business|has\b|is\b(?! (?:present|"
    r"represented|there))|may\b|can\b)"
)
"""A body by its initials, where it is spoken of as a body; “the SRO” of a list is somebody."""


def _stopped(text: str) -> Iterator[str]:
    """The sentences as their stops part them; what is for several sizes is one, whatever its semicolons."""
    for sentence in re.split(r"\.(?:\s+|$)", text):
        if ";" in sentence and tiers_of(even(sentence)):
            yield sentence
        else:
            yield from re.split(r";\s*", sentence)


_LATER: Final = re.compile(
    r",? (?=(?:and|but) if (?:there is no|no|a|the|within|it|this|that|fewer|not)\b)|, (?=(?:if|"
    r"should|"
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
