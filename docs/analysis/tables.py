"""Loads the tables of `parallax compare --csv DIR` with pandas, prints what stands out, and plots two figures.

    parallax compare test-data/ferry --csv tables
    python docs/analysis/tables.py tables figures

Needs pandas 2 or newer and matplotlib. Every id means the same in all tables: docs/tables.md has the dictionary.
"""

import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

STATES = {"not-found": 0, "published-before": 0, "partial": 1, "covered": 2}


def load(folder):
    # "NA" may be somebody's initials: only an empty cell is missing.
    return {
        file.stem: pd.read_csv(file, keep_default_na=False, na_values=[""])
        for file in sorted(Path(folder).glob("*.csv"))
    }


def report(tables):
    articles, facts, coverage = tables["articles"], tables["facts"], tables["coverage"]
    print(f"{len(articles)} articles, {facts['fact'].nunique()} facts")

    told = coverage[coverage["coverage"] == "covered"].groupby("article", sort=False).size()
    print("\nFacts told by each article")
    print(articles.set_index("article")["outlet"].to_frame().join(told.rename("facts")).fillna({"facts": 0}).to_string())

    differences = tables["discrepancies"]
    if len(differences):
        print("\nStated differently")
        values = differences.groupby(["discrepancy", "kind", "relation", "subject"], sort=False)["text"].agg(" / ".join)
        print(values.reset_index().to_string(index=False))

    families = tables["quote_families"]
    changed = families[~families["root"] & (families["form"] != "verbatim")]
    print(f"\n{families['family'].nunique()} quotations in two or more articles; {len(changed)} forms differ from the fullest")


def plot_coverage(tables, file):
    coverage = tables["coverage"]
    grid = coverage.assign(state=coverage["coverage"].map(STATES)).pivot(index="fact", columns="article", values="state")
    grid = grid.loc[coverage["fact"].unique(), coverage["article"].unique()]
    figure, axes = plt.subplots(figsize=(1 + 0.8 * grid.shape[1], 1.5 + 0.25 * grid.shape[0]), layout="constrained")
    axes.imshow(grid, cmap="Greens", vmin=0, vmax=3, aspect="auto")
    for row in range(grid.shape[0]):
        for column in range(grid.shape[1]):
            axes.text(column, row, "·◐●"[int(grid.iat[row, column])], ha="center", va="center")
    axes.set_xticks(range(grid.shape[1]), grid.columns, rotation=45, ha="right")
    axes.set_yticks(range(grid.shape[0]), grid.index)
    axes.set_title("Who tells which fact")
    figure.savefig(file, dpi=150)
    plt.close(figure)


def plot_shared_text(tables, file):
    pairs = tables["pairs"]
    names = tables["articles"]["article"].tolist()
    share = pd.DataFrame(float("nan"), index=names, columns=names)
    for pair in pairs.itertuples():
        share.loc[pair.a, pair.b] = pair.containment_a_in_b
        share.loc[pair.b, pair.a] = pair.containment_b_in_a
    figure, axes = plt.subplots(figsize=(2 + 0.6 * len(names), 1.5 + 0.6 * len(names)), layout="constrained")
    axes.imshow(share, cmap="Greens", vmin=0, vmax=1)
    for row, a in enumerate(names):
        for column, b in enumerate(names):
            if a != b:
                value = share.loc[a, b]
                axes.text(column, row, f"{100 * value:.0f}", ha="center", va="center", color="white" if value > 0.6 else "black")
    axes.set_xticks(range(len(names)), names, rotation=45, ha="right")
    axes.set_yticks(range(len(names)), names)
    axes.set_title("Per cent of the row's text that stands in the column's")
    figure.savefig(file, dpi=150)
    plt.close(figure)


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: python tables.py TABLES FIGURES")
    tables = load(sys.argv[1])
    figures = Path(sys.argv[2])
    figures.mkdir(parents=True, exist_ok=True)
    report(tables)
    plot_coverage(tables, figures / "coverage.png")
    plot_shared_text(tables, figures / "shared-text.png")


if __name__ == "__main__":
    main()
