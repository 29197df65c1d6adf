"""How is a modal filled in and sent? As Slack lets people do it, from the very view that was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.slack import files, payloads, views
from tests.slack.delivery import Delivery, Outcome, Sort
from tests.slack.filling import CannotFill, State, filled, initial, is_empty, nested
from tests.slack.limits import error_faults, options_faults
from tests.slack.reading import Control, controls
from tests.slack.refusals import Payload
from tests.slack.workspace import View

if TYPE_CHECKING:
    from tests.slack.person import Person

_FEWEST_LETTERS: Final = 3
_SEARCHED: Final = {"external_select", "multi_external_select"}


class Modal:
    """A view before a person, with what they have filled in so far."""

    def __init__(self, person: Person, view: View) -> None:
        self.person = person
        self.view = view
        self._filled: State = {}
        self.errors: dict[str, str] = {}
        """What Slack shows beside a field, by its label."""

    @property
    def fields(self) -> dict[str, Control]:
        """The inputs of the view as it is now, by their labels."""
        return {
            one.label: one for one in controls(self.view.payload["blocks"]) if one.block["type"] == "input"
        }

    def field(self, label: str) -> Control:
        """The input of a label, or the only one that begins so."""
        fields = self.fields
        found = (
            [fields[label]] if label in fields else [fields[one] for one in fields if one.startswith(label)]
        )
        assert len(found) == 1, f"{label!r} is not one of {list(fields)}"
        return found[0]

    def fills(self, answers: dict[str, str]) -> Modal:
        """Fill in fields by their labels; a list that the application fills is searched first."""
        for label, said in answers.items():
            control = self.field(label)
            offered = self.search(label, said) if control.element["type"] in _SEARCHED else None
            self._filled[control.names] = filled(control, said, offered)
            if control.block.get("dispatch_action"):
                self._tell_of(control)
        return self

    def drops(self, label: str, name: str, content: bytes) -> Modal:
        """Put a file into a field for files."""
        control, space = self.field(label), self.person.desk.space
        assert control.element["type"] == "file_input"
        kinds = control.element.get("filetypes")
        if kinds and name.rpartition(".")[2] not in kinds:
            raise CannotFill(f"{label}: {name} is none of {kinds}")
        with space.changed:
            file = files.keep(space, name, len(content), self.person.id, content)
            file.shared_in = (self.person.direct.id,)
            told = files.told(space, file)
        self._filled[control.names] = {"type": "file_input", "files": [told]}
        return self

    def search(self, label: str, said: str) -> list[Payload]:
        """Type letters into a list that the application fills, and see what it offers."""
        control, space = self.field(label), self.person.desk.space
        if len(said) < control.element.get("min_query_length", _FEWEST_LETTERS):
            raise CannotFill(f"{label}: {said!r} is too short to be searched for")
        with space.changed:
            told = payloads.searched(space, self.person.member, self.view, *control.names, said[:20])
        outcome = self.person.desk.deliver(Delivery(Sort.INTERACTION, told))
        offered = outcome.answer.get("options") or [
            one for group in outcome.answer.get("option_groups", []) for one in group["options"]
        ]
        assert outcome.acknowledged, f"{label}: nothing was offered for {said!r}: {outcome}"
        faults = options_faults(offered)
        assert not faults, f"{label}: {faults}"
        return list(offered)

    def _tell_of(self, control: Control) -> None:
        action: Payload = {
            **self._filled[control.names],
            "block_id": control.names[0],
            "action_id": control.names[1],
            "action_ts": self.person.desk.space.stamp(),
        }
        with self.person.desk.space.changed:
            told = payloads.pressed_in_view(
                self.person.desk.space, self.person.member, self.view, action, nested(self.state())
            )
        self.person.desk.deliver(Delivery(Sort.INTERACTION, told))

    def state(self) -> State:
        """What stands in each field: what was filled in stays only where both identifiers stayed."""
        now = {control.names: initial(control) for control in self.fields.values()}
        kept = {
            names: value
            for names, value in self._filled.items()
            if names in now and now[names]["type"] == value["type"]
        }
        return now | kept

    def presses(self, label: str) -> Outcome:
        """Press a button in the modal."""
        control = self.person.control(self.view, label)
        delivery = self.person.pressing(self.view, control, nested(self.state()))
        return self.person.desk.deliver(delivery)

    def submission(self) -> Delivery:
        """The delivery that sending makes; Slack sends none while a field that is required is empty."""
        assert self.view.open, "this modal is no longer open"
        if "submit" not in self.view.payload:
            raise CannotFill("this modal cannot be sent")
        state = self.state()
        lacking = [
            label
            for label, one in self.fields.items()
            if not one.block.get("optional") and is_empty(state[one.names])
        ]
        if lacking:
            raise CannotFill(f"Slack does not let it go without {lacking}")
        with self.person.desk.space.changed:
            told = payloads.submitted(self.person.desk.space, self.person.member, self.view, nested(state))
        return Delivery(Sort.INTERACTION, told)

    def sends(self) -> Outcome:
        """Send it; what the application answers is done to the modal."""
        outcome = self.person.desk.deliver(self.submission())
        if outcome.acknowledged:
            self._after(outcome.answer)
        return outcome

    def _after(self, answer: Payload) -> None:
        space = self.person.desk.space
        with space.changed:
            match answer.get("response_action"):
                case "errors":
                    self.errors = self._placed(answer["errors"])
                case "update":
                    views.change(space, self.view, views.checked(space, answer["view"], "modal"))
                case "push":
                    views.fresh(space, self.person.id, views.checked(space, answer["view"], "modal"))
                case "clear":
                    for one in space.open_views(self.person.id):
                        one.open = False
                case None:
                    self.view.open = False
                case other:
                    raise AssertionError(f"Slack knows no response_action {other!r}")

    def _placed(self, errors: dict[str, str]) -> dict[str, str]:
        places = {one.names[0]: label for label, one in self.fields.items()}
        faults = error_faults(errors, self.view.payload)
        assert not faults, faults
        return {places[block]: told for block, told in errors.items()}

    def closes(self) -> None:
        """Close it without sending."""
        self.view.open = False
        if self.view.payload.get("notify_on_close"):
            with self.person.desk.space.changed:
                told = payloads.closed(self.person.desk.space, self.person.member, self.view)
            self.person.desk.deliver(Delivery(Sort.INTERACTION, told))
