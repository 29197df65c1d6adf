"""What would a person see in Slack? Blocks as a plain page that looks about like it, for pictures only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any, Final

Block = Mapping[str, Any]

STYLE: Final = """
body { font: 15px/1.47 Lato, "Liberation Sans", Arial, sans-serif; color: #1d1c1d; margin: 0;
  background: #fff }
main { max-width: 720px; padding: 20px 24px 20px 68px; position: relative }
main.modal { max-width: 520px; margin: 24px auto; padding: 0; border: 1px solid #ddd;
  border-radius: 8px; box-shadow: 0 8px 30px #0003 }
main.modal > .inside { padding: 4px 24px 16px }
main.home { padding-left: 24px }
.who { font-weight: 900 }
.app { background: #eee; border-radius: 3px; font-size: 10px; padding: 1px 3px; font-weight: 400;
  color: #616061 }
.when { color: #616061; font-size: 12px }
.face { position: absolute; left: 24px; width: 36px; height: 36px; border-radius: 6px;
  background: #005eb8; color: #fff; text-align: center; line-height: 36px; font-weight: 900 }
h3 { font-size: 18px; margin: 10px 0 4px; overflow-wrap: anywhere }
.block { margin: 6px 0; overflow-wrap: anywhere }
ul { margin: 2px 0; padding-left: 26px }
.line { white-space: pre-wrap }
pre { background: #f8f8f8; border: 1px solid #ddd; border-radius: 4px; padding: 8px; font-size: 12px;
  margin: 4px 0; white-space: pre-wrap }
code { background: #f8f8f8; border: 1px solid #ddd; border-radius: 3px; color: #c01343; font-size: 12px;
  padding: 1px 3px }
a { color: #1264a3; text-decoration: none }
.when-there { background: #f4f4f4; border-bottom: 1px dotted #616061 }
hr { border: 0; border-top: 1px solid #ddd }
.scroll { overflow-x: auto }
table { border-collapse: separate; border-spacing: 0; border: 1px solid #ddd; border-radius: 8px;
  font-size: 14px }
td { padding: 6px 10px; border-bottom: 1px solid #eee; border-right: 1px solid #eee;
  vertical-align: top }
.context { color: #616061; font-size: 12px }
.buttons { display: flex; flex-wrap: wrap; gap: 8px }
.button { border: 1px solid #bbb; border-radius: 4px; padding: 4px 12px; font-weight: 700;
  background: #fff }
.primary { background: #007a5a; color: #fff; border-color: #007a5a }
.danger { background: #e01e5a; color: #fff; border-color: #e01e5a }
.label { font-weight: 700; margin-top: 12px }
.optional { color: #616061; font-weight: 400 }
.input { border: 1px solid #868686; border-radius: 4px; padding: 7px 10px; min-height: 22px;
  color: #1d1c1d; white-space: pre-wrap }
.tall { min-height: 66px }
.empty { color: #616061 }
.hint { color: #616061; font-size: 13px }
.sign { display: inline-block; width: 18px; border-radius: 9px; background: #616061; color: #fff;
  text-align: center; font-size: 12px; line-height: 18px; font-weight: 900 }
.title { font-weight: 900; font-size: 18px; padding: 16px 24px; border-bottom: 1px solid #eee }
.foot { display: flex; justify-content: flex-end; gap: 8px; padding: 16px 24px;
  border-top: 1px solid #eee }
"""
_SIGNS: Final = {"white_check_mark": "✓", "information_source": "i", "warning": "!", "no_entry": "–"}
"""Letters in place of the pictures, for which a machine may have no font."""


def of_messages(messages: Iterable[Iterable[Block]]) -> str:
    """Messages of the clerk, one below the other."""
    who = '<div class="face">NC</div><div><span class="who">Network Clerk</span> <span class="app">APP</span>'
    shown = "".join(
        f'<main>{who} <span class="when">14:02</span></div>{_all(one)}</main>' for one in messages
    )
    return _page(shown)


def of_view(view: Block) -> str:
    """A modal with its frame, or Home."""
    inside = _all(view["blocks"])
    if view["type"] == "home":
        return _page(f'<main class="home">{inside}</main>')
    submit = f'<span class="button primary">{_said(view["submit"])}</span>' if "submit" in view else ""
    foot = f'<div class="foot"><span class="button">{_said(view["close"])}</span>{submit}</div>'
    title = f'<div class="title">{_said(view["title"])}</div>'
    return _page(f'<main class="modal">{title}<div class="inside">{inside}</div>{foot}</main>')


def _page(inside: str) -> str:
    return f'<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>{STYLE}</style>{inside}</html>'


def _said(text: Block) -> str:
    return escape(str(text["text"]))


def _all(blocks: Iterable[Block]) -> str:
    return "".join(f'<div class="block">{_block(block)}</div>' for block in blocks)


def _block(block: Block) -> str:  # noqa: PLR0911 -- a block each
    match block["type"]:
        case "header":
            return f"<h3>{_said(block['text'])}</h3>"
        case "section":
            return f'<div class="line">{_said(block["text"])}</div>'
        case "divider":
            return "<hr>"
        case "context":
            return f'<div class="context">{" ".join(map(_said, block["elements"]))}</div>'
        case "actions":
            return f'<div class="buttons">{"".join(map(_button, block["elements"]))}</div>'
        case "table":
            rows = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in block["rows"])
            return f'<div class="scroll"><table>{rows}</table></div>'
        case "input":
            return _input(block)
        case _:
            return "".join(map(_rich, block["elements"]))


def _button(one: Block) -> str:
    return f'<span class="button {one.get("style", "")}">{_said(one["text"])}</span>'


def _cell(cell: Block) -> str:
    inside = _said(cell) if cell["type"] == "raw_text" else "".join(map(_rich, cell["elements"]))
    return f"<td>{inside}</td>"


def _rich(element: Block) -> str:
    inside = "".join(map(_inline, element["elements"]))
    match element["type"]:
        case "rich_text_list":
            return f"<ul>{''.join(f'<li>{_rich(one)}</li>' for one in element['elements'])}</ul>"
        case "rich_text_preformatted":
            return f"<pre>{inside}</pre>"
        case _:
            return f'<div class="line">{inside}</div>'


def _inline(one: Block) -> str:
    match one["type"]:
        case "link":
            said = f"<a>{escape(one['url'])}</a>"
        case "date":
            said = f'<span class="when-there">{escape(one["fallback"])}</span>'
        case "emoji":
            said = f'<span class="sign">{_SIGNS[one["name"]]}</span>'
        case "text":
            said = escape(one["text"])
        case _:
            return ""
    for look, tag in (("bold", "b"), ("italic", "i"), ("code", "code")):
        said = f"<{tag}>{said}</{tag}>" if one.get("style", {}).get(look) else said
    return said


def _input(block: Block) -> str:
    optional = ' <span class="optional">(optional)</span>' if block.get("optional") else ""
    hint = f'<div class="hint">{_said(block["hint"])}</div>' if "hint" in block else ""
    return f'<div class="label">{_said(block["label"])}{optional}</div>{_asked(block["element"])}{hint}'


def _asked(element: Block) -> str:
    tall = " tall" if element.get("multiline") else ""
    filled = next((str(element[name]) for name in _FILLED if name in element), "")
    if "initial_option" in element:
        filled = element["initial_option"]["text"]["text"]
    if element["type"] == "checkboxes":
        sign = "☑" if "initial_options" in element else "☐"
        return f"<div>{sign} {_said(element['options'][0]['text'])}</div>"
    if element["type"] == "file_input":
        return '<div><span class="button">Upload a file</span></div>'
    empty = _said(element["placeholder"]) if "placeholder" in element else ""
    sign = " ▾" if "select" in element["type"] else ""
    shown = escape(filled) or f'<span class="empty">{empty}</span>'
    return f'<div class="input{tall}">{shown}{sign}</div>'


_FILLED: Final = ("initial_value", "initial_date", "initial_time")
