// Caught by: Writes_every_flight
// A using without braces lasts to the end of the method, so the file is moved while its last rows are still in the writer.
using Data;

namespace Dispose.Exercise2;

public static class DelayReport
{
    public static void Write(IEnumerable<Flight> flights, ReportFolder folder, string name)
    {
        var aside = name + ".part";
        try
        {
            using var writer = new StreamWriter(folder.Create(aside));
            writer.Write("date,delay,origin,destination\n");
            foreach (var flight in flights)
                writer.Write($"{flight.Date:yyyy-MM-dd HH:mm},{flight.Delay},{flight.Origin},{flight.Destination}\n");
            folder.Move(aside, name);
        }
        catch
        {
            folder.Delete(aside);
            throw;
        }
    }
}
