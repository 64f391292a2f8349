"""make llm-check: a small real model phrases 20 recommendations a language in plan mode, through the product's own writer.

Prints the share of sections accepted (bar 95 %), latency, tokens, and the reading index beside the template's; ends with 1
when the bar is missed. `python -m tests.llm.small_model PYTHON`: the interpreter that has the model's packages.
"""

import re
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import structlog

from advisor.llm.access import Access
from advisor.llm.kept import MemoryCache
from advisor.llm.tally import Tally
from advisor.llm.writer import Writers
from advisor.phrasing.cascade import phrase
from advisor.phrasing.prompts import load_prompts
from advisor.phrasing.template import template_texts
from advisor.wording.texts import LANGUAGES, Lang
from tests.phrasing.told import NAMES, brief_of

BAR = 0.95
RECOMMENDATIONS = 20
MOST_IN, MOST_OUT = 800, 300
READING_APART = 0.2


@dataclass
class Found:
    """What came of one language's recommendations."""

    sections: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)
    written: list[str] = field(default_factory=list)
    templates: list[str] = field(default_factory=list)

    @property
    def accepted(self) -> float:
        """The share of sections that the model wrote."""
        return 1 - self.sections["template"] / self.sections.total()


def main(python: str) -> int:
    """Serve the model, ask it, print; 1 when too little was accepted."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    with served(python) as url:
        found = {lang: asked(url, lang) for lang in LANGUAGES}
    for lang, each in found.items():
        show(lang, each)
    kept = all(each.accepted >= BAR for each in found.values())
    print("\nthe bar is kept" if kept else "\nthe bar is MISSED")
    return 0 if kept else 1


@contextmanager
def served(python: str) -> Iterator[str]:
    """The model's endpoint in a process of its own."""
    script = Path(__file__).with_name("serve_small.py")
    with subprocess.Popen(
        [python, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            address = process.stdout.readline().strip()
            if not address:
                raise SystemExit("the model's endpoint did not start: run the script by hand to see why")
            yield f"{address}/v1"
        finally:
            process.stdin.close()
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()


def asked(url: str, lang: Lang) -> Found:
    """Phrase recommendations in one language, each asked for anew."""
    found, prompts = Found(), load_prompts()
    writers = Writers(Access(model="smollm2-135m", base_url=url), found.tally)
    for name in NAMES[::2][:RECOMMENDATIONS]:
        brief = brief_of(name, lang)
        template = template_texts(brief)
        started = time.monotonic()
        phrased = phrase(brief, prompts, ("plan",), writers("T1"), MemoryCache())
        found.seconds.append(time.monotonic() - started)
        found.sections.update(phrased.sources.values())
        found.codes.update(phrased.codes)
        for section, source in phrased.sources.items():
            if source != "template":
                found.written.append(phrased.texts[section])
                found.templates.append(template[section])
    return found


def show(lang: Lang, found: Found) -> None:
    """Print one language's figures."""
    counts, calls = found.tally.counts(), len(found.seconds)
    tokens_in, tokens_out = counts.get("tokens:in", 0) / calls, counts.get("tokens:out", 0) / calls
    written, template = lix(" ".join(found.written)), lix(" ".join(found.templates))
    slowest = sorted(found.seconds)[max(0, round(0.95 * calls) - 1)]
    told = (
        ("sections accepted", f"{found.accepted:.1%} of {found.sections.total()} (bar {BAR:.0%})"),
        ("turned down", ", ".join(f"{code} {number}" for code, number in found.codes.most_common()) or "nothing"),
        ("seconds", f"median {statistics.median(found.seconds):.1f}, 95th of 100 {slowest:.1f}"),
        (
            "tokens a recommendation",
            f"{tokens_in:.0f} in (at most {MOST_IN}), {tokens_out:.0f} out (at most {MOST_OUT})",
        ),
        ("reading index (LIX)", f"{written:.1f}, template {template:.1f} (within {READING_APART:.0%})"),
    )
    print(f"\n{lang}")
    for what, value in told:
        print(f"  {what:<26}{value}")


def lix(text: str) -> float:
    """Words a sentence, plus long words (more than six letters) in a hundred. A point inside a figure ends no sentence."""
    words = re.findall(r"[^\W\d_]+", text)
    sentences = len(re.findall(r"[.!?:](?:\s|$)", text))
    return len(words) / max(1, sentences) + 100 * sum(len(word) > 6 for word in words) / max(1, len(words))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
