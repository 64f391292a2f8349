"""make bench: each module times one part of the product and prints ratios against references named in the same run."""

import sys

from tests.bench import acks, engine, phrasing, reading

BENCHES = {"acks": acks.run, "engine": engine.run, "phrasing": phrasing.run, "reading": reading.run}


def main(names: list[str]) -> int:
    """Run the benches named, or all; 1 when a bound is missed."""
    kept = True
    for name in names or BENCHES:
        print(f"\n{name}")
        for line in BENCHES[name]():
            kept = kept and line.kept
            print(line)
    print("\nall bounds kept" if kept else "\na bound is MISSED")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
