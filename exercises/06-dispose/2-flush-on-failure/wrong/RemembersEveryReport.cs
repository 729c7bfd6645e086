// Caught by: Keeps_nothing
// Aside, closed and moved; but a static log of what was written holds every flight.
using Data;

namespace Dispose.Exercise2;

public static class DelayReport
{
    private static readonly List<Flight> Written = [];

    public static void Write(IEnumerable<Flight> flights, ReportFolder folder, string name)
    {
        Written.AddRange(flights);
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
        catch
        {
            folder.Delete(aside);
            throw;
        }
    }
}
