// Caught by: Leaves_yesterdays_report_alone_when_a_row_cannot_be_read
// Written aside, closed, and then moved into place in any case, half or whole.
using Data;

namespace Dispose.Exercise2;

public static class DelayReport
{
    public static void Write(IEnumerable<Flight> flights, ReportFolder folder, string name)
    {
        var aside = name + ".part";
        var writer = new StreamWriter(folder.Create(aside));
        try
        {
            writer.Write("date,delay,origin,destination\n");
            foreach (var flight in flights)
                writer.Write($"{flight.Date:yyyy-MM-dd HH:mm},{flight.Delay},{flight.Origin},{flight.Destination}\n");
        }
        finally
        {
            writer.Dispose();
            folder.Move(aside, name);
        }
    }
}
