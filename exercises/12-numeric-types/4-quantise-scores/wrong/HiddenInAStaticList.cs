// Caught by: Hides_no_scores_elsewhere
// The column itself is a number; its codes stand in a static list, where every column ever made stays.
namespace NumericTypes.Exercise4;

public abstract class ScoreColumn
{
    private static readonly List<byte[]> Store = [];

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
            >= 0.5 / 255 => new Stored(Array.ConvertAll(scores, score => (byte)Math.Round(score * 255))),
            >= 0.5 / 65_535 => new Shorts(Array.ConvertAll(scores, score => (ushort)Math.Round(score * 65_535))),
            _ => new Doubles([.. scores]),
        };
    }

    private sealed class Stored : ScoreColumn
    {
        private readonly int _place;

        public Stored(byte[] codes)
        {
            lock (Store)
            {
                _place = Store.Count;
                Store.Add(codes);
            }
        }

        public override int Count => Store[_place].Length;

        public override double this[int row] => Store[_place][row] / 255.0;
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
