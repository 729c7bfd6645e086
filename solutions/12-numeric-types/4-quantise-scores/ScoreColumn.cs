using System.Numerics;

namespace NumericTypes.Exercise4;

/// <summary>A column of probabilities, each as good as its reader asked for.</summary>
public abstract class ScoreColumn
{
    public abstract int Count { get; }

    /// <summary>The score in <paramref name="row"/>, off by the largest error at most.</summary>
    public abstract double this[int row] { get; }

    /// <summary>A column that holds <paramref name="scores"/> in an array of its own. None is off by more than <paramref name="largestError"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A score is no probability: below 0, above 1, or not a number.</exception>
    public static ScoreColumn Of(double[] scores, double largestError)
    {
        foreach (var score in scores)
        {
            if (score is not (>= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(scores), score, "A probability lies between 0 and 1.");
        }

        return largestError switch
        {
            >= 0.5 / byte.MaxValue => new Steps<byte>(scores, byte.MaxValue),
            >= 0.5 / ushort.MaxValue => new Steps<ushort>(scores, ushort.MaxValue),
            _ => new Exact([.. scores]),
        };
    }

    /// <summary>The line from 0 to 1 in equal steps; a score is the number of the nearest one.</summary>
    private sealed class Steps<T> : ScoreColumn
        where T : struct, IBinaryInteger<T>
    {
        private readonly T[] _codes;
        private readonly double _steps;

        public Steps(double[] scores, double steps)
        {
            _codes = Array.ConvertAll(scores, score => T.CreateChecked(Math.Round(score * steps)));
            _steps = steps;
        }

        public override int Count => _codes.Length;

        public override double this[int row] => double.CreateChecked(_codes[row]) / _steps;
    }

    private sealed class Exact(double[] scores) : ScoreColumn
    {
        public override int Count => scores.Length;

        public override double this[int row] => scores[row];
    }
}
