using System.Globalization;

namespace Checker.Classroom.Sandboxes.Running;

/// <summary>One process, from <c>/proc/id/stat</c>.</summary>
/// <param name="State">One letter; <c>Z</c> has ended and nobody has waited for it yet.</param>
/// <param name="Cpu">Processor time of all of its threads.</param>
/// <param name="Resident">Bytes of physical memory, shared ones included.</param>
internal sealed record ProcessRow(int Id, char State, int Parent, int Group, TimeSpan Cpu, long Resident)
{
    /// <summary>What the kernel shows times in, on every processor that .NET runs on.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(10);

    public bool IsZombie => State is 'Z' or 'X';

    /// <returns>Null where it has ended in between.</returns>
    public static ProcessRow? Read(int id)
    {
        try
        {
            // The name in parentheses may hold spaces.
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return new ProcessRow(
                id, fields[0][0], Number(fields[1]), Number(fields[2]), Tick * (Long(fields[11]) + Long(fields[12])), Long(fields[21]) * Environment.SystemPageSize);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);

    private static long Long(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
