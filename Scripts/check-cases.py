#!/usr/bin/env python3
"""Runs the small cases of the evaluation data and compares the number that come out right with floors by kind.

    Scripts/check-cases.py [--raise] [PARALLAX]

The cases stand beside the folder that PARALLAX_EVALUATION_DATA names, in `cases`, with a checker of their own, `check.py`.
Without them the script says so and passes. Floors are in Tests/QualityTests/case-floors.csv: a kind, how many of its cases are
right, and how many there are. Fewer than the floor, or a kind that is gone, is an error. --raise writes the floors that were
reached, never lower ones; to lower one, edit the file and give the reason in the commit.
"""
import argparse
import csv
import os
import re
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FLOORS = PROJECT / "Tests/QualityTests/case-floors.csv"


def reached(checker, parallax):
    """Right cases and all cases by kind, from lines like `authors                   9 of 12`."""
    run = subprocess.run([sys.executable, checker, parallax], capture_output=True, text=True)
    rows = re.findall(r"^(\S.*?) +(\d+) of (\d+)$", run.stdout, re.M)
    if not rows:
        sys.exit(f"the checker of the cases printed no result:\n{run.stdout}{run.stderr}")
    return {kind: (int(right), int(total)) for kind, right, total in rows}, run.stdout


def floors():
    if not FLOORS.exists():
        return {}
    with FLOORS.open(encoding="utf-8", newline="") as file:
        return {row["kind"]: (int(row["right"]), int(row["cases"])) for row in csv.DictReader(file)}


def write(rows):
    with FLOORS.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["kind", "right", "cases"])
        writer.writerows([kind, *rows[kind]] for kind in sorted(rows))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("parallax", nargs="?", type=Path, default=PROJECT / ".build/release/parallax")
    options.add_argument("--raise", dest="raises", action="store_true", help="write the floors that were reached")
    asked = options.parse_args()
    data = os.environ.get("PARALLAX_EVALUATION_DATA")
    checker = Path(data).parent / "cases/check.py" if data else None
    if not checker or not checker.exists():
        print("Skipped: the cases of the evaluation data are not here (see PARALLAX_EVALUATION_DATA).")
        return 0
    if not asked.parallax.exists():
        sys.exit(f"{asked.parallax} is not built")

    now, report = reached(checker, asked.parallax)
    before = floors()
    below = [f"{kind}: {now.get(kind, (0, 0))[0]} of {total} right, the floor is {floor}"
             for kind, (floor, total) in sorted(before.items()) if now.get(kind, (0, 0))[0] < floor]
    right, total = (sum(pair[place] for pair in now.values()) for place in (0, 1))
    print(f"{right} of {total} cases are right; the floors ask for {sum(floor for floor, _ in before.values())}.")
    if below:
        print("\n".join(["Below the floor:", *below]))
        details = report.split("\n\n", 1)
        print("\n" + details[1] if len(details) > 1 else "")
    above = {kind: pair for kind, pair in now.items() if pair[0] > before.get(kind, (-1, 0))[0]}
    if asked.raises:
        write({kind: (max(now.get(kind, (0, 0))[0], before.get(kind, (0, 0))[0]), now.get(kind, before.get(kind))[1])
               for kind in now.keys() | before.keys()})
        print(f"{len(above)} floors were raised.")
    elif above:
        print("Above the floor (--raise keeps it): " + ", ".join(sorted(above)) + ".")
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
