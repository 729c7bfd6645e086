// Caught by: Leaves_yesterdays_report_alone_when_a_row_cannot_be_read
// No half report is left, and no report of yesterday either.
using Data;

namespace Dispose.Exercise2;

public static class DelayReport
{
    public static void Write(IEnumerable<Flight> flights, ReportFolder folder, string name)
    {
        try
        {
            using var writer = new StreamWriter(folder.Create(name));
            writer.Write("date,delay,origin,destination\n");
            foreach (var flight in flights)
                writer.Write($"{flight.Date:yyyy-MM-dd HH:mm},{flight.Delay},{flight.Origin},{flight.Destination}\n");
        }
        catch
        {
            folder.Delete(name);
            throw;
        }
    }
}
