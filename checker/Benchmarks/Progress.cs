using System.Diagnostics;
using System.Globalization;

namespace Checker.Benchmarks;

/// <summary>Says now and then how far a part has come. It writes between measurements only, so no thread of its own allocates during them.</summary>
internal sealed class Progress(string part)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Stopwatch _all = Stopwatch.StartNew();
    private Stopwatch _step = Stopwatch.StartNew();
    private TimeSpan _said = TimeSpan.Zero;
    private string _what = "";

    public TimeSpan Elapsed => _all.Elapsed;

    /// <summary>Begins something that takes a while.</summary>
    public void Begin(string what)
    {
        (_what, _step, _said) = (what, Stopwatch.StartNew(), _all.Elapsed);
        Console.WriteLine($"{part}: {what} ...");
    }

    public void Report(int done, int of)
    {
        if (_all.Elapsed - _said < Pause)
            return;
        _said = _all.Elapsed;
        var left = _step.Elapsed * ((double)(of - done) / done);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part}: {_what}, {done:N0} of {of:N0}, {Short(_step.Elapsed)}, about {Short(left)} left"));
    }

    private static string Short(TimeSpan time) => time.ToString(time.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);
}
