"""How an error in a loop is told to the log: an id, the kind, the place; never its text (that may hold figures)."""

import traceback
from uuid import uuid4

import structlog

log = structlog.get_logger()


def log_fault(event: str, error: BaseException, **ids: object) -> str:
    """Log the error under a new id, eight hexadecimal digits, and return the id."""
    error_id = uuid4().hex[:8]
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    log.error(
        event,
        error_id=error_id,
        error=type(error).__name__,
        at=[f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames],
        **ids,
    )
    return error_id
