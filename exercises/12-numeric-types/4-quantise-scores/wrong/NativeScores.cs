// Caught by: Pays_for_one_byte_a_score
// The scores are as wide as ever, in memory that the collector does not count.
using System.Runtime.InteropServices;

namespace NumericTypes.Exercise4;

public abstract class ScoreColumn
{
    public abstract int Count { get; }

    public abstract double this[int row] { get; }

    public static ScoreColumn Of(double[] scores, double largestError)
    {
        foreach (var score in scores)
        {
            if (score is not (>= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(scores), score, "A probability lies between 0 and 1.");
        }

        return new Native(scores);
    }

    private sealed unsafe class Native : ScoreColumn
    {
        private readonly double* _scores;

        public Native(double[] scores)
        {
            Count = scores.Length;
            _scores = (double*)NativeMemory.Alloc((nuint)scores.Length, sizeof(double));
            scores.CopyTo(new Span<double>(_scores, Count));
        }

        ~Native() => NativeMemory.Free(_scores);

        public override int Count { get; }

        public override double this[int row] => new Span<double>(_scores, Count)[row];
    }
}
