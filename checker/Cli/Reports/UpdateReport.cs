using Checker.Cli.Updating;

namespace Checker.Cli.Reports;

/// <summary>What an update brought, and which files it left alone although the course has others.</summary>
internal sealed class UpdateReport(Screen screen, Updated updated)
{
    private const int Hang = 10;

    private string Version => $"{updated.Course.Short} of {updated.Course.Source}";

    public void Write()
    {
        if (updated.Done is not { } done)
        {
            screen.Folded($"The course is up to date: you have {Version}.", indent: 0, hang: 0);
            return;
        }

        WriteSum(done);
        foreach (var made in done.News.New)
            Row("New", $"{made.Id}  {made.Title} ({made.Minutes} minutes)");
        foreach (var renaming in done.News.Renamed)
            Row("Renamed", $"{renaming.From} is now {renaming.To}");
        foreach (var id in done.News.Dropped)
            Row("Dropped", $"{id} is no longer part of the course");
        if (done.News.OtherTests.Count > 0)
            Row("Tests", $"are others in {string.Join(", ", done.News.OtherTests)}");
        foreach (var file in done.Plan.Kept)
            WriteKept(file);
        foreach (var move in done.Plan.Carried)
            WriteCarried(move);
        foreach (var move in done.Plan.Aside)
            Row("Aside", $"your {move.From} goes to {move.To}");
        foreach (var copy in done.Plan.StagedAside)
            Row("Aside", $"what you had staged of {copy.From} goes to {copy.To}");
        WriteMerge(done);
        if (updated.IsDryRun)
            Row("Dry run", "nothing was changed; ./check update does all this");
    }

    /// <summary>The command that shows the course's version of a file.</summary>
    public static string Show(Fetched course, string path) =>
        path.All(letter => char.IsAsciiLetterOrDigit(letter) || "/._-+@".Contains(letter)) ? $"git show {course.Short}:{path}" : $"git show '{course.Short}:{path}'";

    private void WriteSum(Journal done)
    {
        if (updated.IsFinished)
            Row("Finished", "the update that was interrupted");
        var (comes, goes) = updated.IsDryRun ? ("would come", "would go") : ("came", "went");
        var sum = (done.Plan.Came, done.Plan.Went) switch
        {
            (0, 0) => "no file of yours is older than the course's",
            (var came, 0) => $"{Quantity.Of(came, "file")} {comes}",
            (0, var went) => $"{Quantity.Of(went, "file")} {goes}",
            var (came, went) => $"{Quantity.Of(came, "file")} {comes}, {went} {goes}",
        };
        Row("Course", $"{Version}: {sum}");
    }

    private void WriteKept(KeptFile file)
    {
        var (why, isShown) = file.Conflict switch
        {
            Conflict.BothChanged => ("you and the course have changed it; yours stays. The course's:", true),
            Conflict.Removed => ("you have changed it and the course has removed it; yours stays", false),
            Conflict.Deleted => ("you have deleted it and the course has changed it; it stays deleted. The course's:", true),
            _ => ("something of yours is in its place, and stays. The course's:", true),
        };
        Row("Kept", file.Path);
        screen.Folded(why, indent: Hang, hang: Hang);
        if (isShown)
            screen.Folded(Show(updated.Course, file.Path), indent: Hang + 2, hang: Hang + 4);
    }

    private void WriteCarried(Move move)
    {
        Row("Carried", $"your {move.From} goes to {move.To}");
        if (!move.IsChanged)
            return;
        screen.Folded("the course has changed it; yours stays. The course's:", indent: Hang, hang: Hang);
        screen.Folded(Show(updated.Course, move.To), indent: Hang + 2, hang: Hang + 4);
    }

    private void WriteMerge(Journal done)
    {
        if (done.From == done.Merge.Commit || done.Merge.Commit == done.Course.Commit)
            return;
        var name = done.Merge.IsNamed ? "" : $", in the name of {Merge.OurName}, since git knows none of yours (git config user.name, user.email)";
        Row("Merged", $"with your commits as {done.Merge.Commit[..10]}{name}");
    }

    private void Row(string word, string text) => screen.Folded($"{word,-Hang}{text}", indent: 0, Hang);
}
