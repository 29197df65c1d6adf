"""How is a question asked on a web page? A label, a hint, what is wrong, and where the answer goes."""

from __future__ import annotations

from dataclasses import dataclass

from bot.render.legible import legible
from bot.render.markup import element, escape, void
from bot.reply import Entry, Field, Option

_MOST_RADIOS = 4
_DATE_HINT = "For example 10 Dec 2026, or next Thursday"
_TIME_HINT = "For example 14:00"


@dataclass(frozen=True, slots=True)
class Named:
    """Which field of which form it is, so that its label, hint and fault point at it."""

    form: str
    number: int

    @property
    def id(self) -> str:
        """The identifier of the field itself."""
        return f"{self.form}-field-{self.number}"

    def described(self, field: Field) -> dict[str, str]:
        """The attribute that names hint and fault, where there are any."""
        ids = [f"{self.id}-hint"] * bool(hint_of(field)) + [f"{self.id}-fault"] * bool(field.fault)
        return {"aria_describedby": " ".join(ids)} if ids else {}


def hint_of(field: Field) -> str:
    """The field's own hint, or how a date or time may be written."""
    return field.hint or {Entry.DATE: _DATE_HINT, Entry.TIME: _TIME_HINT}.get(field.entry, "")


def field_group(field: Field, named: Named) -> str:
    """The whole group of one field."""
    wrong = " nhsuk-form-group--error" if field.fault else ""
    inside = _radios(field, named) if _has_radios(field) else _single(field, named)
    return element("div", inside, class_=f"nhsuk-form-group{wrong}")


def _has_radios(field: Field) -> bool:
    values = [one.value for one in field.options]
    return (
        field.entry is Entry.CHOICE
        and field.required
        and 1 < len(values) <= _MOST_RADIOS
        and (not field.value or field.value in values)
    )


def _single(field: Field, named: Named) -> str:
    if field.entry is Entry.TICK:
        return _tick(field, named)
    label = element("label", escape(field.label), _optional(field), class_="nhsuk-label", for_=named.id)
    return label + _hint(field, named) + _fault(field, named) + _entry(field, named)


def _optional(field: Field) -> str:
    return "" if field.required else element("span", " (optional)", class_="clerk-optional")


def _hint(field: Field, named: Named) -> str:
    hint = hint_of(field)
    return element("div", escape(hint), class_="nhsuk-hint", id=f"{named.id}-hint") if hint else ""


def _fault(field: Field, named: Named) -> str:
    if not field.fault:
        return ""
    spoken = element("span", "Error: ", class_="nhsuk-u-visually-hidden")
    return element("span", spoken, escape(field.fault), class_="nhsuk-error-message", id=f"{named.id}-fault")


def _entry(field: Field, named: Named) -> str:
    if field.entry is Entry.CHOICE and field.options:
        return _select(field, named)
    if field.entry is Entry.PARAGRAPH:
        return element(
            "textarea", "\n", escape(field.value), rows="4", **_common(field, named, "nhsuk-textarea")
        )
    if field.entry is Entry.FILE:
        return void("input", type="file", **_common(field, named, "nhsuk-file-upload__input"))
    narrow = {Entry.DATE: " nhsuk-u-width-two-thirds", Entry.TIME: " nhsuk-input--width-10"}.get(
        field.entry, ""
    )
    common = _common(field, named, f"nhsuk-input{narrow}")
    return void(
        "input", type="text", autocomplete="off", value=" ".join(legible(field.value).split("\n")), **common
    )


def _common(field: Field, named: Named, class_: str) -> dict[str, str]:
    wrong = f" {class_.partition(' ')[0]}--error" if field.fault else ""
    invalid = {"aria_invalid": "true"} if field.fault else {}
    needed = {"aria_required": "true"} if field.required and field.entry is not Entry.FILE else {}
    return (
        {"class_": class_ + wrong, "id": named.id, "name": f"answer.{field.name}"}
        | invalid
        | needed
        | named.described(field)
    )


def _select(field: Field, named: Named) -> str:
    options = [Option("", "Choose one" if field.required else "Not chosen")]
    if field.value and field.value not in [one.value for one in field.options]:
        options.append(Option(field.value, f"{field.value} (as typed)"))
    shown = (_option(one, field.value) for one in (*options, *field.options))
    return element("select", *shown, **_common(field, named, "nhsuk-select"))


def _option(one: Option, value: str) -> str:
    chosen = {"selected": "selected"} if one.value == value else {}
    return element("option", escape(one.label), value=one.value, **chosen)


def _tick(field: Field, named: Named) -> str:
    ticked = {"checked": "checked"} if field.value else {}
    box = void(
        "input",
        type="checkbox",
        value="yes",
        id=named.id,
        name=f"answer.{field.name}",
        class_="nhsuk-checkboxes__input",
        **named.described(field),
        **ticked,
    )
    label = element("label", escape(field.label), class_="nhsuk-label nhsuk-checkboxes__label", for_=named.id)
    item = element("div", box, label, _hint(field, named), class_="nhsuk-checkboxes__item")
    return _fault(field, named) + element("div", item, class_="nhsuk-checkboxes")


def _radios(field: Field, named: Named) -> str:
    legend = element("legend", escape(field.label), class_="nhsuk-fieldset__legend")
    items = (_radio(one, field, named, number) for number, one in enumerate(field.options))
    group = element("div", *items, class_="nhsuk-radios nhsuk-radios--inline")
    inside = legend + _hint(field, named) + _fault(field, named) + group
    return element("fieldset", inside, class_="nhsuk-fieldset", **named.described(field))


def _radio(one: Option, field: Field, named: Named, number: int) -> str:
    id_ = named.id if number == 0 else f"{named.id}-{number}"
    chosen = {"checked": "checked"} if one.value == field.value else {}
    box = void(
        "input",
        type="radio",
        value=one.value,
        id=id_,
        name=f"answer.{field.name}",
        class_="nhsuk-radios__input",
        **chosen,
    )
    label = element("label", escape(one.label), class_="nhsuk-label nhsuk-radios__label", for_=id_)
    return element("div", box, label, class_="nhsuk-radios__item")
