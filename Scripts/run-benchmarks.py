#!/usr/bin/env python3
"""Measures Parallax beside the libraries that a user would take instead, on the same work in the same run.

    Scripts/run-benchmarks.py [--compare BASELINE.json | --write BASELINE.json] [--rounds N] [--articles N] [-o RESULT.json]

Each round runs ours and each peer in turn, a process each on one thread, and keeps the least CPU seconds of all rounds. The corpus
is invented (Scripts/make-synthetic-corpus.py), the pages are the sample corpus. Peers that this Python cannot import are left
out, by name. What is compared is the ratio of a peer's seconds to ours, since seconds differ from machine to machine, and our
peak memory. A ratio more than a quarter below the baseline, or memory more than a quarter above it, is an error.

    python3 -m venv peers && peers/bin/pip install numpy scipy scikit-learn faiss-cpu trafilatura lxml_html_clean
    peers/bin/python Scripts/run-benchmarks.py --compare Reports/Benchmarks/baseline.json
"""
import argparse
import importlib.util
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
BUILD = PROJECT / ".build/release"
SLACK = 1.25
RANK = 100
ONE_THREAD = {f"{library}_NUM_THREADS": "1" for library in ("OPENBLAS", "OMP", "MKL")}


# The peers: each returns the seconds of its work, without imports and reading of files.

def seconds(work):
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def vectorize_with_scikit_learn(files):
    from sklearn.feature_extraction.text import TfidfVectorizer
    rows = [json.loads(line) for line in Path(files["corpus"]).open(encoding="utf-8")]
    texts = [f"{row['title']}\n{row['text']}" for row in rows]
    vectorizer = TfidfVectorizer(stop_words="english", sublinear_tf=True, min_df=2)
    return seconds(lambda: vectorizer.fit_transform(texts))[0]


def matrix_of(files):
    from scipy.io import mmread
    return mmread(files["matrix"]).tocsr().astype("float64")


def decompose_with_arpack(files):
    from scipy.sparse.linalg import svds
    matrix = matrix_of(files)
    return seconds(lambda: svds(matrix, k=RANK, tol=1e-4))[0]


def decompose_with_scikit_learn(files):
    from sklearn.decomposition import TruncatedSVD
    matrix = matrix_of(files)
    return seconds(lambda: TruncatedSVD(RANK, n_iter=5, random_state=0).fit(matrix))[0]


def queries_of(files):
    import numpy
    vectors = numpy.ascontiguousarray(numpy.load(files["vectors"]), dtype="float32")
    vectors /= numpy.maximum(numpy.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    return vectors, vectors[::max(1, len(vectors) // 512)][:512]


def search_with_numpy(files):
    import numpy
    vectors, queries = queries_of(files)

    def nearest():
        products = queries @ vectors.T
        best = numpy.argpartition(-products, 10, axis=1)[:, :10]
        return numpy.take_along_axis(products, best, 1)
    return seconds(nearest)[0]


def search_with_faiss(files):
    import faiss
    vectors, queries = queries_of(files)
    faiss.omp_set_num_threads(1)
    index = faiss.IndexFlatIP(vectors.shape[1])
    index.add(vectors)
    return seconds(lambda: index.search(queries, 10))[0]


def extract_with_trafilatura(files):
    import trafilatura
    pages = [Path(PROJECT, "Corpora/january-2003", row["id"]).read_bytes() for row in gold_rows()]
    trafilatura.bare_extraction(pages[0])
    return seconds(lambda: [trafilatura.bare_extraction(page) for page in pages])[0]


def gold_rows():
    lines = (PROJECT / "Corpora/january-2003/gold.jsonl").read_text("utf-8").splitlines()
    return [row for row in map(json.loads, lines) if not row["id"].endswith(".txt")]


PEERS = {
    "vectorize": {"scikit-learn": ("sklearn", vectorize_with_scikit_learn)},
    "decompose": {"ARPACK": ("scipy", decompose_with_arpack), "scikit-learn": ("sklearn", decompose_with_scikit_learn)},
    "search": {"numpy": ("numpy", search_with_numpy), "faiss": ("faiss", search_with_faiss)},
    "extract": {"trafilatura": ("trafilatura", extract_with_trafilatura)},
}


# Ours: what ParallaxBenchmarks is asked, and its seconds in what it prints.

def ours(bench, files):
    works = {
        "vectorize": ["vectorize", files["corpus"], "words"],
        "decompose": ["lsa", files["matrix"], str(RANK)],
        "search": ["search", files["vectors"]],
        "extract": ["extract", files["gold"], str(PROJECT / "Corpora/january-2003"), "1", "4"],
    }
    run = subprocess.run([BUILD / "ParallaxBenchmarks", *works[bench]], capture_output=True, text=True, check=True,
                         env=os.environ | ONE_THREAD)
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    rows = [row for row in rows if "peak_rss_mb" in row]
    row = min(rows, key=lambda row: row.get("cpu_s", 0))
    if bench == "search":
        return {"cpu_s": 512 / row["batch_queries_per_cpu_s"], "peak_mb": row["peak_rss_mb"]}
    return {"cpu_s": row["cpu_s"], "peak_mb": row["peak_rss_mb"]}


def peer(bench, name, files):
    command = [sys.executable, __file__, "--peer", bench, name, json.dumps(files)]
    run = subprocess.run(command, capture_output=True, text=True, env=os.environ | ONE_THREAD)
    if run.returncode:
        sys.exit(f"{name} failed at {bench}:\n{run.stderr}")
    return json.loads(run.stdout.splitlines()[-1])


def run_peer(bench, name, files):
    used = PEERS[bench][name][1](json.loads(files))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"cpu_s": used, "peak_mb": peak}))


