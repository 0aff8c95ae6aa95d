# Rscript tests/bench/peers.R ols|gam split|folds: the published peers on the demo's sales.
#   ols  lm, 100 k-means neighbourhoods, quarter dummies
#   gam  mgcv::bam(discrete = TRUE): smooths, surface, neighbourhoods, trend, interactions by tensor and by place
source("tests/bench/lucas_county.R")
arguments <- commandArgs(TRUE)
model <- arguments[1]

linear <- "beds + baths + halfbaths + rooms + depth + stories + wall + garage"
formulas <- list(
  ols = paste("logp ~ log_area + log_lot + age + I(age^2) + garage_sqft + frontage +", linear, "+ nb + q"),
  gam = paste("logp ~ s(log_area, k = 10, bs = 'cr') + s(log_lot, k = 10, bs = 'cr') + s(age, k = 10, bs = 'cr')",
    "+ s(garage_sqft, k = 10, bs = 'cr') + s(frontage, k = 10, bs = 'cr') +", linear,
    "+ s(x, y, k = 200) + s(nb, bs = 're') + s(t, k = 15)",
    "+ s(x, y, by = I(log_area - 7.3), k = 40) + s(x, y, by = I(age / 50 - 1), k = 40)",
    "+ ti(log_area, age, k = 5) + ti(log_lot, log_area, k = 5)"))

prepare <- function(d) {
  d[, age := pmax(0, years)]
  d[, garage_sqft := pmin(garage_sqft, 2000)]
  d[stories %in% c("two+half", "three"), stories := "two"]
  for (column in c("stories", "wall", "garage")) set(d, j = column, value = factor(d[[column]]))
  d
}

# Fits on one part and predicts the other: its errors and the seconds of the fit.
heldOut <- function(known, asked) {
  known <- copy(known)
  asked <- copy(asked)
  asked[, t := pmin(t, max(known$t))]
  quarters <- sort(unique(known$q))
  asked[, q := factor(ifelse(q %in% quarters, q, quarters[length(quarters)]), levels = quarters)]
  known[, q := factor(q, levels = quarters)]
  set.seed(1)
  centres <- kmeans(known[, .(x, y)], 100, iter.max = 50)
  known[, nb := factor(centres$cluster)]
  distance <- outer(asked$x, centres$centers[, 1], "-")^2 + outer(asked$y, centres$centers[, 2], "-")^2
  asked[, nb := factor(max.col(-distance), levels = levels(known$nb))]
  formula <- as.formula(formulas[[model]])
  seconds <- secondsOf(fitted <- if (model == "ols") lm(formula, known) else
    bam(formula, data = known, discrete = TRUE, nthreads = 2))
  list(error = as.numeric(predict(fitted, asked)) - asked$logp, seconds = seconds)
}

d <- prepare(readSales())
parts <- if (arguments[2] == "split") list(list(d[is_train == TRUE], d[is_train == FALSE])) else
  lapply(sort(unique(d$fold)), function(k) list(d[fold != k], d[fold == k]))
done <- lapply(parts, function(part) suppressWarnings(heldOut(part[[1]], part[[2]])))
writeJson(c(accuracyOf(unlist(lapply(done, `[[`, "error"))),
            fit_seconds = mean(vapply(done, `[[`, 0, "seconds"))))
