"""The peer of simulation-benchmark: weights and false alarms in NumPy. Prints seconds of processor time."""

import sys
import time

import numpy

plans, draws, criteria = int(sys.argv[1]), int(sys.argv[2]), 25
random = numpy.random.default_rng(2022)
counts = random.integers(0, 40, size=(plans, criteria))
start = time.process_time()
weights = 1 + 0.25 * random.uniform(-1, 1, size=(draws, criteria))
precision = random.beta(56, 6, size=(draws, criteria))
scores = numpy.empty((draws, plans))
for draw in range(draws):
    kept = random.binomial(counts, precision[draw])
    values = 70 * (0.4 * numpy.minimum(kept, 3)) / 3 + 30 * numpy.minimum(1, kept / 30)
    scores[draw] = values @ weights[draw] / weights[draw].sum()
ranks = (-scores).argsort(axis=1).argsort(axis=1)
numpy.quantile(scores, [0.05, 0.5, 0.95], axis=0)
numpy.quantile(ranks, [0.05, 0.5, 0.95], axis=0)
print(time.process_time() - start)
