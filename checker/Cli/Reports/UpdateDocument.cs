using Checker.Cli.Updating;

namespace Checker.Cli.Reports;

/// <summary>What <c>./check update --json</c> prints.</summary>
internal static class UpdateDocument
{
    public static object Of(Updated updated) => new
    {
        updated.Course.Commit,
        updated.Course.Source,
        UpToDate = updated.Done is null,
        DryRun = updated.IsDryRun,
        Finished = updated.IsFinished,
        Came = Paths(updated, isRemoval: false),
        Went = Paths(updated, isRemoval: true),
        New = updated.Done?.News.New ?? [],
        Renamed = updated.Done?.News.Renamed ?? [],
        Dropped = updated.Done?.News.Dropped ?? [],
        OtherTests = updated.Done?.News.OtherTests ?? [],
        Kept = (updated.Done?.Plan.Kept ?? []).Select(file => new { file.Path, file.Conflict, Show = UpdateReport.Show(updated.Course, file.Path) }),
        Carried = Moves(updated.Done?.Plan.Carried),
        Aside = Moves(updated.Done?.Plan.Aside),
        StagedAside = (updated.Done?.Plan.StagedAside ?? []).Select(copy => new { copy.From, copy.To }),
    };

    private static IEnumerable<string> Paths(Updated updated, bool isRemoval) =>
        (updated.Done?.Plan.Arrivals ?? []).Where(arrival => arrival.IsRemoval == isRemoval).Select(arrival => arrival.Path);

    private static IEnumerable<object> Moves(IReadOnlyList<Move>? moves) => (moves ?? []).Select(move => new { move.From, move.To });
}
