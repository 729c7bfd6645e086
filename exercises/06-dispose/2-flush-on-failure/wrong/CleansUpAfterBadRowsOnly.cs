// Caught by: Leaves_yesterdays_report_alone_when_the_disk_is_full
// The failure one has thought of is cleaned up after; any other leaves the file aside in the folder.
using Data;

namespace Dispose.Exercise2;

public static class DelayReport
{
    public static void Write(IEnumerable<Flight> flights, ReportFolder folder, string name)
    {
        var aside = name + ".part";
        try
        {
            using (var writer = new StreamWriter(folder.Create(aside)))
            {
                writer.Write("date,delay,origin,destination\n");
                foreach (var flight in flights)
                    writer.Write($"{flight.Date:yyyy-MM-dd HH:mm},{flight.Delay},{flight.Origin},{flight.Destination}\n");
            }

            folder.Move(aside, name);
        }
        catch (InvalidDataException)
        {
            folder.Delete(aside);
            throw;
        }
    }
}
