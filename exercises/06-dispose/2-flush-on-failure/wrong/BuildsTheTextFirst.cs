// Caught by: Leaves_yesterdays_report_alone_when_the_disk_is_full
// A bad row is met before the file is touched; a full disk is not, and all the rows are in memory meanwhile.
using System.Text;
using Data;

namespace Dispose.Exercise2;

public static class DelayReport
{
    public static void Write(IEnumerable<Flight> flights, ReportFolder folder, string name)
    {
        var text = new StringBuilder();
        text.Append("date,delay,origin,destination\n");
        foreach (var flight in flights)
            text.Append($"{flight.Date:yyyy-MM-dd HH:mm},{flight.Delay},{flight.Origin},{flight.Destination}\n");
        using var writer = new StreamWriter(folder.Create(name));
        writer.Write(text.ToString());
    }
}
