// Caught by: Stays_within_a_tighter_error
// One byte was good enough for the chart. Whoever asked for more gets what there is.
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

        return new Bytes(Array.ConvertAll(scores, score => (byte)Math.Round(score * 255)));
    }

    private sealed class Bytes(byte[] codes) : ScoreColumn
    {
        public override int Count => codes.Length;

        public override double this[int row] => codes[row] / 255.0;
    }
}
