// Caught by: Closes_the_file_when_a_row_cannot_be_read
// With AutoFlush nothing waits in the writer, so it seems that nothing is lost; the file stays open all the same.
using Data;

namespace Dispose.Exercise2;

public static class DelayReport
{
    public static void Write(IEnumerable<Flight> flights, ReportFolder folder, string name)
    {
        var writer = new StreamWriter(folder.Create(name)) { AutoFlush = true };
        writer.Write("date,delay,origin,destination\n");
        foreach (var flight in flights)
            writer.Write($"{flight.Date:yyyy-MM-dd HH:mm},{flight.Delay},{flight.Origin},{flight.Destination}\n");
        writer.Close();
    }
}
