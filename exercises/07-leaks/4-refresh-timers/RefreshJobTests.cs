namespace Leaks.Exercise4;

public sealed class RefreshJobTests
{
    private static readonly RefreshJobTrial Trial = new();

    private static readonly StoppedServerTrial Stopped = new();

    /// <summary>As in a program that runs for months.</summary>
    private static readonly CancellationTokenSource NeverStops = new();

    [Fact, Task(1)]
    public void Reads_the_table_when_the_time_has_come() => ForEachHour(Trial, (hour, report) =>
        report.First.Should().Equal(Expected(hour, _ => 1)));

    [Fact, Task(1)]
    public void Reads_the_table_when_the_server_stops() => ForEachHour(Stopped, (hour, report) =>
        report.AfterTheStop!.Where((_, job) => IsOpen(job)).Should().Equal(Expected(hour, _ => 4).Where((_, job) => IsOpen(job))));

    [Fact, Task(1)]
    public void Can_be_closed_twice() => Trial.Answer(Trial.Input(Seed.Unseen[0], 3)).SecondClose.Should().BeNull();

    [Fact, Task(1)]
    public void Ticks_on_after_a_collection() => ForEachHour(Trial, (hour, report) =>
        report.Second.Should().Equal(Expected(hour, _ => 2), "every job is open, and a collection is no reason to stop"));

    [Fact, Task(1)]
    public void Rests_once_closed() => ForEachHour(Stopped, (hour, report) =>
    {
        report.Third.Should().Equal(Expected(hour, job => IsOpen(job) ? 3 : 2), "every second job was closed after two quarters");
        report.AfterTheStop.Should().Equal(Expected(hour, job => IsOpen(job) ? 4 : 2), "every second job was closed when the server stopped");
    });

    [Fact, Task(2)]
    public void Is_released_once_closed() => Measure.Release(OpenAndClose).Should().BeReleased();

    [Fact, Task(2)]
    public void Leaves_nothing_more_with_every_job() => Measure.Retention(OpenAndClose).Should().HaveNothingNew();

    [Fact, Task(2)]
    public void Leaves_no_timer_running() => ForEachHour(Trial, (_, report) =>
        report.LeftRunning.Should().Be(0, "every job is closed"));

    [Fact, Task(2)]
    public void Is_forgotten_by_the_server() => Measure.RetentionOfAnswer(Trial).Should().HaveNo<RefreshJob>();

    [Fact, Task(2)]
    public void Keeps_nothing_else() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    /// <summary>With the clock that programs use. Its timers do not fire before the test is over; one that is not disposed runs for ever.</summary>
    private static RefreshJob OpenAndClose()
    {
        var job = new RefreshJob([], TimeProvider.System, NeverStops.Token);
        job.Dispose();
        return job;
    }

    private static bool IsOpen(int job) => job % 2 == 1;

    private static void ForEachHour(HourTrial trial, Action<Hour, JobReport> judge)
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 10 })
                judge(trial.Input(seed, size), trial.Answer(trial.Input(seed, size)));
        }
    }

    /// <summary>What each job knows when it has read the flights of so many quarters.</summary>
    private static JobFigures[] Expected(Hour hour, Func<int, int> quartersOf) => [.. Enumerable.Range(0, hour.Quarters[0].Length).Select(job =>
    {
        var flights = hour.Quarters.Take(quartersOf(job)).SelectMany(jobs => jobs[job]).ToList();
        return new JobFigures(flights.Count, flights.Average(flight => flight.Delay));
    })];
}
