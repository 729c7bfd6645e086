using System.Text;

namespace ChunkedReading.Exercise2;

public static class Arrivals
{
    /// <summary>The flights in <paramref name="csv"/> that went to <paramref name="airport"/>; a part of the stream at a time is in <paramref name="buffer"/>.</summary>
    public static ArrivalFigures To(string airport, Stream csv, byte[] buffer)
    {
        var flights = 0;
        var delay = 0L;
        var rest = "";
        int count;
        while ((count = csv.Read(buffer)) > 0)
        {
            var lines = (rest + Encoding.UTF8.GetString(buffer, 0, count)).Split('\n');
            foreach (var line in lines[..^1])
                Add(line);
            rest = lines[^1];
        }

        Add(rest);
        return new ArrivalFigures(flights, delay);

        void Add(string line)
        {
            var cells = line.TrimEnd('\r').Split(',');
            if (cells[^1] != airport)
                return;
            flights++;
            delay += int.Parse(cells[1]);
        }
    }
}
