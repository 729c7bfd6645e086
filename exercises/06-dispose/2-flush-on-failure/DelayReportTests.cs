using Data;

namespace Dispose.Exercise2;

public sealed class DelayReportTests
{
    private const int Size = 500;

    private static readonly DelayReportTrial Trial = new();

    private static readonly Flight[] Sample = Flights.Sample(Seed.Unseen[0], Size);

    /// <summary>Rooms on the disk: none, for half of a report, and for all but one byte of it.</summary>
    private static readonly int[] Rooms = [0, Export.Report(Sample).Text.Length / 2, Export.Report(Sample).Text.Length - 1];

    private static readonly int[] Rows = [0, 1, Size / 2, Size - 1];

    [Fact, Task(1)]
    public void Writes_every_flight()
    {
        foreach (var seed in Seed.Unseen)
        {
            foreach (var size in new[] { 0, 1, 1_000 })
            {
                var flights = Flights.Sample(seed, size);
                var report = RunOn(Export.Of(flights));
                report.Failure.Should().BeNull("{0} flights can be written", size);
                OnDisk(report, flights).Should().Be("today's whole report");
            }
        }
    }

    [Fact, Task(1)]
    public void Closes_the_file() => RunOn(Export.Of(Sample)).LeftOpen.Should().Be(0);

    [Fact, Task(1)]
    public void Passes_the_failure_on()
    {
        foreach (var row in Rows)
            AtRow(row).Failure.Should().Be(nameof(InvalidDataException), "row {0} cannot be read", row);
        foreach (var room in Rooms)
            WithRoom(room).Failure.Should().Be(nameof(IOException), "the disk has only {0} bytes left", room);
    }

    [Fact, Task(1)]
    public void Closes_the_file_when_a_row_cannot_be_read()
    {
        foreach (var row in Rows)
            AtRow(row).LeftOpen.Should().Be(0, "row {0} cannot be read, and the file is still to be closed", row);
    }

    [Fact, Task(1)]
    public void Closes_the_file_when_the_disk_is_full()
    {
        foreach (var room in Rooms)
            WithRoom(room).LeftOpen.Should().Be(0, "the disk has only {0} bytes left, and the file is still to be closed", room);
    }

    [Fact, Task(2)]
    public void Leaves_yesterdays_report_alone_when_a_row_cannot_be_read()
    {
        foreach (var row in Rows)
            OnDisk(AtRow(row), Sample).Should().Be("yesterday's report", "row {0} cannot be read", row);
    }

    [Fact, Task(2)]
    public void Leaves_yesterdays_report_alone_when_the_disk_is_full()
    {
        foreach (var room in Rooms)
            OnDisk(WithRoom(room), Sample).Should().Be("yesterday's report", "the disk has only {0} bytes left", room);
    }

    [Fact, Task(2)]
    public void Keeps_nothing() => Measure.Retention(Trial).Should().BeAtMost(Bytes.Kibi(1));

    private static ExportReport AtRow(int unreadable) => RunOn(Export.Of(Sample, unreadable));

    private static ExportReport WithRoom(int room) => RunOn(Export.Of(Sample, room: room));

    /// <summary>Every file on disk in words; one that is neither old nor whole with its name and length.</summary>
    private static string OnDisk(ExportReport report, IEnumerable<Flight> flights) => string.Join(" and ", report.Files.Select(file =>
        file == Export.Yesterday ? "yesterday's report"
        : file == Export.Report(flights) ? "today's whole report"
        : $"a {file.Name} of {file.Text.Length} bytes"));

    private static ExportReport RunOn(Export export)
    {
        using (export)
            return Trial.Answer(export);
    }
}
