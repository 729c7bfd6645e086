// Caught by: Stays_within_a_tighter_error
// Two bytes are wanted, and Half has two; near 1 it has 1/2,048 between neighbours, where a ushort has 1/65,535.
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
            >= 0.5 / 255 => new Bytes(Array.ConvertAll(scores, score => (byte)Math.Round(score * 255))),
            >= 0.5 / 65_535 => new Halves(Array.ConvertAll(scores, score => (Half)score)),
            _ => new Doubles([.. scores]),
        };
    }

    private sealed class Bytes(byte[] codes) : ScoreColumn
    {
        public override int Count => codes.Length;

        public override double this[int row] => codes[row] / 255.0;
    }

    private sealed class Halves(Half[] scores) : ScoreColumn
    {
        public override int Count => scores.Length;

        public override double this[int row] => (double)scores[row];
    }

    private sealed class Doubles(double[] scores) : ScoreColumn
    {
        public override int Count => scores.Length;

        public override double this[int row] => scores[row];
    }
}
