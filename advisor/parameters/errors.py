"""RecordError: the one error of this package."""


class RecordError(Exception):
    """A record that cannot be trusted: names the file, the record, the key and what was expected."""

    def __init__(self, file: str, record: str, key: str, expected: str) -> None:
        super().__init__(f"{file}: {record or 'file'}: {key or 'record'}: expected {expected}")
        self.file = file
        self.record = record
        self.key = key
        self.expected = expected
