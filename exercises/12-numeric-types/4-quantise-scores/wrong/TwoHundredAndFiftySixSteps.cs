// Caught by: Keeps_what_is_certain
// A byte has 256 values, so 256 steps are the most one can have, and the middle of each is closer than 1/510; a certain score is step 256, and becomes the first one.
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

        return largestError switch
        {
            >= 0.5 / 255 => new Bytes(Array.ConvertAll(scores, score => unchecked((byte)(int)(score * 256)))),
            >= 0.5 / 65_535 => new Shorts(Array.ConvertAll(scores, score => (ushort)Math.Round(score * 65_535))),
            _ => new Doubles([.. scores]),
        };
    }

    private sealed class Bytes(byte[] codes) : ScoreColumn
    {
        public override int Count => codes.Length;

        public override double this[int row] => (codes[row] + 0.5) / 256;
    }

    private sealed class Shorts(ushort[] codes) : ScoreColumn
    {
        public override int Count => codes.Length;

        public override double this[int row] => codes[row] / 65_535.0;
    }

    private sealed class Doubles(double[] scores) : ScoreColumn
    {
        public override int Count => scores.Length;

        public override double this[int row] => scores[row];
    }
}
