#!/usr/bin/env python3
"""Measures stories and similarities on every evaluation set and on many draws of them, and prints the tables of the reports.

    Scripts/measure-stories.py stories    [--data FOLDER] [--seed N]   BCubed F1 of every draw, by kind and by set
    Scripts/measure-stories.py left-out   [--data FOLDER] [--seed N]   the same with settings chosen without each family
    Scripts/measure-stories.py similarity [--data FOLDER] [--seed N]   nearest articles, pairs of sentences, unrelated articles

FOLDER is the folder of the evaluation sets, by default PARALLAX_EVALUATION_DATA. The programs `parallax` and `StoryMeasurement`
are taken from .build/release; build both first. Python's standard library is all that is needed.

A family is a source of texts (the two giveme5w1h sets are one). A kind is what was done to its articles: left as they are, a few
events drawn, one article of each event, one event alone, texts cut short, titles alone, dates taken away or made equal, two sets
mixed, reports of one template. A cell is a family and a kind; the mean over cells keeps a kind of many draws from ruling.
`left-out` tries settings around the defaults on all draws, and reports for each family the settings that are best for the
other families.
"""

import argparse
import collections
import csv
import json
import os
import pathlib
import random
import re
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SETS = {"basil": "basil", "ecbplus": "ecbplus", "vnmds-odd": "vnmds", "neus-val": "neus", "giveme5w1h": "giveme5w1h",
        "giveme5w1h_gold": "giveme5w1h", "newswcl50": "newswcl50"}
Draw = collections.namedtuple("Draw", "family kind name articles")


