"""The cache: bounded, shared by equal shapes and by no other model, and judged again when it is read."""

import json
from dataclasses import replace
from threading import Thread

from advisor.llm.kept import MemoryCache
from tests.llm.provider import ACCESS, Provider, completion, planned


def test_the_thousand_newest_stay() -> None:
    kept = MemoryCache()
    for number in range(1_001):
        kept.put(str(number), {"why": (str(number),)})
        kept.get("0")
    assert kept.get("0") is not None
    assert kept.get("1") is None
    assert kept.get("1000") == {"why": ("1000",)}


def test_many_threads_may_use_it() -> None:
    kept = MemoryCache(50)

    def use(own: int) -> None:
        for number in range(2_000):
            kept.put(str(number * own % 97), {})
            kept.get(str(number % 97))

    threads = [Thread(target=use, args=(own,)) for own in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sum(kept.get(str(number)) is not None for number in range(97)) == 50


def test_an_equal_shape_is_not_asked_for_twice() -> None:
    provider, kept = Provider(lambda _: completion(planned())), MemoryCache()
    first, second = (provider.phrased("plan", cache=kept) for _ in range(2))
    assert first == second
    assert len(provider.asked) == 1
    other = provider.writers(replace(ACCESS, model="another-model"))
    provider.phrased("plan", cache=kept, writers=other)
    assert len(provider.asked) == 2


def test_what_is_kept_is_judged_again() -> None:
    kept = MemoryCache()
    provider = Provider(lambda _: completion(planned()))
    provider.phrased("plan", cache=kept)
    (key,) = kept._kept
    wrong = {section: (*sentences, "{{verdict.s}} and 12%") for section, sentences in kept._kept[key].items()}
    kept.put(key, wrong)
    found = provider.phrased("plan", cache=kept)
    assert set(found.sources.values()) == {"template"}
    assert "12%" not in json.dumps(found.texts)
