# SPDX-FileCopyrightText: 2026 The Debrief authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy (not over tests) and clazy over sources, as many at a time as there are processors.

lint_code.py CACHE-FOLDER BUILD-FOLDER SOURCE...

A source that was clean is not read again while it, every header of ours that it includes, its
compiler options, the tools and their settings stay the same.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import time

# Without range-loop-detach, which also fires for temporaries, where nothing is shared.
CLAZY_CHECKS = "level0,level1,no-range-loop-detach"
HEADERS = r".*/(app|models|tests|ui)/.*"
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
ROOTS = [".", "models", "tests"]


def included(path, known):
    """All files of ours that the file at path includes, by way of others too."""
    if path in known:
        return
    content = path.read_bytes()
    known[path] = hashlib.sha256(content).digest()
    for name in INCLUDE.findall(content):
        for root in [str(path.parent), *ROOTS]:
            candidate = pathlib.Path(os.path.normpath(os.path.join(root, name.decode())))
            if candidate.is_file():
                included(candidate, known)
                break


def version_of(*command):
    return subprocess.run(command, capture_output=True, check=True).stdout


def main():
    cache, build, *sources = sys.argv[1:]
    cache = pathlib.Path(cache)
    cache.mkdir(parents=True, exist_ok=True)
    here = os.getcwd()

    options = {
        os.path.relpath(entry["file"], here): entry["command"].replace(here, "")
        for entry in json.loads(pathlib.Path(build, "compile_commands.json").read_text())
    }
    common = hashlib.sha256(
        version_of("clang-tidy", "--version")
        + version_of("clazy-standalone", "--version")
        + pathlib.Path(".clang-tidy").read_bytes()
        + pathlib.Path(__file__).read_bytes()
        + os.path.basename(os.environ.get("DEBRIEF_INSIDE", "native")).encode()
    ).digest()

    def key_of(source):
        known = {}
        included(pathlib.Path(source), known)
        digest = hashlib.sha256(common + options[source].encode())
        for path in sorted(known):
            digest.update(str(path).encode() + known[path])
        return cache / digest.hexdigest()

    def problems_of(source):
        found = []
        # Tests are read by the compiler, by clazy and by the sanitizers; clang-tidy takes minutes for them and finds the least there.
        if not source.startswith("tests/"):
            tidy = subprocess.run(["clang-tidy", "--quiet", "-p", build, source], capture_output=True, text=True)
            if tidy.returncode:
                found.append(tidy.stdout or tidy.stderr)
        clazy = subprocess.run(
            ["clazy-standalone", f"--checks={CLAZY_CHECKS}", f"--header-filter={HEADERS}", "-p", build, source],
            capture_output=True,
            text=True,
        )
        output = clazy.stdout + clazy.stderr
        if clazy.returncode or "[-Wclazy" in output:
            found.append(output)
        return found

    unknown = [source for source in sources if source not in options]
    for source in unknown:
        print(f"{source}: no program has it, so it is not checked", file=sys.stderr)
    waiting = []
    for source in sources:
        if source in unknown:
            continue
        key = key_of(source)
        if key.exists():
            key.touch()
        else:
            waiting.append((source, key))

    failed = 0
    said = set()
    reported = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = {pool.submit(problems_of, source): (source, key) for source, key in waiting}
        for count, job in enumerate(concurrent.futures.as_completed(jobs), 1):
            source, key = jobs[job]
            found = job.result()
            if found:
                failed += 1
                # A header's fault is found through each source that includes it, and said once.
                for block in re.split(r"\n(?=/|\S+:\d+:\d+: (?:warning|error))", "\n".join(found)):
                    if block.strip() and block not in said:
                        said.add(block)
                        print(block.replace(here + "/", ""), flush=True)
            else:
                key.touch()
            if time.monotonic() - reported > 5 or count == len(jobs):
                reported = time.monotonic()
                print(f"debrief: clang-tidy and clazy: {count} of {len(jobs)} files", file=sys.stderr, flush=True)

    for old in cache.iterdir():
        if old.stat().st_mtime < time.time() - 30 * 86400:
            old.unlink(missing_ok=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
