"""A reply as plain text: for notifications, screen readers, the terminal and transcripts."""

from advisor.conversation.messages import (
    Bullets,
    Buttons,
    Chart,
    Feedback,
    Headline,
    Part,
    Reply,
    Select,
    Table,
    Text,
    Written,
)

LONGEST = 3000
Spoken = Headline | Text | Written | Bullets | Table | Chart | Buttons | Select


def plain_text(reply: Reply) -> str:
    """Write a reply as text for a terminal: tables aligned, buttons in brackets."""
    return parts_as_text(reply.parts)


def summary(parts: tuple[Part, ...]) -> str:
    """Write the parts without buttons, at most 3,000 characters."""
    said = parts_as_text(tuple(part for part in parts if not isinstance(part, Buttons | Select)))
    return said if len(said) <= LONGEST else said[: LONGEST - 1] + "…"


def parts_as_text(parts: tuple[Part, ...]) -> str:
    """Write parts one under the other."""
    return "\n\n".join(_as_text(part) for part in parts if not isinstance(part, Feedback))


def _as_text(part: Spoken) -> str:
    match part:
        case Headline() | Text():
            return part.text
        case Written():
            said = ((each.title, each.text) for each in part.paragraphs)
            return "\n\n".join("\n".join(line for line in each if line) for each in said)
        case Bullets():
            return "\n".join((part.title, *(f"- {item}" for item in part.items)))
        case Table():
            return _aligned(part)
        case Chart():
            return part.said
        case Buttons():
            return " ".join(f"[{button.label}]" for button in part.buttons)
        case Select():
            return f"{part.placeholder}: {', '.join(option.label for option in part.options)}"


def _aligned(table: Table) -> str:
    lines = (table.header, *table.rows)
    widths = [max(len(line[column]) for line in lines) for column in range(len(table.header))]
    return "\n".join((table.title, *(_row(line, widths, table.numeric) for line in lines)))


def _row(cells: tuple[str, ...], widths: list[int], numeric: tuple[int, ...]) -> str:
    said = [
        cell.rjust(width) if column in numeric else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "  ".join(said).rstrip()
