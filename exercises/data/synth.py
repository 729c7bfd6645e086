"""Made-up data of any size; Synth.cs makes the same, bit for bit. Needs nothing but Python 3."""

MASK = 2**64 - 1


class SplitMix64:
    """The generator of checker/Memory/SplitMix64.cs, because NumPy draws another stream."""

    def __init__(self, seed):
        self.state = seed & MASK

    def next(self):
        """The next 64 bits."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        """A number from 0 to bound - 1: the high half of a 128-bit product."""
        return (self.next() * bound) >> 64

    def unit(self):
        """A number from 0 inclusive to 1 exclusive, with 53 bits."""
        return (self.next() >> 11) * (1.0 / (1 << 53))


def numbers(seed, n):
    """A thermometer's value each minute: 10.0 at midnight, 22.0 at noon, and up to 2.0 of noise."""
    random = SplitMix64(seed)
    return [_temperature(i, random) for i in range(n)]


def readings(seed, n):
    """The same thermometer with a loose contact: about 3 % of the values are -999, "no value"."""
    random = SplitMix64(seed)
    values = []
    for i in range(n):
        value = _temperature(i, random)
        values.append(-999.0 if random.below(100) < 3 else value)
    return values


def column(seed, n, below):
    """Whole numbers from 0 to below - 1, all equally likely."""
    random = SplitMix64(seed)
    return [random.below(below) for _ in range(n)]


def labels(seed, n, distinct):
    """Up to `distinct` labels, c0 the most frequent."""
    random = SplitMix64(seed)
    return [f"c{random.below(1 + random.below(distinct))}" for _ in range(n)]


def _temperature(minute, random):
    return (220 - abs(720 - minute % 1440) // 6 + random.below(41) - 20) / 10.0
