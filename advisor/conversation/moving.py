"""How the running break-even moves: over the years, and where a new administrator turns the cheaper side back."""

from advisor.conversation.messages import Part, Text
from advisor.engine.assessment import Assessment
from advisor.language.reading import Language
from advisor.wording.texts import has, listed, text
from advisor.wording.values import counted


def movement(assessment: Assessment, lang: Language) -> Part | None:
    """Say the running break-even in two and four years, and the changes of side on the way to today's."""
    found = assessment.break_even
    if found.running is None:
        return None
    ahead = _later(assessment)
    later = ["" if n is None else counted("people", n, lang) for n in ahead]
    key = {(True, True): "years", (True, False): "fades", (False, True): "returns", (False, False): "never"}
    said = [text(f"moving.{key[bool(later[0]), bool(later[1])]}", lang, two=later[0], four=later[1])]
    if len(found.crossings) > 1:
        changes = [text(f"moving.{side}", lang, n=str(heads)) for heads, side in found.crossings]
        said.append(text("moving.sides", lang, changes=listed(changes, lang)))
        roles = [_role(role, lang) for role in found.alternation]
        said += [text("moving.because", lang, roles=listed(roles, lang))] if roles else []
    return Text(text=" ".join(said))


def _role(role: str, lang: Language) -> str:
    """Name who is hired there; roles stated for one run have no text of their own."""
    key = f"moving.role.{role}"
    return text(key if has(key, lang) else "moving.role.other", lang)


def _later(assessment: Assessment) -> tuple[int | None, int | None]:
    at = assessment.break_even.running_at
    return at["24"], at["48"]
