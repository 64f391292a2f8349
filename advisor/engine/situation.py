"""One engagement brought to the table: resolved, studied, gated. Used for the base case and for every changed fact."""

from advisor.engine.engagement import Engagement
from advisor.engine.parameters import ParameterBook
from advisor.engine.phase import Computed, gates, phase_of
from advisor.engine.resolve import Resolved, resolve
from advisor.engine.shared import Shared, shared_model
from advisor.engine.timing import Study, study
from advisor.engine.verdict import Situation, said_go, salaries_replace_open_book


def situate(engagement: Engagement, book: ParameterBook, probability: float | None = None) -> Situation:
    """Bring facts to the verdict table; `probability` is the base case's, or None when it is not simulated."""
    return place(engagement, resolve(engagement, book), probability)


def place(engagement: Engagement, resolved: Resolved, probability: float | None) -> Situation:
    """Study and gate what is resolved."""
    found = _study(resolved)
    look = resolved.look
    computed = Computed(
        enough_people=_enough(found),
        pays=None if found is None or found.benefit is None else found.benefit > 0,
        salaries_replace_open_book=salaries_replace_open_book(look, resolved.price.model == "rate_card"),
    )
    return Situation(
        engagement, resolved, phase_of(look), found, gates(look, computed), probability, _shared(resolved, found)
    )


def _study(resolved: Resolved) -> Study | None:
    if resolved.terms is None or resolved.path is None or resolved.missing:
        return None
    found = study(resolved.terms, resolved.path, resolved.earliest)
    return found.kept() if said_go(resolved.look.engagement) else found


def _shared(resolved: Resolved, own: Study | None) -> Shared | None:
    return None if own is None else shared_model(resolved.look, own, resolved.plan_months)


def _enough(found: Study | None) -> bool | None:
    """Whether the team at the earliest month is at or above the running break-even of that month."""
    if found is None or found.earliest >= len(found.path.heads):
        return None
    running = found.running_at(found.earliest)
    return running is not None and found.path.heads[found.earliest] >= running
