namespace Checker.Memory.Retentions;

/// <summary>The stray objects after some calls with input of one size.</summary>
internal sealed record Round(int Size, int Calls, Holdings Holdings)
{
    public Census Stray { get; } = new(Holdings.Graph, Holdings.Stray);
}
