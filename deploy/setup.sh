#!/usr/bin/env bash
# Makes .venv from a hash-pinned lock file with plain pip, once: a stamp named after the lock's hash skips the second time.
# usage: setup.sh LOCK STAMP
set -euo pipefail
lock=$1 stamp=$2 venv=.venv

hash_of() { cat "$1" pyproject.toml 2>/dev/null | cksum | tr ' ' '-'; }
# The dev lock contains the run lock, so a dev environment also serves `make run`.
for done in "$stamp" "$venv/.dev"; do
  want=$(hash_of "$([ "$done" = "$venv/.dev" ] && echo requirements-dev.lock || echo "$lock")")
  if [ -f "$done" ] && [ "$(cat "$done")" = "$want" ] && [ -x "$venv/bin/advisor" ]; then exit 0; fi
done

python=""
for candidate in python3.13 python3.12 python3.11 python3; do
  # A shim may exist and not run: ask it, do not trust the name.
  if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' >/dev/null 2>&1; then
    python=$candidate
    break
  fi
done
if [ -z "$python" ]; then
  echo "Python 3.11, 3.12 or 3.13 is needed and none was found. Install one (Debian, Ubuntu: apt install python3 python3-venv) and run make again." >&2
  exit 1
fi
if ! "$python" -c 'import ensurepip' >/dev/null 2>&1; then
  echo "$python has no ensurepip, so it cannot make a virtual environment. Install it (Debian, Ubuntu: apt install python3-venv) and run make again." >&2
  exit 1
fi

echo "set-up 1/3: virtual environment in $venv ($("$python" --version))"
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
echo "set-up 2/3: pinned packages from $lock (about a minute the first time)"
"$venv/bin/python" -m pip --disable-pip-version-check install --quiet --require-hashes -r "$lock"
echo "set-up 3/3: the advisor itself"
"$venv/bin/python" -m pip --disable-pip-version-check install --quiet --no-deps --no-build-isolation -e .
hash_of "$lock" >"$stamp"
echo "set-up done"
