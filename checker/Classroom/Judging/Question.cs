namespace Checker.Classroom.Judging;

/// <summary>One request of a jailed program: which trial, on which input.</summary>
/// <param name="Size">Null for the trial's own.</param>
internal sealed record Question(string Trial, ulong Seed, int? Size)
{
    /// <summary>Small ones find the edges, and the trial's own is what memory is measured with. None is empty: nothing is the easiest thing to guess.</summary>
    private static readonly int?[] Sizes = [1, 2, 3, 5, 10, 17, 64, 100, 101, 255, 500, 1_000, 1_000, null];

    /// <summary>Every one with another seed, so that nothing kept from one answer serves the next.</summary>
    public static IEnumerable<Question> Of(string trial, ulong seed) => Sizes.Select((size, at) => new Question(trial, DrawnSeed.OfQuestion(seed, trial, at), size));
}
