namespace Dispose.Exercise1;

public sealed class StationFilesTests
{
    private static readonly StationFilesTrial Trial = new();

    private static readonly string[] Malformed = ["n/a", "99999999999"];

    [Fact, Task(1)]
    public void Adds_up_the_delays_of_all_stations()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var files in new[] { [], Healthy(seed, 1), Healthy(seed, 300), [new("AAA", ""), new("BBB", StationFile.Header), .. Healthy(seed, 50)] })
            {
                var rows = files.SelectMany(file => file.Text!.Split('\n').Skip(1)).Where(line => line != "").ToList();
                var report = RunOn(files);
                report.Failure.Should().BeNull("{0} files of {1} are sound", files.Count, seed);
                report.Delay.Should().Be(rows.Sum(row => long.Parse(row.Split(',')[1])), "it is the sum for {0}", seed);
                report.Flights.Should().Be(rows.Count);
            }
        }
    }

    [Fact, Task(1)]
    public void Reads_the_files_through_the_folder() => RunOn(Healthy(Seed.Unseen[0], 300)).IsReadToTheEnd.Should().BeTrue();

    [Fact, Task(1)]
    public void Passes_the_failure_on()
    {
        foreach (var place in new[] { 0, 5, 9 })
        {
            Failing("n/a", place).Failure.Should().Be(nameof(FormatException), "file {0} has no number for a delay", place);
            Failing("99999999999", place).Failure.Should().Be(nameof(OverflowException), "the delay in file {0} is too large for an int", place);
            WithoutFile(place).Failure.Should().Be(nameof(FileNotFoundException), "file {0} is missing", place);
        }
    }

    [Fact, Task(1)]
    public void Closes_every_file() => RunOn(Ten()).LeftOpen.Should().Be(0);

    [Fact, Task(1)]
    public void Closes_every_file_when_a_line_is_malformed()
    {
        foreach (var place in new[] { 0, 5, 9 })
        {
            foreach (var delay in Malformed)
                Failing(delay, place).LeftOpen.Should().Be(0, "a delay of {0} in file {1} is no reason to leave a file open", delay, place);
        }
    }

    [Fact, Task(1)]
    public void Closes_every_file_when_another_is_missing()
    {
        foreach (var place in new[] { 0, 5, 9 })
            WithoutFile(place).LeftOpen.Should().Be(0, "file {0} is missing, and the others are still to be closed", place);
    }

    [Fact, Task(2)]
    public void Holds_one_file_open_at_a_time() => RunOn(Ten()).MostOpen.Should().Be(1);

    [Fact, Task(2)]
    public void Keeps_nothing() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static StationReport RunOn(IReadOnlyList<StationFile> files)
    {
        using var folder = new StationFolder(files);
        return Trial.Answer(folder);
    }

    private static StationReport Failing(string delay, int place)
    {
        var files = Ten();
        files[place] = files[place].With(delay);
        return RunOn(files);
    }

    private static StationReport WithoutFile(int place)
    {
        var files = Ten();
        files[place] = files[place] with { Text = null };
        return RunOn(files);
    }

    private static List<StationFile> Healthy(Seed seed, int flights) => StationFilesTrial.Files(seed, flights);

    /// <summary>Ten stations with 40 flights each.</summary>
    private static List<StationFile> Ten() =>
        [.. Enumerable.Range(0, 10).Select(i => new StationFile(
            $"S{i}", StationFile.Header + string.Concat(Enumerable.Range(0, 40).Select(row => $"2001-01-01 00:{row:00},{row - 10},JFK\n"))))];
}
