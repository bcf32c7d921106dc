#!/usr/bin/env python3
"""Fit the trees that tell article text from the rest of a page, and measure them on hosts and on sets that were held out.

  swift build -c release --product BlockFeatureDump
  .build/release/BlockFeatureDump PAGES/ DUMP/                           # for each set
  Scripts/train-block-model.py GOLD.jsonl DUMP/ [GOLD.jsonl DUMP/ ...] [--model MODEL.swift] [--measure]

GOLD has a line a page with `file`, `url` where it is known, and either the whole `text` or snippets that must (`with`) and
must not (`without`) be in it. With a text, a block is an example of the article if most of its runs of four words are in it,
an example of the rest if few are, and no example in between; with snippets, blocks that hold one are examples. A page of a
whole text weighs as much as its blocks hold of a text of that length, ten at most; a snippet weighs four.

With --measure, pages are split by host into five folds, each scored by trees fitted on the others, and each set is scored by trees
fitted on the other sets. Precision, recall and F1 are of runs of four words, macro-averaged, or of snippets. With --model, the
trees are fitted on all pages and written. Needs numpy and scikit-learn 1.4 or newer.
"""
import json, re, sys, zlib
from collections import Counter
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

FOLDS = 5
THRESHOLD = -0.15
SETTINGS = dict(max_iter=300, learning_rate=0.06, max_leaf_nodes=16, min_samples_leaf=30, l2_regularization=5.0,
                max_features=0.3, random_state=0, early_stopping=False)
SNIPPET_WEIGHT = 4.0
MOST_PAGE_WEIGHT = 10.0
# Of the short blocks of the rest of a page, which are most of all blocks and easily told, so many are used.
SHORT_BLOCKS_USED = 0.35


def squeeze(text):
    return re.sub(r"\s+", " ", text or "").strip()


def words(text):
    return re.findall(r"\w+", text or "")


def runs(own):
    return list(zip(own, own[1:], own[2:], own[3:]))


def host(row):
    return re.sub(r"^www\.", "", re.sub(r"^https?://", "", row.get("url") or row["file"]).split("/")[0].lower())


class PageSet:
    """The pages of one gold file: features, labels (1, 0, or below 0 for no example), weights and folds of blocks."""

    def __init__(self, gold_path, dump):
        self.name = gold_path
        self.gold = {r["file"]: r for r in map(json.loads, open(gold_path, encoding="utf8"))}
        self.pages = [json.loads(line) for line in open(f"{dump}/pages.jsonl", encoding="utf8")]
        width = len(open(f"{dump}/names.txt", encoding="utf8").read().split("\n"))
        self.rows = np.fromfile(f"{dump}/features.bin", dtype="<f4").reshape(-1, width)
        self.starts = np.cumsum([0] + [len(p["blocks"]) for p in self.pages])
        self.labels, self.weights = np.full(len(self.rows), -1), np.zeros(len(self.rows))
        golds = [self.gold.get(p["file"]) for p in self.pages]
        self.fold = np.array([zlib.crc32(host(g).encode()) % FOLDS if g else -1 for g in golds])
        self.row_fold = np.repeat(self.fold, np.diff(self.starts))
        for page, row, start in zip(self.pages, golds, self.starts):
            if row:
                (self.label_snippets if "with" in row else self.label_text)(page["blocks"], row, start)

    def label_snippets(self, blocks, row, start):
        """A snippet in several blocks counts once."""
        blocks = [squeeze(b) for b in blocks]
        for key, label in (("with", 1), ("without", 0)):
            for snippet in map(squeeze, row[key]):
                hits = [start + k for k, b in enumerate(blocks) if snippet in b]
                for j in hits:
                    agrees = self.labels[j] in (-1, label)
                    self.labels[j] = label if agrees else -2
                    if agrees:
                        weight = SNIPPET_WEIGHT / len(hits) if label else SNIPPET_WEIGHT
                        self.weights[j] = max(self.weights[j], weight)

    def label_text(self, blocks, row, start):
        text = words(row["text"])
        grams, joined = set(runs(text)), f" {' '.join(text)} "
        lines = {" ".join(words(line)) for line in row["text"].split("\n")}
        for j, block in enumerate(blocks, start):
            own = words(block)
            if not own:
                continue
            if len(own) < 6:
                line = " ".join(own)
                self.labels[j] = 1 if line in lines else -1 if f" {line} " in joined else 0
            else:
                share = np.mean([run in grams for run in runs(own)])
                self.labels[j] = 1 if share > 0.6 else 0 if share < 0.3 else -1
            self.weights[j] = 0.02 + 6 * min(1, len(own) / max(30, len(text)))
        part = self.weights[start:start + len(blocks)]
        part *= min(1, MOST_PAGE_WEIGHT / max(1e-9, part.sum()))

    def examples(self, chosen):
        short = (self.labels == 0) & (self.weights < 0.04)
        dropped = short & (np.random.default_rng(0).random(len(short)) > SHORT_BLOCKS_USED)
        return (self.labels >= 0) & chosen & ~dropped

    def text(self, i, scores):
        """The text of a page, put together as the product does but for repeated runs of words."""
        parts, seen = [], set()
        for k, block in enumerate(self.pages[i]["blocks"]):
            if scores[self.starts[i] + k] < THRESHOLD or block == self.pages[i].get("title"):
                continue
            if len(block.encode()) < 40 or block.lower() not in seen:
                seen.add(block.lower())
                parts.append(block)
        return "\n".join(parts)

    def measure(self, scores):
        precisions, recalls, hits, extra, lost = [], [], 0, 0, 0
        for i, page in enumerate(self.pages):
            row = self.gold.get(page["file"])
            if not row:
                continue
            text = self.text(i, scores)
            if "with" in row:
                flat = squeeze(text)
                found = sum(squeeze(s) in flat for s in row["with"])
                hits, lost = hits + found, lost + len(row["with"]) - found
                extra += sum(squeeze(s) in flat for s in row["without"])
            else:
                gold, own = Counter(runs(words(row["text"]))), Counter(runs(words(text)))
                both = (gold & own).total()
                if own:
                    precisions.append(both / own.total())
                if gold:
                    recalls.append(both / gold.total())
        p = np.mean(precisions) if precisions else hits / max(1, hits + extra)
        r = np.mean(recalls) if recalls else hits / max(1, hits + lost)
        return f"precision {p:.4f} recall {r:.4f} F1 {2 * p * r / max(1e-9, p + r):.4f}"


