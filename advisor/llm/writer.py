"""The writer that the cascade asks: one for each recommendation, with its own deadline. Whatever happens, it raises nothing."""

import time
from typing import TYPE_CHECKING

import structlog

from advisor.llm import trying
from advisor.llm.access import Access, Failure, Reply
from advisor.llm.limits import Breaker, Lanes, Quota
from advisor.llm.line import Clock, Line
from advisor.llm.tally import Tally
from advisor.llm.trying import Sleep
from advisor.phrasing.cascade import Answered, Unanswered
from advisor.phrasing.requests import Request

if TYPE_CHECKING:
    import httpx2

log = structlog.get_logger()


class Writers:
    """Opens writers on one provider: they share its lanes, its breaker, the quotas and the counters.

    `clock` gives seconds that only rise; `transport` stands in for the network in tests.
    """

    def __init__(
        self,
        access: Access,
        tally: Tally,
        *,
        transport: "httpx2.BaseTransport | None" = None,
        clock: Clock = time.monotonic,
        sleep: Sleep = time.sleep,
        lanes: Lanes | None = None,
    ) -> None:
        self.access = access
        self.tally = tally
        self.transport = transport
        self.clock = clock
        self.sleep = sleep
        self.lanes = lanes or Lanes()
        self.breaker = Breaker(clock)
        self.quota = Quota(clock)

    def __call__(self, workspace: str) -> "LlmWriter":
        """Open a writer for one recommendation of a workspace: its time starts now."""
        return LlmWriter(self, workspace)


class LlmWriter:
    """Writes what one recommendation needs, glue and plan together within the one budget."""

    def __init__(self, service: Writers, workspace: str) -> None:
        self._service = service
        self._workspace = workspace
        self._deadline = service.clock() + service.access.seconds

    @property
    def model(self) -> str:
        """The model's name; equal requests to another model are other texts."""
        return self._service.access.model

    def write(self, wanted: Request) -> Answered | Unanswered:
        """Ask the model; a code where it gives no answer in time."""
        service, started = self._service, self._service.clock()
        try:
            ended = self._written(wanted)
        except Exception as error:  # noqa: BLE001 - the last catch: a better wording is never worth a fault
            log.warning("llm_fault", kind=type(error).__name__)
            ended = Failure("internal")
        service.tally.called(wanted.mode, ended, service.clock() - started)
        return Unanswered(ended.code) if isinstance(ended, Failure) else Answered(ended.raw)

    def _written(self, wanted: Request) -> Reply | Failure:
        service = self._service
        if self._deadline <= service.clock():
            return Failure("budget")
        if service.breaker.is_open():
            return Failure("breaker")
        if not service.lanes.enter():
            return Failure("busy")
        if not service.quota.take(self._workspace):
            service.lanes.leave()
            return Failure("workspace_quota")
        ended = self._carried(wanted)
        service.breaker.ended(well=isinstance(ended, Reply))
        return ended

    def _carried(self, wanted: Request) -> Reply | Failure:
        """Let a lane do it, and wait no longer than the deadline."""
        service = self._service
        line = Line(service.access, service.clock, self._deadline, service.transport)
        return service.lanes.carry(
            lambda: trying.write(line, service.access, wanted, service.sleep),
            seconds=line.left(),
            late=line.cut,
        ) or Failure("timeout")
