# Rscript tests/bench/same_terms.R gaussian|scat [grid|columns]: mgcv::bam(discrete = TRUE) with the terms of our
# preset "additive" on the older 80% of the demo's sales. What cannot be the same is in README.md.
#   grid     surfaces on our grid; mgcv keeps the columns of its empty cells, ours drops them
#   columns  surfaces on a coarser grid, with about as many columns as ours has left
source("tests/bench/lucas_county.R")
arguments <- commandArgs(TRUE)
robust <- arguments[1] == "scat"
isCoarse <- identical(arguments[2], "columns")

signedLog <- function(z) sign(z) * log1p(abs(z))

# Cells of a k-d tree on the known sales: halves at the median of the longer side while a half has `fewest`.
cellsOf <- function(x, y, known, fewest) {
  cell <- integer(length(x))
  next_cell <- 0L
  divide <- function(rows) {
    of <- rows[known[rows]]
    along <- if (diff(range(x[of])) >= diff(range(y[of]))) x else y
    middle <- sort(along[of])[ceiling(length(of) / 2)]
    left <- along[rows] <= middle
    if (min(sum(left[known[rows]]), sum(!left[known[rows]])) < fewest) {
      next_cell <<- next_cell + 1L
      cell[rows] <<- next_cell
    } else {
      divide(rows[left])
      divide(rows[!left])
    }
  }
  divide(seq_along(x))
  factor(cell)
}

d <- readSales()
last <- max(d[is_train == TRUE]$t)
d[, t := pmin(t, last)]
d[, `:=`(log_age = signedLog(years), log_garage = log1p(garage_sqft),
         frontage_missing = as.numeric(frontage == 0), depth_missing = as.numeric(depth == 0))]
d[, state := factor(findInterval(years, c(0, 1, 2, 3)))]
d[, unfinished := factor(ifelse(years > 0, 0, year_built))]
for (side in c("frontage", "depth")) {
  value <- log1p(d[[side]])
  known <- d[[side]] > 0
  value[!known] <- mean(value[known & d$is_train])
  set(d, j = paste0("log_", side), value = value)
}
for (column in c("stories", "wall", "garage")) set(d, j = column, value = factor(d[[column]]))
d[, vicinity := cellsOf(x, y, is_train, 25)]
d[, quarter_of_map := cellsOf(x, y, is_train, 1500)]
d[, area_slope := scale(log_area)[, 1]]
d[, age_slope := scale(log_age)[, 1]]

# As many columns as ours: one more than the distinct values, at most 12 (20 for age); square cells on the map.
known <- d[is_train == TRUE]
columnsFor <- function(name, most) max(4, min(most, uniqueN(known[[name]]) + 1))
smooth <- function(name, most = 12) {
  k <- columnsFor(name, most)
  # mgcv wants no more columns than distinct values.
  sprintf("s(%s, bs = 'ps', k = %d)", name, min(k, uniqueN(known[[name]])))
}
reach <- c(diff(range(known$x)), diff(range(known$y)))
grid <- function(longest) pmax(1, ceiling((longest - 3) * reach / max(reach) - 1e-9)) + 3
surface <- function(longest, by = "") {
  k <- grid(longest)
  sprintf("te(x, y, bs = 'ps', k = c(%d, %d)%s)", k[1], k[2], by)
}
months <- function(dates) year(dates) * 12 + month(dates)
span <- diff(range(months(known$sale_date))) + 1
terms <- c(
  smooth("log_area"), smooth("log_lot"), smooth("log_age", 20), "s(state, bs = 're')", "s(unfinished, bs = 're')",
  "s(stories, bs = 're')", "s(wall, bs = 're')", smooth("beds"), smooth("baths"), smooth("halfbaths"),
  smooth("rooms"), smooth("log_frontage"), "frontage_missing", smooth("log_depth"), "depth_missing",
  "s(garage, bs = 're')", smooth("log_garage"),
  "ti(log_area, log_age, bs = 'ps', k = c(6, 6))", "ti(log_lot, log_age, bs = 'ps', k = c(6, 6))",
  "ti(log_lot, log_area, bs = 'ps', k = c(6, 6))",
  surface(if (isCoarse) 23 else 30), "s(vicinity, bs = 're')",
  surface(9, ", by = area_slope"), surface(9, ", by = age_slope"),
  sprintf("s(t, bs = 'ps', m = c(2, 1), k = %d)", span + 3),
  sprintf("s(t, by = quarter_of_map, bs = 'ps', m = c(2, 1), k = %d, id = 1)", span %/% 6 + 3))
formula <- as.formula(paste("logp ~", paste(terms, collapse = " + ")))

seconds <- secondsOf(fitted <- suppressWarnings(
  bam(formula, data = known, discrete = TRUE, nthreads = 2, family = if (robust) scat() else gaussian())))
asked <- d[is_train == FALSE]
for (name in c("log_area", "log_lot", "log_age", "beds", "baths", "halfbaths", "rooms", "log_frontage", "log_depth",
               "log_garage", "x", "y"))
  set(asked, j = name, value = pmin(pmax(asked[[name]], min(known[[name]])), max(known[[name]])))
error <- suppressWarnings(as.numeric(predict(fitted, asked))) - asked$logp
writeJson(c(accuracyOf(error), fit_seconds = seconds, coefficients = length(coef(fitted)),
            smoothing_parameters = length(fitted$sp), edf = sum(fitted$edf), sigma = sqrt(fitted$sig2)))
