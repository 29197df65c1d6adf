"""How does one act on a reply on a web page? A button posts its line; a form posts its answers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from bot.render.html_faults import Faults, summary
from bot.render.html_fields import Named, field_group
from bot.render.html_place import Place
from bot.render.markup import element, escape, void
from bot.reply import Button, Choices, Form, Weight

_BUTTON = "nhsuk-button nhsuk-button--small"
_WEIGHTS = {
    Weight.PRIMARY: _BUTTON,
    Weight.SECONDARY: f"{_BUTTON} nhsuk-button--secondary",
    Weight.WARNING: f"{_BUTTON} nhsuk-button--warning",
}


def choices(part: Choices, place: Place) -> str:
    """Buttons side by side, and what they type for those who want to learn the words."""
    prompt = element("p", escape(part.prompt), class_="clerk-prompt") if part.prompt else ""
    buttons = (_button(button, place.within(number)) for number, button in enumerate(part.buttons))
    group = element("div", *buttons, class_="clerk-buttons")
    return element("div", prompt, group, _typed(part), class_="clerk-choices")


def _button(button: Button, place: Place) -> str:
    press = element("button", escape(button.label), type="submit", class_=_WEIGHTS[button.weight])
    carried = _hidden((*place.hidden, ("key", place.key), ("line", button.line), ("pressed", "yes")))
    return element("form", *carried, press, method="post", action=place.say)


def _typed(part: Choices) -> str:
    told = [button for button in part.buttons if button.label != button.line]
    if not told:
        return ""
    lines = (element("li", escape(one.label), ": ", element("code", escape(one.line))) for one in told)
    words = "What this button types" if len(part.buttons) == 1 else "What these buttons type"
    head = element("span", words, class_="nhsuk-details__summary-text")
    return element(
        "details",
        element("summary", head, class_="nhsuk-details__summary"),
        element("div", element("ul", *lines, class_="nhsuk-list"), class_="nhsuk-details__text"),
        class_="nhsuk-details clerk-typed",
    )


def form(part: Form, place: Place, faults: Faults) -> str:
    """The questions of a command; `faults` are those that are not told of elsewhere."""
    asked = _form(part, place, faults)
    if not place.folded:
        return asked
    head = element("span", "Form: ", escape(part.title), class_="nhsuk-details__summary-text")
    summed = element("summary", head, class_="nhsuk-details__summary")
    return element(
        "details", summed, element("div", asked, class_="nhsuk-details__text"), class_="nhsuk-details"
    )


def _form(part: Form, place: Place, faults: Faults) -> str:
    return element(
        "form",
        element(f"h{place.level}", escape(part.title), class_="nhsuk-heading-s", id=f"{place.prefix}-title"),
        summary(faults, faults) if faults else "",
        *_hidden(_carried(part, place)),
        *_sections(part, place),
        element("button", escape(part.submit), type="submit", class_="nhsuk-button"),
        _example(part),
        method="post",
        action=place.answer,
        enctype="multipart/form-data",
        class_="clerk-form",
        aria_labelledby=f"{place.prefix}-title",
        novalidate="novalidate",
    )


def _sections(part: Form, place: Place) -> Iterator[str]:
    """The questions; those of one section of a long form in a group under its name."""
    numbered = enumerate(part.fields)
    for section, of_section in groupby(numbered, key=lambda pair: pair[1].section):
        groups = [field_group(one, Named(place.prefix, at)) for at, one in of_section]
        if section:
            legend = element(
                "legend", escape(section), class_="nhsuk-fieldset__legend nhsuk-fieldset__legend--s"
            )
            yield element("fieldset", legend, *groups, class_="nhsuk-fieldset clerk-section")
        else:
            yield from groups


def _carried(part: Form, place: Place) -> tuple[tuple[str, str], ...]:
    """What goes with the answers; in what was seen the version stands first, as names hold spaces."""
    seen = (("seen", f"{version} {name}") for name, version in part.seen)
    return (*place.hidden, ("key", place.key), ("verb", part.verb), *seen)


def _example(part: Form) -> str:
    if not part.example:
        return ""
    line = element("code", escape(part.example))
    return element("p", "In one line, for example: ", line, class_="nhsuk-hint clerk-example")


def _hidden(carried: tuple[tuple[str, str], ...]) -> Iterator[str]:
    return (void("input", type="hidden", name=name, value=value) for name, value in carried if value)
