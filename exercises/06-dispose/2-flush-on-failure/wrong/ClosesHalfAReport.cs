// Caught by: Leaves_yesterdays_report_alone_when_a_row_cannot_be_read
// using closes the file on every way out, and what it closes is half a report in the place of a whole one.
using Data;

namespace Dispose.Exercise2;

public static class DelayReport
{
    public static void Write(IEnumerable<Flight> flights, ReportFolder folder, string name)
    {
        using var writer = new StreamWriter(folder.Create(name));
        writer.Write("date,delay,origin,destination\n");
        foreach (var flight in flights)
            writer.Write($"{flight.Date:yyyy-MM-dd HH:mm},{flight.Delay},{flight.Origin},{flight.Destination}\n");
    }
}
