"""Does an edited template hold? It is checked and printed on samples, in a process with little room.

Nothing of what somebody uploads is unpacked or parsed in the process that serves everybody.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Final

from governance_store.errors import GovernanceError
from templates.editable import EDITABLE, Editable
from templates.engines.confined import LIMITS, Limits, Stopped, confined
from templates.engines.word_checking.findings import Finding, refusing
from templates.engines.word_checking.package import too_large
from templates.service import RenderedFile, render

_TASK: Final = "templates.trial:try_it"


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found in a template, and the samples that it makes, where it may be used."""

    findings: tuple[Finding, ...]
    samples: tuple[RenderedFile, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether it may not be used."""
        return refusing(self.findings)


def examined(word: str, content: bytes, limits: Limits = LIMITS, task: str = _TASK) -> Examined:
    """What there is to say of a template for one of the papers, tried in a process of its own."""
    if large := too_large(content):
        return Examined((large,))
    try:
        told, _, files = confined(task, word.encode() + b"\n" + content, limits).partition(b"\n")
    except Stopped as stopped:
        told_why = f"It could not be tried: {stopped.reason}, and no template does."
        return Examined((Finding(told_why),))
    return _read(EDITABLE[word], json.loads(told), files)


def still_wrong(word: str, content: bytes) -> tuple[Finding, ...]:
    """What refuses a template that was kept before; it has been tried then, so it is read here."""
    from templates.engines.word_checking.checking import check  # noqa: PLC0415 -- heavy, first use only

    return tuple(one for one in check(content, EDITABLE[word].context, EDITABLE[word].wanted) if one.refused)


def _read(editable: Editable, told: dict[str, Any], files: bytes) -> Examined:
    found = tuple(Finding(**one) for one in told["findings"])
    samples, at = [], 0
    for name, media_type, length in told["samples"]:
        samples.append(RenderedFile(name, media_type, files[at : at + length]))
        at += length
    return Examined(found, tuple(samples[: editable.shown]))


def try_it(given: bytes) -> bytes:
    """Within the process: check a template, print its samples, and hand over what was found and made."""
    from templates.engines.word_checking.checking import check  # noqa: PLC0415 -- heavy, first use only

    word, _, content = given.partition(b"\n")
    editable = EDITABLE[word.decode()]
    found = check(content, editable.context, editable.wanted)
    made: tuple[RenderedFile, ...] = ()
    if not refusing(found):
        made, more = _printed(editable, content)
        found += more
    told = {
        "findings": [asdict(one) for one in found],
        "samples": [(one.name, one.media_type, len(one.content)) for one in made],
    }
    return json.dumps(told).encode() + b"\n" + b"".join(one.content for one in made)


def _printed(editable: Editable, content: bytes) -> tuple[tuple[RenderedFile, ...], tuple[Finding, ...]]:
    try:
        made = samples(editable, content)
    except GovernanceError as fault:
        return (), (Finding(fault.sentence),)
    return made, tuple(dict.fromkeys(_unsound(made)))


def _unsound(made: tuple[RenderedFile, ...]) -> Iterator[Finding]:
    from templates.engines.word_checking.printed import unsound  # noqa: PLC0415 -- heavy, first use only

    for one in made:
        yield from unsound(one.content, one.name)


def samples(editable: Editable, content: bytes | None) -> tuple[RenderedFile, ...]:
    """All samples of a template, the shipped one where none is given; raises where one cannot be printed."""
    return tuple(render(editable.paper, one, template=content) for one in editable.samples)
