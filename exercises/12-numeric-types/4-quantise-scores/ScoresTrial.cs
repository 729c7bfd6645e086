namespace NumericTypes.Exercise4;

/// <summary>What both trials of this exercise do; they differ in how far off a score may be.</summary>
public abstract class ScoresTrial(double largestError) : Trial<Scores, ScoreAnswer>
{
    // Halves and 255ths meet where a double rounds; that is no fault of the column.
    private const double Rounding = 1e-12;

    public override int Size => 20_000;

    /// <summary>Most flights are unlikely to be late, so small scores are the most frequent ones.</summary>
    public override Scores Input(Seed seed, int size)
    {
        var random = seed.Random();
        var values = new double[size];
        for (var row = 0; row < size; row++)
            values[row] = random.Unit() * random.Unit();
        return new Scores(values, largestError);
    }

    public static bool KeepsToTheError(ScoreColumn column, Scores scores)
    {
        for (var row = 0; row < scores.Values.Length; row++)
        {
            // Not a number is not within any error.
            if (!(Math.Abs(column[row] - scores.Values[row]) <= scores.LargestError + Rounding))
                return false;
        }

        return true;
    }

    protected override ScoreAnswer Run(Scores scores)
    {
        var column = ScoreColumn.Of(scores.Values, scores.LargestError);
        return new ScoreAnswer(column, column.Count, KeepsToTheError(column, scores));
    }
}
