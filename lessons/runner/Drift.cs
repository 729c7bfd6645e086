namespace Lessons;

/// <summary>A stored value that a new run does not confirm.</summary>
public sealed record Drift(string File, string Snippet, string What, string Stored, string Found)
{
    public override string ToString() => $"{File}: {Snippet}, {What}: stored {Stored}, found {Found}";
}
