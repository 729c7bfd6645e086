using Data;

namespace Dispose.Exercise2;

public static class DelayReport
{
    /// <summary>Writes the flights as a CSV file called <paramref name="name"/>, in place of an older one.</summary>
    public static void Write(IEnumerable<Flight> flights, ReportFolder folder, string name)
    {
        var aside = name + ".part";
        try
        {
            // Braces, because the file has to be closed before it can be moved: disposing writes what the writer still holds.
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
