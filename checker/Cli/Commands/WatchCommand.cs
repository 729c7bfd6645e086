using System.CommandLine;
using Checker.Cli.Checkups;
using Checker.Cli.Watching;

namespace Checker.Cli.Commands;

/// <summary><c>./check watch</c>: a verdict for every save.</summary>
internal static class WatchCommand
{
    public static Command Create(Screen screen, Func<Workplace> open)
    {
        var polls = new Option<bool>("--poll") { Description = "Look at the files five times a second, where the system does not tell of saves. Chosen by itself where that is found out." };
        var command = new Command("watch", "Grade each exercise as soon as you save it, and keep its page up to date.") { polls };
        command.SetAction((parsed, cancel) => RunAsync(screen, open(), parsed.GetValue(polls), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, Workplace workplace, bool polls, CancellationToken cancel)
    {
        using var pages = new PageServer(address => SiteCommand.RenderLive(screen, workplace.Progress, address));
        screen.Line($"Site       {pages.Url}");
        using var session = new WatchSession(screen, workplace, pages.Tell);
        using var saves = await WatchAsync(screen, workplace, polls, session, cancel);
        Keyboard.Listen(key => session.Tell(new Happening.Typed(key)));
        await session.RunAsync(cancel);
        SiteCommand.Render(screen, workplace.Progress);
        return ExitCode.Passed;
    }

    private static async Task<IDisposable> WatchAsync(Screen screen, Workplace workplace, bool polls, WatchSession session, CancellationToken cancel)
    {
        void Tell(Course.Exercise exercise) => session.Tell(new Happening.Saved(exercise));
        if (!polls)
        {
            var folder = Path.Combine(workplace.Root, ".check");
            Directory.CreateDirectory(folder);
            var found = await FileWatching.LookAsync(folder, FileWatching.Watch, FileWatching.Patience, cancel);
            if (found.Remedy is null)
                return new NotifiedSaves(workplace.Curriculum, Tell);
            screen.Progress($"[grey]{found.Found}: the files are looked at five times a second[/]");
        }

        return new PolledSaves(workplace.Curriculum, Tell);
    }
}
