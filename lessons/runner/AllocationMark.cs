namespace Lessons;

/// <summary>What a page says of one place in a snippet; <c>measured.json</c> has it as a text such as <c>may closure 3:24-31</c>, and <c>call 3</c> for a library's allocation.</summary>
/// <param name="When">Nothing when each call allocates there, <c>once</c> when only the first does, <c>may</c> when the measured one did not.</param>
/// <param name="What">One of <see cref="Allocating.Words"/>, or <c>call</c>.</param>
/// <param name="Line">After the line of <c>#region</c>, from 1; so that nothing above the region moves it.</param>
/// <param name="From">The column in the file, from 1; 0 where no place within the line is known.</param>
/// <param name="To">The column behind it.</param>
public sealed record AllocationMark(string When, string What, int Line, int From, int To)
{
    internal static AllocationMark Of(Allocating found, Region region, bool isConfirmed) => new(
        found.IsOnce ? "once" : isConfirmed ? "" : "may", found.What, found.Place.Start.Line + 1 - region.FirstLine, found.Place.Start.Character + 1, found.Place.End.Character + 1);

    public override string ToString() => (When.Length == 0 ? "" : When + " ") + (From == 0 ? $"{What} {Line}" : $"{What} {Line}:{From}-{To}");
}
