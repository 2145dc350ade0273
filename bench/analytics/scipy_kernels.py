"""The kernels of the analytics bench by scipy and numpy, each as its documentation suggests.

Reads one JSON line with the inputs, then one line {"kernel": name, "repeat": n} a measurement, and answers each
with {"seconds": per run, "result": numbers}. The clock runs around the computation only.
"""

import json
import sys
from time import perf_counter

import numpy as np
import scipy
from scipy.optimize import isotonic_regression, leastsq
from scipy.special import gammainc
from scipy.stats import bootstrap, permutation_test


def sign_flip(data):
    differences = data["differences"]
    sizes = np.abs(differences[differences != 0])
    total = int(sizes.sum())
    probability = np.zeros(total + 1)
    probability[0] = 1.0
    for size in sizes:
        shifted = probability / 2
        shifted[size:] += probability[:-size] / 2
        probability = shifted
    sums = 2 * np.arange(total + 1) - total
    return [probability[np.abs(sums) >= abs(int(differences.sum()))].sum()]


def permutation(data):
    first, second = (np.repeat(np.arange(len(counts)), counts) for counts in data["groups"])

    def distance(x, y, axis):
        # For groups of one size W1 is the mean difference of order statistics.
        return np.abs(np.sort(x, axis=axis) - np.sort(y, axis=axis)).mean(axis=axis)

    result = permutation_test(
        (first, second), distance, vectorized=True, n_resamples=data["draws"], alternative="greater", random_state=1
    )
    return [result.pvalue]


def bootstrap_family(data):
    ends = []
    for item in data["family"]:
        interval = bootstrap(
            (item,), np.mean, vectorized=True, n_resamples=data["draws"], method="BCa", random_state=2
        ).confidence_interval
        ends += [interval.low, interval.high]
    return ends


def isotonic(data):
    return isotonic_regression(data["outcomes"]).x


def gamma_fits(data):
    errors = []
    for x, p in data["timelines"]:

        def residuals(at, x=x, p=p):
            shape = np.exp(at[0])
            return gammainc(shape, x * np.exp(at[0] - at[1])) - p

        start = [0.7, np.log(max(x[1], 0.01))]
        best = leastsq(residuals, start, full_output=True)[0]
        errors.append(np.sqrt(np.mean(residuals(best) ** 2)))
    return errors


KERNELS = {
    "sign_flip": sign_flip,
    "permutation": permutation,
    "bootstrap": bootstrap_family,
    "isotonic": isotonic,
    "gamma_fits": gamma_fits,
}


def answer(message):
    print(json.dumps(message), flush=True)


def main():
    data = json.loads(sys.stdin.readline())
    data["differences"] = np.array(data["differences"])
    data["family"] = np.array(data["family"], dtype=float)
    data["outcomes"] = np.array(data["outcomes"], dtype=float)
    data["timelines"] = [(np.array(t["x"], dtype=float), np.array(t["p"])) for t in data["timelines"]]
    answer({"python": sys.version.split()[0], "scipy": scipy.__version__, "numpy": np.__version__})
    for line in sys.stdin:
        request = json.loads(line)
        kernel = KERNELS[request["kernel"]]
        start = perf_counter()
        for _ in range(request["repeat"]):
            result = kernel(data)
        seconds = (perf_counter() - start) / request["repeat"]
        answer({"seconds": seconds, "result": [float(value) for value in result]})


if __name__ == "__main__":
    main()
