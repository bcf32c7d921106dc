#!/usr/bin/env python3
"""Fit the trees that tell article text from the rest of a page, and measure them on hosts that were held out.

  swift build -c release --product BlockFeatureDump
  .build/release/BlockFeatureDump PAGES/ DUMP/
  Scripts/train-block-model.py GOLD.jsonl DUMP/ [MODEL.swift]

GOLD has a line a page with `file`, `url`, and snippets that must (`with`) and must not (`without`) be in the text. A block
that holds one of them is an example; all others are not used. Pages are split by host into five folds; each fold is
scored by trees fitted on the other four. Prints precision, recall and F1 over the snippets, then fits on all pages and
writes the Swift file. Needs numpy and scikit-learn 1.4 or newer.
"""
import json, re, sys, zlib
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

FOLDS = 5
SETTINGS = dict(max_iter=250, learning_rate=0.05, max_leaf_nodes=12, min_samples_leaf=15,
                l2_regularization=5.0, max_features=0.3, random_state=0)


def squeeze(text):
    return re.sub(r"\s+", " ", text or "").strip()


def host(url):
    return re.sub(r"^www\.", "", re.sub(r"^https?://", "", url).split("/")[0].lower())


def examples(pages, gold, starts, count):
    """1, 0 or -1 (not an example) for every block, and weights: a snippet in several blocks counts once."""
    labels, weights = np.full(count, -1), np.zeros(count)
    for page, start in zip(pages, starts):
        row = gold.get(page["file"])
        if not row:
            continue
        blocks = [squeeze(b) for b in page["blocks"]]
        for key, label in (("with", 1), ("without", 0)):
            for snippet in map(squeeze, row[key]):
                hits = [start + k for k, b in enumerate(blocks) if snippet in b]
                for j in hits:
                    if labels[j] in (-1, label):
                        labels[j] = label
                        weights[j] = max(weights[j], 1 / len(hits) if label else 1)
                    else:
                        labels[j] = -2
    return labels, weights


def measure(pages, gold, starts, scores, threshold, chosen):
    """Precision and recall over the snippets of the pages in `chosen`, putting the text together as the product does."""
    tp = fp = fn = 0
    for i in chosen:
        page, row = pages[i], gold.get(pages[i]["file"])
        if not row:
            continue
        parts, seen = [], set()
        for k, block in enumerate(page["blocks"]):
            if scores[starts[i] + k] < threshold or block == page.get("title"):
                continue
            if len(block.encode()) >= 40 and block.lower() in seen:
                continue
            seen.add(block.lower())
            parts.append(block)
        text = squeeze(" ".join(parts))
        hits = sum(squeeze(s) in text for s in row["with"])
        tp, fn = tp + hits, fn + len(row["with"]) - hits
        fp += sum(squeeze(s) in text for s in row["without"])
    precision, recall = tp / max(1, tp + fp), tp / max(1, tp + fn)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def tree_line(nodes):
    """A tree as text: splits `column:threshold`, leaves `=value`, depth first, the branch not above the threshold first."""
    words, stack = [], [0]
    while stack:
        node = nodes[stack.pop()]
        if node["is_leaf"]:
            words.append(f"={node['value']:.4g}")
        else:
            words.append(f"{node['feature_idx']}:{node['num_threshold']:.6g}")
            stack += [node["right"], node["left"]]
    return " ".join(words)


def swift_file(model):
    lines = [f"{float(np.ravel(model._baseline_prediction)[0]):.6g}"]
    lines += [tree_line(stage[0].nodes) for stage in model._predictors]
    body = "\n".join("    " + line for line in lines)
    return ('// swift-format-ignore-file\n// Written by Scripts/train-block-model.py; the form is told at '
            '`BlockModel.init(numbers:)`.\n\nextension BlockModel {\n  static let numbers = """\n'
            + body + '\n    """\n}\n')


def main():
    gold = {r["file"]: r for r in map(json.loads, open(sys.argv[1], encoding="utf8"))}
    pages = [json.loads(line) for line in open(f"{sys.argv[2]}/pages.jsonl", encoding="utf8")]
    width = len(open(f"{sys.argv[2]}/names.txt", encoding="utf8").read().split("\n"))
    rows = np.fromfile(f"{sys.argv[2]}/features.bin", dtype="<f4").reshape(-1, width)
    starts = np.cumsum([0] + [len(p["blocks"]) for p in pages])
    fold = [zlib.crc32(host(gold[p["file"]]["url"]).encode()) % FOLDS if p["file"] in gold else -1 for p in pages]
    labels, weights = examples(pages, gold, starts, len(rows))
    row_fold = np.repeat(fold, np.diff(starts))
    print(f"{(labels == 1).sum()} blocks of articles, {(labels == 0).sum()} others, {width} columns")
    scores = np.full(len(rows), -9.0)
    for k in range(FOLDS):
        training = (labels >= 0) & (row_fold != k)
        model = HistGradientBoostingClassifier(**SETTINGS)
        model.fit(rows[training], labels[training], sample_weight=weights[training])
        scores[row_fold == k] = model.decision_function(rows[row_fold == k])
        one = measure(pages, gold, starts, scores, -0.15, [i for i in range(len(pages)) if fold[i] == k])
        print(f"fold {k}: precision {one[0]:.4f} recall {one[1]:.4f} F1 {one[2]:.4f}")
    for threshold in (-0.6, -0.4, -0.2, -0.15, 0.0, 0.2):
        p, r, f = measure(pages, gold, starts, scores, threshold, range(len(pages)))
        print(f"held out, threshold {threshold:+.2f}: precision {p:.4f} recall {r:.4f} F1 {f:.4f}")
    if len(sys.argv) > 3:
        model = HistGradientBoostingClassifier(**SETTINGS)
        model.fit(rows[labels >= 0], labels[labels >= 0], sample_weight=weights[labels >= 0])
        open(sys.argv[3], "w", encoding="utf8").write(swift_file(model))


if __name__ == "__main__":
    main()
