# What the peers' scripts share: the demo's sales as R wants them, errors as evaluate reports them, JSON on one line.
# Run from the root of the repository.
suppressMessages({library(data.table); library(mgcv)})

readSales <- function() {
  d <- fread("resources/demo/lucas_county_sales.csv")
  folds <- fread("tests/bench/lucas_county_folds.csv")
  d <- merge(d, folds, by = "sale_id")
  d[, sale_date := as.IDate(sale_date)]
  last <- sort(d$sale_date)[ceiling(.8 * nrow(d))]        # the day at the 80% quantile, as --split 0.8
  km <- 111.32                                            # a degree of latitude
  d[, .(sale_id, sale_date, logp = log(price_usd), is_train = sale_date <= last, fold,
    log_area = log(living_area_sqft), log_lot = log(lot_area_sqft), year_built,
    years = year(sale_date) - year_built,
    beds = bedrooms, baths = bathrooms, halfbaths = half_baths, rooms,
    garage_sqft, frontage = frontage_ft, depth = depth_ft,
    stories = storeys, wall, garage,
    x = (longitude + 83.6) * cos(41.65 * pi / 180) * km, y = (latitude - 41.65) * km,
    t = as.numeric(sale_date - min(sale_date)) / 30.436875,
    q = paste0(year(sale_date), "Q", quarter(sale_date)))]
}

accuracyOf <- function(error) list(n = length(error), rmse_log = sqrt(mean(error^2)),
                                   mdape = 100 * median(abs(expm1(error))))

secondsOf <- function(work) unname(system.time(work)["elapsed"])

# {"name": value, ...} of a flat list of numbers, words and flags.
writeJson <- function(figures) {
  word <- function(v) {
    if (is.character(v)) dQuote(v, FALSE) else if (is.logical(v)) tolower(as.character(v)) else sprintf("%.10g", v)
  }
  cat("{", paste0(dQuote(names(figures), FALSE), ": ", vapply(figures, word, ""), collapse = ", "), "}\n", sep = "")
}
