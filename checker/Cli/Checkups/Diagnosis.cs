namespace Checker.Cli.Checkups;

/// <summary>A checkup's outcome, as the report and <c>--json</c> show it.</summary>
internal sealed record Diagnosis(string Name, bool IsWell, bool IsOptional, string Found, string? Remedy)
{
    public Diagnosis(string name, bool isOptional, Finding finding)
        : this(name, finding.Remedy is null, isOptional, finding.Found, finding.Remedy)
    {
    }
}
