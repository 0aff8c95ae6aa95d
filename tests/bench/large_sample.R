# Rscript tests/bench/large_sample.R write FILE.csv ROWS   a bootstrap of the demo's sales with jitter, seeded
# Rscript tests/bench/large_sample.R lm|bam|plate FILE.csv ROWS   fits its first ROWS rows
#   lm     linear terms and quarter dummies
#   bam    mgcv::bam(discrete = TRUE), the terms and columns of fit_benchmark.cpp
#   plate  mgcv::bam(discrete = TRUE) as it is usually written: cubic regression splines, a thin plate of 200
suppressMessages({library(data.table); library(mgcv)})
arguments <- commandArgs(TRUE)
file <- arguments[2]
rows <- as.integer(arguments[3])

writeSample <- function() {
  d <- fread("resources/demo/lucas_county_sales.csv")
  set.seed(20240202)
  s <- d[sample.int(nrow(d), rows, TRUE)]
  metres <- 111320                                       # a degree of latitude
  stretch <- rnorm(rows, 0, .03)
  s[, price := round(price_usd * exp(.9 * stretch + rnorm(rows, 0, .05)))]
  s[, living_area := round(living_area_sqft * exp(stretch), 1)]
  s[, lot_area := round(lot_area_sqft * exp(rnorm(rows, 0, .05)), 1)]
  s[, year_built := year_built + sample(-2:2, rows, TRUE)]
  s[, x := round((longitude + 83.6) * cos(41.65 * pi / 180) * metres + rnorm(rows, 0, 80), 1)]
  s[, y := round((latitude - 41.65) * metres + rnorm(rows, 0, 80), 1)]
  fwrite(s[, .(sale_id = sprintf("s%07d", .I), sale_date, price, x, y, living_area, lot_area, year_built,
               garage_area = garage_sqft, bedrooms, bathrooms, half_baths, rooms, storeys, wall, garage)], file)
}

readSample <- function() {
  s <- fread(file, nrows = rows)
  s[, `:=`(sale_date = as.IDate(sale_date), logp = log(price), log_area = log(living_area), log_lot = log(lot_area),
           log_garage = log1p(garage_area))]
  s[, age := year(sale_date) - year_built]
  s[, t := as.numeric(sale_date - min(sale_date)) / 30.436875]
  s[, q := factor(paste0(year(sale_date), "Q", quarter(sale_date)))]
  for (column in c("storeys", "wall", "garage")) set(s, j = column, value = factor(s[[column]]))
  s
}

formulaOf <- function(model, s) {
  linear <- "bedrooms + bathrooms + half_baths + rooms"
  reach <- c(diff(range(s$x)), diff(range(s$y)))
  k <- ceiling(17 * reach / max(reach) - 1e-9) + 3       # square cells, 20 columns along the longer side
  span <- diff(range(year(s$sale_date) * 12 + month(s$sale_date))) + 1
  numbers <- c("log_area", "log_lot", "age", "log_garage")
  as.formula(paste("logp ~", linear, "+", switch(model,
    lm = paste("log_area + log_lot + age + log_garage + storeys + wall + garage + q"),
    bam = paste(paste0("s(", numbers, ", bs = 'ps', k = 10)", collapse = " + "),
      "+ s(storeys, bs = 're') + s(wall, bs = 're') + s(garage, bs = 're')",
      sprintf("+ te(x, y, bs = 'ps', k = c(%d, %d)) + s(t, bs = 'ps', m = c(2, 1), k = %d)", k[1], k[2], span + 3)),
    plate = paste(paste0("s(", numbers, ", bs = 'cr', k = 10)", collapse = " + "),
      "+ storeys + wall + garage + s(x, y, k = 200) + s(t, k = 15)"))))
}

peakMegabytes <- function() {
  line <- grep("^VmHWM", readLines("/proc/self/status"), value = TRUE)
  as.numeric(gsub("[^0-9]", "", line)) / 1024
}

if (arguments[1] == "write") {
  writeSample()
} else {
  s <- readSample()
  formula <- formulaOf(arguments[1], s)
  invisible(gc())
  seconds <- system.time(fitted <- suppressWarnings(
    if (arguments[1] == "lm") lm(formula, s) else bam(formula, data = s, discrete = TRUE, nthreads = 2)))["elapsed"]
  cat(sprintf('{"rows": %d, "fit_seconds": %.3f, "megabytes_peak": %.1f, "coefficients": %d, "sigma": %.6f}\n',
              nrow(s), seconds, peakMegabytes(), length(coef(fitted)), sigma(fitted)))
}
