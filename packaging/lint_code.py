# SPDX-FileCopyrightText: 2026 The Debrief authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy (not over tests) and clazy over sources, as many at a time as there are processors.

lint_code.py CACHE-FOLDER BUILD-FOLDER SOURCE...

A source that was clean is not read again while it, every header of ours that it includes, its
compiler options, the tools and their settings stay the same.

Reading Qt's headers is most of the work, so the sources of a folder are read together, as one.
Where two of them can't be (both name something the same in a nameless namespace), their batch is halved.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

# Without range-loop-detach, which also fires for temporaries, where nothing is shared.
CLAZY_CHECKS = "level0,level1,no-range-loop-detach"
HEADERS = r".*/(app|models|tests|ui)/.*"
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
ROOTS = [".", "models", "tests"]
# Sources that are read together: more are quicker to read, but longer to tell apart where they clash.
BATCH = 10


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

    commands = {
        os.path.relpath(entry["file"], here): entry["command"]
        for entry in json.loads(pathlib.Path(build, "compile_commands.json").read_text())
    }
    options = {source: command.replace(here, "") for source, command in commands.items()}
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

    def is_test(source):
        return source.startswith("tests/")

    def clazy_says(folder, file):
        clazy = subprocess.run(
            ["clazy-standalone", f"--checks={CLAZY_CHECKS}", f"--header-filter={HEADERS}", "-p", folder, file],
            capture_output=True,
            text=True,
        )
        return clazy.returncode, clazy.stdout + clazy.stderr

    def tidy_says(folder, file, *arguments):
        tidy = subprocess.run(["clang-tidy", "--quiet", "-p", folder, *arguments, file], capture_output=True, text=True)
        return [tidy.stdout or tidy.stderr] if tidy.returncode else []

    def problems_of(batch):
        """Pairs of sources and what was found in them."""
        if len(batch) == 1:
            source = batch[0]
            status, output = clazy_says(build, source)
            found = [output] if status or "[-Wclazy" in output else []
            # Tests are read by the compiler, by clazy and by the sanitizers; clang-tidy takes minutes for them and finds the least there.
            if not is_test(source):
                found += tidy_says(build, source)
            return [(batch, found)]
        with tempfile.TemporaryDirectory(prefix="together-", dir=build) as folder:
            together = pathlib.Path(folder, "together.cpp")
            together.write_text("".join(f'#include "{here}/{source}"\n' for source in batch))
            command = commands[batch[0]].split(" -o ")[0] + f" -c {together}"
            entry = {"directory": os.path.join(here, build), "command": command, "file": str(together)}
            pathlib.Path(folder, "compile_commands.json").write_text(json.dumps([entry]))
            status, output = clazy_says(folder, str(together))
            if status:
                half = len(batch) // 2
                return problems_of(batch[:half]) + problems_of(batch[half:])
            found = [output] if "[-Wclazy" in output else []
            # What is included is analysed as the main file is.
            found += tidy_says(
                folder,
                str(together),
                "--config-file=.clang-tidy",
                "--extra-arg=-Xclang",
                "--extra-arg=-analyzer-opt-analyze-headers",
            )
            return [(batch, found)]

    unknown = [source for source in sources if source not in options]
    for source in unknown:
        print(f"{source}: no program has it, so it is not checked", file=sys.stderr)
    waiting = {}
    for source in sources:
        if source in unknown:
            continue
        key = key_of(source)
        if key.exists():
            key.touch()
        else:
            waiting[source] = key

    batches = [[source] for source in waiting if is_test(source)]
    folders = {}
    for source in waiting:
        if not is_test(source):
            folders.setdefault((os.path.dirname(source), commands[source].split(" -o ")[0]), []).append(source)
    # The long ones first, so that none runs alone at the end.
    for members in folders.values():
        batches[:0] = [members[start : start + BATCH] for start in range(0, len(members), BATCH)]

    failed = 0
    checked = 0
    said = set()
    reported = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for job in concurrent.futures.as_completed([pool.submit(problems_of, batch) for batch in batches]):
            for batch, found in job.result():
                checked += len(batch)
                if not found:
                    for source in batch:
                        waiting[source].touch()
                    continue
                failed += 1
                # A header's fault is found through each source that includes it, and said once.
                for block in re.split(r"\n(?=/|\S+:\d+:\d+: (?:warning|error))", "\n".join(found)):
                    if block.strip() and block not in said:
                        said.add(block)
                        print(block.replace(here + "/", ""), flush=True)
            if time.monotonic() - reported > 5 or checked == len(waiting):
                reported = time.monotonic()
                print(f"debrief: clang-tidy and clazy: {checked} of {len(waiting)} files", file=sys.stderr, flush=True)

    for old in cache.iterdir():
        if old.stat().st_mtime < time.time() - 30 * 86400:
            old.unlink(missing_ok=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