def load(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


# ---- Draws

def by_event(articles):
    groups = collections.defaultdict(list)
    for article in articles:
        groups[str(article["story"])].append(article)
    return dict(sorted(groups.items()))


def changed(articles, **fields):
    return [{key: value for key, value in {**article, **fields}.items() if value is not None} for article in articles]


def draws_of_set(name, family, articles, rng):
    events = by_event(articles)

    def draw(kind, label, chosen):
        return Draw(family, kind, f"{name} {label}", chosen)

    yield draw("whole", "whole", articles)
    for count in (2, 2, 2, 3, 3, 5, 5, 5, 10, 10, 20, 20):
        if count < 0.8 * len(events):
            chosen = rng.sample(list(events.values()), count)
            if name == "ecbplus" and count < 20:
                chosen = [rng.sample(group, min(len(group), rng.randint(2, 6))) for group in chosen]
            yield draw("few events", f"{count} events", sum(chosen, []))
    for count in (2, 2, 2, 2, 5, 5, 5, 15, 15, 50, len(events)):
        if count <= len(events):
            kind = "unrelated, 2 or 5" if count <= 5 else "unrelated, more"
            yield draw(kind, f"{count} unrelated", [rng.choice(group) for group in rng.sample(list(events.values()), count)])
    several = [group for group in events.values() if len(group) > 1]
    for group in rng.sample(several, min(10, len(several))):
        yield draw("one event", f"one event of {len(group)}", group)
    for words in (30, 60, 120):
        yield draw("cut short", f"{words} words", [dict(a, text=" ".join(a["text"].split()[:words])) for a in articles])
    titled = [article for article in articles if article.get("title")]
    if 2 * len(titled) > len(articles):
        yield draw("titles alone", "titles", [dict(a, text=a["title"], title="") for a in titled])
    if any(article.get("publish_date") for article in articles):
        yield draw("no dates", "no dates", changed(articles, publish_date=None))
        yield draw("one day", "one day", changed(articles, publish_date="2017-03-08"))


def relabelled(name, articles, events, rng):
    groups = by_event(articles)
    return [dict(article, id=f"{name}/{article['id']}", story=f"{name}/{event}")
            for event in rng.sample(list(groups), min(events, len(groups))) for article in groups[event]]


def template_draws(data, sets, rng):
    companies = collections.defaultdict(list)
    for report in load(data / "reuters.jsonl"):
        company = re.search(r"<([A-Z0-9.]+)>", report.get("title") or "")
        if report.get("topic") == "earn" and company and len(report["text"].split()) < 120:
            companies[company[1]].append(report)

    def reports(count):
        return [dict(rng.choice(companies[name]), story=name) for name in rng.sample(sorted(companies), count)]

    for count in (5, 10, 50, 200, 600):
        yield Draw("reuters", "template", f"{count} earnings reports", reports(count))
    for name, events in (("basil", 40), ("neus-val", 60)):
        yield Draw("reuters", "template", f"200 earnings reports and {name}",
                   reports(200) + relabelled(name, sets[name], events, rng))


def draws(data, seed):
    sets = {name: load(data / f"{name}.jsonl") for name in SETS}
    for name, family in SETS.items():
        yield from draws_of_set(name, family, sets[name], random.Random(f"{seed} {name}"))
    rng = random.Random(f"{seed} mixed")
    for one, other in (("vnmds-odd", "basil"), ("vnmds-odd", "neus-val"), ("vnmds-odd", "giveme5w1h"), ("basil", "neus-val"),
                       ("ecbplus", "vnmds-odd"), ("newswcl50", "neus-val")):
        events = (rng.choice((5, 20, 40)), rng.choice((5, 20, 40)))
        yield Draw("mixed", "two sets mixed", f"{one} and {other}",
                   relabelled(one, sets[one], events[0], rng) + relabelled(other, sets[other], events[1], rng))
    yield from template_draws(data, sets, random.Random(f"{seed} templates"))


def write(all_draws, folder):
    for number, draw in enumerate(all_draws):
        with open(f"{folder}/{number:03}.jsonl", "w", encoding="utf8") as out:
            out.writelines(json.dumps(article, ensure_ascii=False) + "\n" for article in draw.articles)


# ---- Stories

def defaults():
    done = subprocess.run([ROOT / ".build/release/StoryMeasurement", "defaults"], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def measured(folder, settings):
    """By settings, the F1 of each draw."""
    options, out = f"{folder}/options", f"{folder}/found.csv"
    pathlib.Path(options).write_text("".join(json.dumps(setting) + "\n" for setting in settings))
    subprocess.run([ROOT / ".build/release/StoryMeasurement", "stories", folder, options, out], check=True)
    found = [{} for _ in settings]
    with open(out, newline="") as table:
        for row in csv.DictReader(table):
            found[int(row["options"])][int(row["draw"])] = float(row["f1"])
    return found


def cells(all_draws, scores, without=None, only=None):
    """The mean F1 of each family and kind."""
    groups = collections.defaultdict(list)
    for number, draw in enumerate(all_draws):
        if draw.family != without and only in (None, draw.family):
            groups[draw.family, draw.kind].append(scores[number])
    return {cell: statistics.mean(values) for cell, values in groups.items()}


def print_stories(all_draws, scores):
    kinds = collections.defaultdict(list)
    for number, draw in enumerate(all_draws):
        kinds[draw.kind].append((scores[number], draw.name))
    print("| kind of draw | draws | mean F1 | worst | which |\n|---|---|---|---|---|")
    for kind, values in kinds.items():
        worst = min(values)
        print(f"| {kind} | {len(values)} | {statistics.mean(f for f, _ in values):.3f} | {worst[0]:.3f} | {worst[1]} |")
    for number, draw in enumerate(all_draws):
        if draw.kind == "whole":
            print(f"| {draw.name} | 1 | {scores[number]:.3f} | | |")
    low = sum(score < 0.8 for score in scores.values())
    print(f"\nMean of cells {statistics.mean(cells(all_draws, scores).values()):.4f}; {low} of {len(scores)} draws under .80.")


def nearby(start, count, rng):
    """Settings around some."""
    spread = {"words": 1.2, "otherWords": 1.2, "lead": 2.5, "names": 1.2, "numbers": 0.12, "length": 0.12, "dates": 0.2,
              "conflict": 0.6, "constant": 0.4, "slope": 0.15, "growth": 0.12, "lowest": 0.4, "greatestLogOdds": 0.5,
              "leastGain": 0.3}
    yield start
    for _ in range(count - 1):
        setting = json.loads(json.dumps(start))
        for group in setting.values():
            for key in group if isinstance(group, dict) else ():
                if key in spread and rng.random() < 0.5:
                    group[key] += rng.gauss(0, spread[key])
                if key.endswith("Prior") and rng.random() < 0.5:
                    group[key] *= 2 ** rng.gauss(0, 0.5)
        setting["evidence"]["otherWords"] = max(0, setting["evidence"]["otherWords"])
        yield setting


def left_out(all_draws, folder, seed, count):
    found = measured(folder, list(nearby(defaults(), count, random.Random(seed))))
    scores = {}
    for family in sorted({draw.family for draw in all_draws}):
        best = max(range(count), key=lambda k: statistics.mean(cells(all_draws, found[k], without=family).values()))
        own, default = (statistics.mean(cells(all_draws, found[k], only=family).values()) for k in (best, 0))
        print(f"{family}: settings {best}, {own:.3f} (defaults {default:.3f})", file=sys.stderr)
        scores |= {number: found[best][number] for number, draw in enumerate(all_draws) if draw.family == family}
    print_stories(all_draws, scores)


# ---- Similarity

def parallax(*arguments):
    done = subprocess.run([ROOT / ".build/release/parallax", *map(str, arguments), "--format", "csv", "--quiet"],
                          capture_output=True, text=True)
    return list(csv.DictReader(done.stdout.splitlines()))


def retrieval(path):
    """Precision at 1 and mean average precision among ten."""
    story = {str(article["id"]): str(article["story"]) for article in load(path)}
    size = collections.Counter(story.values())
    neighbors = collections.defaultdict(list)
    for row in parallax("similar", "--all", "-k", 10, path):
        neighbors[row["id"]].append(story[row["neighbor"]])
    first, average = [], []
    for identifier, own in story.items():
        if size[own] > 1:
            hits = [other == own for other in neighbors[identifier]]
            first.append(bool(hits and hits[0]))
            ranks = [rank for rank, hit in enumerate(hits, 1) if hit]
            average.append(sum(k / rank for k, rank in enumerate(ranks, 1)) / min(size[own] - 1, 10))
    return statistics.mean(first), statistics.mean(average)


def ranks(values):
    order, found, start = sorted(range(len(values)), key=values.__getitem__), [0.0] * len(values), 0
    while start < len(order):
        end = start
        while end < len(order) and values[order[end]] == values[order[start]]:
            end += 1
        for place in order[start:end]:
            found[place] = (start + end - 1) / 2
        start = end
    return found


def pairs(table, *paths):
    """Pearson and Spearman with the labels, and the area under the curve where they are 0 and 1."""
    labels = {(row["id1"], row["id2"]): float(row["similarity"]) for row in csv.DictReader(open(table, newline=""))}
    rows = parallax("similar", "--pairs", table, *paths)
    found = [float(row["similarity"]) for row in rows]
    gold = [labels[row["id1"], row["id2"]] for row in rows]
    text = f"Pearson {statistics.correlation(found, gold):.3f}, Spearman {statistics.correlation(ranks(found), ranks(gold)):.3f}"
    if set(gold) == {0, 1}:
        places, positive = ranks(found), sum(gold)
        above = sum(place for place, label in zip(places, gold) if label) - positive * (positive - 1) / 2
        text += f", AUC {above / (positive * (len(gold) - positive)):.3f}"
    return text


def unrelated(all_draws, folder):
    """The pairs of unrelated articles that are called one story, and those more similar than .5."""
    total, same, similar, shares = 0, 0, 0, []
    for number, draw in enumerate(all_draws):
        if draw.kind.startswith("unrelated") and len(draw.articles) <= 50:
            rows = parallax("similar", "--all", "-k", 50, "--relations", f"{folder}/{number:03}.jsonl")
            every = len(draw.articles) * (len(draw.articles) - 1)
            high = sum(float(row["similarity"]) > 0.5 for row in rows)
            total, similar = total + every, similar + high
            same += sum(row["relation"] == "same story" for row in rows)
            shares.append(high / every)
    return f"same story {same} of {total} ordered pairs; above .5 {similar}, in the mean of draws {statistics.mean(shares):.4f}"


def similarity(data, all_draws, folder):
    print("| set | precision at 1 | mean average precision |\n|---|---|---|")
    for name in SETS:
        print("| {} | {:.3f} | {:.3f} |".format(name, *retrieval(data / f"{name}.jsonl")))
    print("\nmsrp:", pairs(data / "msrp.csv", data / "msrp.jsonl"))
    print("lee:", pairs(data / "lee/human.csv", data / "lee/lee.jsonl", data / "lee/lee_background.jsonl"))
    print("unrelated, 2 to 50 articles:", unrelated(all_draws, folder))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("stories", "left-out", "similarity"))
    parser.add_argument("--data", default=os.environ.get("PARALLAX_EVALUATION_DATA"), help="the folder of evaluation sets")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--settings", type=int, default=100, help="settings that left-out tries")
    arguments = parser.parse_args()
    if not arguments.data:
        parser.error("give --data, or set PARALLAX_EVALUATION_DATA")
    data = pathlib.Path(arguments.data)
    all_draws = list(draws(data, arguments.seed))
    with tempfile.TemporaryDirectory() as folder:
        write(all_draws, folder)
        if arguments.what == "stories":
            print_stories(all_draws, measured(folder, [defaults()])[0])
        elif arguments.what == "left-out":
            left_out(all_draws, folder, arguments.seed, arguments.settings)
        else:
            similarity(data, all_draws, folder)


if __name__ == "__main__":
    main()
