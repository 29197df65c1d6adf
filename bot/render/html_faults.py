"""How is it said on a web page what is wrong with a form? Once, with each sentence leading to its field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.render.html_fields import Named
from bot.render.html_place import Place
from bot.render.markup import element, lines
from bot.reply import Form, Mood, Reply, Verdict

Faults = Mapping[str, str]
"""The identifier of the field that each sentence is about."""


def faults_of(reply: Reply, place: Place) -> Faults:
    """Every fault of the reply's forms."""
    found: dict[str, str] = {}
    for number, part in enumerate(reply.parts):
        if isinstance(part, Form):
            found = faults_in(part, place.within(number)) | found
    return found


def faults_in(form: Form, place: Place) -> dict[str, str]:
    """Every fault of one form; the first field wins where two are wrong in the same words."""
    return {
        field.fault: Named(place.prefix, at).id
        for at, field in reversed(list(enumerate(form.fields)))
        if field.fault
    }


def tells(verdict: Verdict, faults: Faults) -> bool:
    """Whether a verdict says what is wrong with fields, so that it is shown as their summary."""
    return verdict.mood is Mood.BAD and any(one in faults for one in (verdict.text, *verdict.reasons))


def untold(form: Form, reply: Reply, place: Place) -> Faults:
    """The faults of a form that no verdict of the reply speaks of."""
    told = {
        one
        for part in reply.parts
        if isinstance(part, Verdict) and part.mood is Mood.BAD
        for one in (part.text, *part.reasons)
    }
    return {fault: id_ for fault, id_ in reversed(faults_in(form, place).items()) if fault not in told}


def summary(sentences: Iterable[str], faults: Faults) -> str:
    """The box that says what is wrong; it is what the reader is led to first."""
    listed = (
        element("li", element("a", lines(one), href=f"#{faults[one]}") if one in faults else lines(one))
        for one in dict.fromkeys(sentences)
    )
    heading = element("p", "There is a problem", class_="nhsuk-error-summary__heading")
    body = element("ul", *listed, class_="nhsuk-list nhsuk-error-summary__list")
    box = element("div", heading, element("div", body, class_="nhsuk-error-summary__body"), role="alert")
    return element("div", box, class_="nhsuk-error-summary", tabindex="-1")
