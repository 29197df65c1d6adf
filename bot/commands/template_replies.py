"""What is answered about Word templates? What is wrong and where, what is kept, and what to do next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from bot.commands.base import Act
from bot.commands.naming import count, person_name, table
from bot.commands.template_in_use import template_bytes, version_in_use
from bot.reply import (
    Attachment,
    Button,
    Choices,
    Mood,
    Paper,
    Part,
    Reply,
    Table,
    Text,
    Verdict,
    Weight,
)
from governance_store.records.template import Template
from governance_store.rules.local_time import full

if TYPE_CHECKING:
    from templates import Examined, Finding

_WHERE = ("Where", "What", "Nearest right")


def known_versions(act: Act, of: str) -> list[Template]:
    """Every version that was installed, the first one first."""
    return sorted(act.view.find(Template, of=of), key=lambda one: one.number)


def called(version: Template | None) -> str:
    """A version as a sentence speaks of it."""
    return f"version {version.number} of the template" if version else "the shipped template"


def listed(act: Act, papers: Sequence[tuple[str, list[Template]]]) -> Reply:
    """A table a paper, and what may be done with each."""
    parts: list[Part] = []
    for of, versions in papers:
        rows = tuple(_rows(act, of, versions))
        parts.append(
            table(f"Templates of {_title(of).lower()}", ("Version", "State", "File", "Installed", "By"), rows)
        )
        parts.append(Choices(tuple(_next(act, of, versions))))
    return Reply(tuple(parts), ids=tuple(one.id for _, versions in papers for one in versions))


def _rows(act: Act, of: str, versions: list[Template]) -> Iterator[tuple[str, ...]]:
    current = version_in_use(act, of)
    state = {True: "in use", False: "kept"}
    yield ("shipped", state[current is None], "comes with the clerk", "–", "–")
    for one in versions:
        who = person_name(act.view, one.installed_by)
        yield (f"v{one.number}", state[one == current], one.file_name, full(one.installed, act.zone), who)


def _next(act: Act, of: str, versions: list[Template]) -> Iterator[Button]:
    current = version_in_use(act, of)
    yield Button("Get the one in use", f"templates get {of}")
    yield Button("Show a sample", f"templates sample {of}")
    yield Button("Install an edited one", f"templates install {of}")
    newest = versions[-1] if versions else None
    if newest and newest != current:
        yield Button(f"Use version {newest.number}", f"templates use {of} v{newest.number}")
    if current:
        yield Button("Restore the shipped one", f"templates restore {of}", Weight.WARNING)


def nothing_kept(of: str, name: str, found: Examined | None) -> Reply:
    """Everything that keeps a file from being used as a template, each with where it stands."""
    refused = [one for one in found.findings if one.refused] if found else []
    again = Choices((Button("Try another file", f"templates install {of}"),))
    if len(refused) == 1 and refused[0].where == "The file itself":
        told = f"“{name}” cannot be used as a template. {refused[0].what}"
        return Reply((Verdict(Mood.BAD, told, ("Nothing was kept.",)), again), ok=False)
    told = f"“{name}” cannot be used as a template yet: {count(len(refused), 'thing')} must be mended first."
    mend = Table("What must be mended", _WHERE, tuple(_finding_rows(refused)))
    noted = _notes(found.findings if found else ())
    return Reply((Verdict(Mood.BAD, told, ("Nothing was kept.",)), mend, *noted, again), ok=False)


def _finding_rows(findings: Iterable[Finding]) -> Iterator[tuple[str, ...]]:
    for one in findings:
        yield (one.where, one.what, one.nearest or "–")


def _notes(findings: Iterable[Finding]) -> Iterator[Part]:
    """What is worth a look, and refuses nothing."""
    rows = tuple(_finding_rows(one for one in findings if not one.refused))
    if rows:
        yield Table("What is worth a look", _WHERE, rows)


def kept(of: str, version: Template, found: Examined) -> Reply:
    """The version with its samples; it is used only when that is said."""
    told = f"Version {version.number} of the template of {_title(of).lower()} is checked and kept."
    not_yet = "It is not used yet: look at the samples first."
    noted = tuple(_notes(found.findings))
    mood = Mood.WARNING if noted else Mood.GOOD
    return Reply(
        (Verdict(mood, told, (not_yet,)), *noted, *_samples(found), _decide(of, version)), ids=(version.id,)
    )


def already_kept(act: Act, of: str, version: Template, found: Examined) -> Reply:
    """The very same file again."""
    who, when = person_name(act.view, version.installed_by), full(version.installed, act.zone)
    told = f"This is version {version.number}, byte for byte, which {who} installed on {when}."
    in_use = version_in_use(act, of) == version
    state = "It is in use." if in_use else "It is kept, and not in use."
    more = () if in_use else (_decide(of, version),)
    return Reply((Verdict(Mood.NOTE, told, (state,)), *_samples(found), *more), ids=(version.id,))


def _samples(found: Examined) -> Iterator[Part]:
    yield Text("The samples: made-up terms that have everything a template may print.")
    yield from (Attachment(one.name, one.media_type, one.content) for one in found.samples)


def _decide(of: str, version: Template) -> Choices:
    return Choices(
        (
            Button(f"Use version {version.number}", f"templates use {of} v{version.number}", Weight.PRIMARY),
            Button("All versions", "templates list"),
        )
    )


def shown_samples(act: Act, of: str, version: Template | None) -> Reply:
    """Samples of a version, or of the shipped template."""
    from templates import EDITABLE  # noqa: PLC0415 -- heavy, first use only

    editable, content = EDITABLE[of], template_bytes(act, version)
    papers = tuple(Paper(editable.paper, one, content) for one in editable.samples[: editable.shown])
    told = f"Samples printed with {called(version)}: a draft, and terms that are in force."
    used = version_in_use(act, of) == version
    choices = (_decide(of, version),) if version and not used else ()
    state = "It is in use." if used else "It is not in use."
    return Reply(
        (Verdict(Mood.GOOD, told, (state,)), *choices), ids=(version.id,) if version else (), papers=papers
    )


def put_in_use(of: str, version: Template | None) -> Reply:
    """What holds from now on."""
    told = f"From now on, {_title(of).lower()} in Word are printed with {called(version)}."
    back = (
        Button("Restore the shipped one", f"templates restore {of}")
        if version
        else Button("All versions", "templates list")
    )
    choices = Choices((Button("Show a sample", f"templates sample {of}"), back))
    return Reply((Verdict(Mood.GOOD, told), choices), ids=(version.id,) if version else ())


def _title(of: str) -> str:
    from templates import EDITABLE  # noqa: PLC0415 -- heavy, first use only

    return EDITABLE[of].title
