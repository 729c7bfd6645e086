// Caught by: Keeps_one_byte_a_score
// There is a type for small fractions, two bytes wide, and it comes with the language: a quarter of the memory, and twice what is needed.
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

        return largestError >= 0.5 / 255
            ? new Halves(Array.ConvertAll(scores, score => (Half)score))
            : new Doubles([.. scores]);
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