def fit(sets, chosen):
    masks = [s.examples(c) for s, c in zip(sets, chosen)]
    rows, labels, weights = (np.concatenate([getattr(s, name)[m] for s, m in zip(sets, masks)])
                             for name in ("rows", "labels", "weights"))
    return HistGradientBoostingClassifier(**SETTINGS).fit(rows, labels, sample_weight=weights / weights.mean())


def all_of(sets):
    return [np.ones(len(s.rows), bool) for s in sets]


def measure_held_out(sets):
    scores = [np.full(len(s.rows), -9.0) for s in sets]
    for k in range(FOLDS):
        model = fit(sets, [s.row_fold != k for s in sets])
        for s, own in zip(sets, scores):
            own[s.row_fold == k] = model.decision_function(s.rows[s.row_fold == k])
    for s, own in zip(sets, scores):
        print(f"hosts held out: {s.name}: {s.measure(own)}", flush=True)
    for left in sets if len(sets) > 1 else []:
        others = [s for s in sets if s is not left]
        model = fit(others, all_of(others))
        print(f"set left out: {left.name}: {left.measure(model.decision_function(left.rows))}", flush=True)


def tree_line(nodes):
    """A tree as text: splits `column:threshold`, leaves `=value`, depth first, the branch not above the threshold first."""
    parts, stack = [], [0]
    while stack:
        node = nodes[stack.pop()]
        if node["is_leaf"]:
            parts.append(f"={node['value']:.4g}")
        else:
            parts.append(f"{node['feature_idx']}:{node['num_threshold']:.6g}")
            stack += [node["right"], node["left"]]
    return " ".join(parts)


def swift_file(model):
    lines = [f"{float(np.ravel(model._baseline_prediction)[0]):.6g}"]
    lines += [tree_line(stage[0].nodes) for stage in model._predictors]
    body = "\n".join("    " + line for line in lines)
    return ('// swift-format-ignore-file\n// Written by Scripts/train-block-model.py; the form is told at '
            '`BlockModel.init(numbers:)`.\n\nextension BlockModel {\n  static let numbers = """\n'
            + body + '\n    """\n}\n')


def main():
    words_given = sys.argv[1:]
    output = words_given[words_given.index("--model") + 1] if "--model" in words_given else None
    paths = [w for w in words_given if not w.startswith("--") and w != output]
    sets = [PageSet(gold, dump) for gold, dump in zip(paths[::2], paths[1::2])]
    for s in sets:
        print(f"{s.name}: {(s.labels == 1).sum()} blocks of articles, {(s.labels == 0).sum()} others")
    if "--measure" in words_given:
        measure_held_out(sets)
    if output:
        model = fit(sets, all_of(sets))
        open(output, "w", encoding="utf8").write(swift_file(model))


if __name__ == "__main__":
    main()
