using System.Text;
using System.Text.Json;

namespace Checker.Memory.Workers;

/// <summary>Where a worker begins: an order a line in, a report a line out, until the one who asks is gone.</summary>
internal static class Program
{
    private static int Main()
    {
        // What the code under test prints must not stand between the reports.
        using var reports = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        while (Console.In.ReadLine() is { } line)
            reports.WriteLine(JsonSerializer.Serialize(Bench.Do(JsonSerializer.Deserialize(line, Lines.Default.Order)!), Lines.Default.Report));
        return 0;
    }
}
