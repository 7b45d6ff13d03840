# Loads the tables of `parallax compare --csv DIR`, prints what stands out, and plots two figures. Base R is enough; with the
# tidyverse, readr::read_csv reads the same types.
#
#   parallax compare test-data/ferry --csv tables
#   Rscript docs/analysis/tables.R tables figures
#
# Every id means the same in all tables: docs/tables.md has the dictionary.

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 2) stop("usage: Rscript tables.R TABLES FIGURES")
figures <- arguments[2]
dir.create(figures, recursive = TRUE, showWarnings = FALSE)

# "NA" may be somebody's initials: only an empty cell is missing.
load_table <- function(name) {
  read.csv(file.path(arguments[1], paste0(name, ".csv")), na.strings = "", fileEncoding = "UTF-8", stringsAsFactors = FALSE)
}
is_true <- function(cells) tolower(as.character(cells)) == "true"

articles <- load_table("articles")
facts <- load_table("facts")
coverage <- load_table("coverage")
pairs <- load_table("pairs")
differences <- load_table("discrepancies")
families <- load_table("quote_families")

cat(nrow(articles), "articles,", length(unique(facts$fact)), "facts\n")
cat("\nFacts told by each article\n")
told <- table(factor(coverage$article[coverage$coverage == "covered"], levels = articles$article))
print(data.frame(outlet = articles$outlet, facts = as.integer(told), row.names = articles$article))

if (nrow(differences) > 0) {
  cat("\nStated differently\n")
  key <- differences[!duplicated(differences$discrepancy), c("discrepancy", "kind", "relation", "subject")]
  key$values <- tapply(differences$text, differences$discrepancy, paste, collapse = " / ")[key$discrepancy]
  print(key, row.names = FALSE)
}
changed <- families[!is_true(families$root) & families$form != "verbatim", ]
cat("\n", length(unique(families$family)), " quotations in two or more articles; ", nrow(changed),
    " forms differ from the fullest\n", sep = "")

draw <- function(file, grid, title, label) {
  png(file.path(figures, file), width = 300 + 90 * ncol(grid), height = 250 + 34 * nrow(grid), res = 110, type = "cairo")
  par(mar = c(7, 7, 3, 1))
  image(seq_len(ncol(grid)), seq_len(nrow(grid)), t(grid[nrow(grid):1, , drop = FALSE]), zlim = c(0, 1),
        col = hcl.colors(20, "Greens", rev = TRUE)[1:14], axes = FALSE, xlab = "", ylab = "", main = title)
  axis(1, seq_len(ncol(grid)), colnames(grid), las = 2, tick = FALSE)
  axis(2, seq_len(nrow(grid)), rev(rownames(grid)), las = 1, tick = FALSE)
  shown <- which(!is.na(grid), arr.ind = TRUE)
  text(shown[, 2], nrow(grid) + 1 - shown[, 1], label(grid[shown]))
  invisible(dev.off())
}

ids <- unique(coverage$fact)
states <- c("not-found" = 0, "published-before" = 0, "partial" = 0.5, "covered" = 1)
grid <- matrix(states[coverage$coverage], nrow = length(ids), byrow = TRUE, dimnames = list(ids, unique(coverage$article)))
draw("coverage.png", grid, "Who tells which fact", function(state) c("-", "part", "told")[1 + 2 * state])

share <- matrix(NA, nrow(articles), nrow(articles), dimnames = list(articles$article, articles$article))
share[cbind(pairs$a, pairs$b)] <- pairs$containment_a_in_b
share[cbind(pairs$b, pairs$a)] <- pairs$containment_b_in_a
draw("shared-text.png", share, "Per cent of the row's text in the column's", function(value) round(100 * value))
