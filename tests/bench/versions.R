# Rscript tests/bench/versions.R: what the peers ran on.
cat(sprintf('{"r": "%s", "mgcv": "%s", "blas": "%s"}\n', getRversion(), packageVersion("mgcv"), basename(La_library())))
