// Caught by: Writes_every_flight
// The stream is closed for certain, and the rows that the writer has not handed to it yet are lost.
using Data;

namespace Dispose.Exercise2;

public static class DelayReport
{
    public static void Write(IEnumerable<Flight> flights, ReportFolder folder, string name)
    {
        using var file = folder.Create(name);
        var writer = new StreamWriter(file);
        writer.Write("date,delay,origin,destination\n");
        foreach (var flight in flights)
            writer.Write($"{flight.Date:yyyy-MM-dd HH:mm},{flight.Delay},{flight.Origin},{flight.Destination}\n");
    }
}