# The measurement and the comparison.

def prepare(folder, articles):
    files = {name: str(Path(folder, file)) for name, file in
             {"corpus": "corpus.jsonl", "matrix": "matrix.mtx", "vectors": "vectors.npy", "gold": "gold.jsonl"}.items()}
    with open(files["corpus"], "w", encoding="utf-8") as out:
        subprocess.run([sys.executable, PROJECT / "Scripts/make-synthetic-corpus.py", "--articles", str(articles),
                        "--words", "250"], stdout=out, check=True)
    subprocess.run([BUILD / "parallax", "export", files["corpus"], "--matrix", files["matrix"], "--vectors",
                    files["vectors"], "--quiet"], check=True)
    with open(files["gold"], "w", encoding="utf-8") as out:
        for row in gold_rows():
            snippets = {"file": row["id"], "with": [row["body_first"], row["body_last"]], "without": row["without"]}
            out.write(json.dumps(snippets) + "\n")
    return files


def least(one, other):
    return {key: min(one.get(key, other[key]), other[key]) for key in other}


def measure(rounds, articles):
    missing = {name: module for them in PEERS.values() for name, (module, _) in them.items()
               if importlib.util.find_spec(module) is None}
    for name in sorted(missing):
        print(f"Left out: {name}, which this Python cannot import.", file=sys.stderr)
    result = {}
    with tempfile.TemporaryDirectory() as folder:
        files = prepare(folder, articles)
        for _ in range(rounds):
            for bench, peers in PEERS.items():
                row = result.setdefault(bench, {"parallax": {}, "peers": {}})
                row["parallax"] = least(row["parallax"], ours(bench, files))
                for name in peers.keys() - missing.keys():
                    row["peers"][name] = least(row["peers"].get(name, {}), peer(bench, name, files))
    for row in result.values():
        row["ratios"] = {name: round(them["cpu_s"] / row["parallax"]["cpu_s"], 2) for name, them in sorted(row["peers"].items())}
        for them in [row["parallax"], *row["peers"].values()]:
            them |= {key: float(f"{value:.3g}") for key, value in them.items()}
    return {"articles": articles, "machine": platform.machine(), "processors": os.cpu_count(), "benches": result}


def regressions(now, before):
    found = []
    if now["articles"] != before["articles"]:
        sys.exit(f"the baseline is of {before['articles']} articles, not of {now['articles']}")
    for bench, old in before["benches"].items():
        new = now["benches"][bench]
        for name, ratio in old["ratios"].items():
            if name in new["ratios"] and new["ratios"][name] * SLACK < ratio:
                found.append(f"{bench}: {new['ratios'][name]} times as fast as {name}, before {ratio}")
        if new["parallax"]["peak_mb"] > old["parallax"]["peak_mb"] * SLACK:
            found.append(f"{bench}: {new['parallax']['peak_mb']} MB, before {old['parallax']['peak_mb']}")
    return found


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--compare", type=Path, metavar="BASELINE.json")
    options.add_argument("--write", type=Path, metavar="BASELINE.json")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--articles", type=int, default=20_000)
    options.add_argument("-o", dest="output", type=Path, metavar="RESULT.json")
    options.add_argument("--peer", nargs=3, help=argparse.SUPPRESS)
    asked = options.parse_args()
    if asked.peer:
        return run_peer(*asked.peer)
    now = measure(asked.rounds, asked.articles)
    text = json.dumps(now, indent=2, sort_keys=True) + "\n"
    for bench, row in now["benches"].items():
        ratios = ", ".join(f"{ratio} × {name}" for name, ratio in row["ratios"].items()) or "no peer"
        print(f"{bench:10} {row['parallax']['cpu_s']:7.3f} CPU s, {row['parallax']['peak_mb']:4.0f} MB: {ratios}")
    for path in filter(None, [asked.output, asked.write]):
        path.write_text(text, "utf-8")
    if asked.compare:
        found = regressions(now, json.loads(asked.compare.read_text("utf-8")))
        print("\n".join(["Worse than the baseline:", *found]) if found else "No worse than the baseline.")
        return 1 if found else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
