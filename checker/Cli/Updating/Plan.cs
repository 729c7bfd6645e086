namespace Checker.Cli.Updating;

/// <summary>What an update does, file by file. Whatever it does not name stays as it is.</summary>
/// <param name="Arrivals">Files that the learner did not change.</param>
/// <param name="Kept">Files that the course changed too, and that stay the learner's.</param>
/// <param name="Carried">The learner's files that go to a renamed exercise's new folder.</param>
/// <param name="Aside">The learner's files whose folder the course has no more.</param>
/// <param name="StagedAside">Staged versions that are nowhere else, from folders that the course has no more.</param>
/// <param name="Gone">Folders that are empty afterwards, and go.</param>
/// <param name="Head">What a merge has otherwise than the course's version; nothing where the learner has no commits.</param>
/// <param name="Index">What changes in the index, where all that was staged stays.</param>
internal sealed record Plan(
    IReadOnlyList<Arrival> Arrivals,
    IReadOnlyList<KeptFile> Kept,
    IReadOnlyList<Move> Carried,
    IReadOnlyList<Move> Aside,
    IReadOnlyList<StagedCopy> StagedAside,
    IReadOnlyList<string> Gone,
    IReadOnlyList<EntryChange> Head,
    IReadOnlyList<EntryChange> Index)
{
    public int Came => Arrivals.Count(arrival => !arrival.IsRemoval);

    public int Went => Arrivals.Count(arrival => arrival.IsRemoval);
}
