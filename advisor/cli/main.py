"""Entry point of the `advisor` command."""


def main() -> None:
    """Start the command line."""
    raise SystemExit(0)
