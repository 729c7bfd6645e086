namespace Lessons;

/// <summary>What an answer keeps alive.</summary>
internal static class Answer
{
    /// <summary>The engine tells its figure to whoever listens while it is judged; the bound here is none.</summary>
    public static long Retains<T>(Func<T> run)
    {
        var retained = 0L;
        Reading.Judged += Take;
        try
        {
            Measure.RetentionOfAnswer(new SnippetTrial<int, T>(() => 0, _ => run())).Should().BeAtMost(long.MaxValue);
        }
        finally
        {
            Reading.Judged -= Take;
        }

        return retained;

        void Take(Reading reading) => retained = (long)reading.Found;
    }
}
