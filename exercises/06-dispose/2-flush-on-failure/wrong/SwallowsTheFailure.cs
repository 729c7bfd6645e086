// Caught by: Passes_the_failure_on
// The folder looks right afterwards, and nobody hears that there is no report today.
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
        catch (Exception)
        {
            folder.Delete(aside);
        }
    }
}
