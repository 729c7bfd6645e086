namespace NumericTypes.Exercise4;

/// <summary>A column of probabilities, each as good as its reader asked for.</summary>
public sealed class ScoreColumn
{
    private readonly double[] _scores;

    private ScoreColumn(double[] scores) => _scores = scores;

    public int Count => _scores.Length;

    /// <summary>The score in <paramref name="row"/>, off by the largest error at most.</summary>
    public double this[int row] => _scores[row];

    /// <summary>A column that holds <paramref name="scores"/> in an array of its own. None is off by more than <paramref name="largestError"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A score is no probability: below 0, above 1, or not a number.</exception>
    public static ScoreColumn Of(double[] scores, double largestError)
    {
        foreach (var score in scores)
        {
            if (score is not (>= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(scores), score, "A probability lies between 0 and 1.");
        }

        return new ScoreColumn([.. scores]);
    }
}
