using System.Globalization;

namespace Checker.Cli.Checkups;

/// <summary>Whether a process may be asked for its events: allocation by type is read from these.</summary>
internal static class EventPipe
{
    private static readonly string[] Settings = ["EnableDiagnostics", "EnableDiagnostics_IPC"];

    /// <summary>The runtime's order: where the first is set, the second does not count.</summary>
    private static readonly string[] Prefixes = ["DOTNET_", "COMPlus_"];

    public static Finding Look(Func<string, string?> environment)
    {
        var off = Settings
            .Select(setting => Prefixes.Select(prefix => prefix + setting).FirstOrDefault(name => !string.IsNullOrEmpty(environment(name))))
            .Where(name => name is not null && IsZero(environment(name)!))
            .ToList();
        return off.Count == 0
            ? new("not switched off")
            : new($"switched off by {string.Join(" and ", off)}, and what allocates where cannot be seen", $"Unset {string.Join(" and ", off)}.");
    }

    /// <summary>The runtime reads these numbers in hexadecimal, with or without its prefix.</summary>
    private static bool IsZero(string value)
    {
        var digits = value.Trim();
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            digits = digits[2..];
        return uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) && number == 0;
    }
}
