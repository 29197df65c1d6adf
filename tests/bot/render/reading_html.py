"""A strict reader of fragments of HTML: every element is closed, in order, and nothing is known twice."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"input", "br", "wbr"}
KNOWN = {
    "a", "button", "caption", "code", "dd", "details", "div", "dl", "dt", "fieldset", "form", "h3", "label",
    "legend", "li", "option", "p", "pre", "select", "span", "strong", "summary", "table", "tbody", "td",
    "textarea", "th", "thead", "tr", "ul",
}  # fmt: skip


@dataclass
class Read:
    """What a fragment holds."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def of(self, tag: str) -> list[dict[str, str]]:
        """The attributes of each element of a tag."""
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def text(self) -> str:
        """What stands between the tags."""
        return "".join(self.texts)

    @property
    def everything(self) -> str:
        """What is to be read, on the page or in its fields."""
        shown = ("value", "href", "download")
        values = (attributes.get(name, "") for _tag, attributes in self.elements for name in shown)
        return "\n".join((self.text, *values))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.read, self._open = Read(), list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in KNOWN | VOID:
            self.read.faults.append(f"<{tag}> is not an element that a reply is made of")
        if len({name for name, _value in attrs}) != len(attrs):
            self.read.faults.append(f"<{tag}> has an attribute twice")
        self.read.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.read.texts.append("" if tag == "wbr" else "\n")
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.read.texts.append("\n")
        if not self._open or self._open.pop() != tag:
            self.read.faults.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        self.read.texts.append(data)

    def handle_comment(self, data: str) -> None:
        self.read.faults.append(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        self.read.faults.append(f"a declaration: {decl}")

    def close(self) -> None:
        super().close()
        self.read.faults += [f"<{tag}> is left open" for tag in self._open]


def read(fragment: str) -> Read:
    """What a fragment holds; faults are collected, not raised."""
    reader = _Reader()
    reader.feed(fragment)
    reader.close()
    return reader.read
